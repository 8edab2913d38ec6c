import { FetchFailure } from '../../../net/fetch-failure.js';
import type { Cursor, SourcePage, Span } from '../source.js';
import type { ArxivEntry, ArxivFeed } from './arxiv-feed.js';
import { type ArxivQuestion, minuteOf } from './arxiv-question.js';

/** Far pages are slow to answer and end at some number; from here on the question moves on instead. */
const deepest = 2_000;

/**
 * How far a run has come. By first version it walks a span forwards; by the latest it walks back from the newest to the
 * span's first day, so that new versions of old papers are met: arXiv can only filter by the first, whatever its fields
 * are called.
 */
export class ArxivWalk {
  isOver = false;
  private start: number;
  private from: string | null;
  private read: number;
  private readonly seen = new Set<string>();
  private stale = 0;

  constructor(
    private readonly span: Span,
    cursor: Cursor | null,
  ) {
    this.start = Number(cursor?.start ?? 0);
    this.from = cursor?.from == null ? null : String(cursor.from);
    this.read = Number(cursor?.read ?? 0);
  }

  get question(): Pick<ArxivQuestion, 'span' | 'from' | 'start'> {
    return { span: this.span, from: this.from, start: this.start };
  }

  /** @throws FetchFailure when the same comes again and again, which would never end. */
  take({ entries, total }: ArxivFeed): SourcePage {
    this.refuseRepetition(entries);
    this.start += entries.length;
    this.read += entries.length;
    const left = total === null ? null : Math.max(0, total - this.start);
    this.isOver = entries.length === 0 || left === 0 || this.isPast(entries);
    if (this.start >= deepest) this.moveOn(entries.at(-1));
    const { start, from, read } = this;
    return {
      rows: entries.filter((entry) => this.isMeant(entry)).map(({ row }) => row),
      read,
      // Walking back, nobody knows where the span's first day is.
      total: left === null || this.span.by === 'updated' ? null : read + left,
      cursor: { start, from, read },
    };
  }

  private refuseRepetition(entries: readonly ArxivEntry[]): void {
    const fresh = entries.filter(({ version }) => !this.seen.has(version));
    for (const { version } of fresh) this.seen.add(version);
    this.stale = fresh.length === 0 && entries.length > 0 ? this.stale + 1 : 0;
    if (this.stale > 1)
      throw new FetchFailure('BROKEN', 'arXiv sends the same page over and over.');
  }

  /** Back before the span. */
  private isPast(entries: readonly ArxivEntry[]): boolean {
    const last = entries.at(-1);
    return this.span.by === 'updated' && last !== undefined && dayOf(last) < this.span.since;
  }

  /** What has no day is let through: the import names what is wrong with it. */
  private isMeant(entry: ArxivEntry): boolean {
    const day = dayOf(entry);
    const { since, until, by } = this.span;
    return by === 'published' || day === noDay || (day >= since && day <= until);
  }

  /** From the minute of the last paper, so that those of the same minute come once more rather than not at all. */
  private moveOn(last: ArxivEntry | undefined): void {
    const minute = minuteOf(last?.row.publishedAt ?? '');
    if (this.span.by === 'updated' || minute === null || minute === this.from) return;
    this.from = minute;
    this.start = 0;
  }
}

/** Later than every day. */
const noDay = '~';

const dayOf = ({ row }: ArxivEntry): string =>
  /^\d{4}-\d\d-\d\dT/.exec(row.updatedAt)?.[0].slice(0, 10) ?? noDay;
