import { badInput } from '../../errors.js';
import type { CitationFormat } from '../citations/citation-format.js';
import type { CitationService } from '../citations/citation-service.js';
import type { Paper } from '../papers/paper.js';
import type { PaperService } from '../papers/paper-service.js';
import type { PaperStore } from '../papers/paper-store.js';
import { exportForms } from './export-form.js';
import type {
  ExportedCollection,
  ExportedList,
  ExportedPlace,
  ExportStore,
} from './export-store.js';

const pageSize = 200;
const mostPicked = 500;

/** Papers out of the desk, as files for reference managers. */
export class ExportService {
  constructor(
    private readonly store: ExportStore,
    private readonly papers: PaperService,
    private readonly paperStore: PaperStore,
    private readonly citations: CitationService,
  ) {}

  /** A whole list, piece by piece: no more than a page of it is held at a time. */
  list(list: ExportedList, format: CitationFormat): AsyncGenerator<string> {
    return this.write(this.pages(list), format);
  }

  /** Papers by id or key, in that order; unknown ones are left out. @throws BAD_USER_INPUT. */
  async picked(idsOrKeys: readonly string[], format: CitationFormat): Promise<string> {
    if (idsOrKeys.length > mostPicked)
      throw badInput('ids', `Export at most ${mostPicked} papers at a time.`);
    const found = (await this.papers.findIds(idsOrKeys)).filter((id) => id !== null);
    const pieces: string[] = [];
    for await (const piece of this.write([[...new Set(found)]], format)) pieces.push(piece);
    return pieces.join('');
  }

  /** Papers by their numbers, piece by piece. */
  numbered(ids: readonly number[], format: CitationFormat): AsyncGenerator<string> {
    return this.write(inPages(ids), format);
  }

  /** A collection, by its id or the address that shares it; null when there is none. */
  findCollection(idOrToken: string): Promise<ExportedCollection | null> {
    return this.store.findCollection(idOrToken);
  }

  private async *pages(list: ExportedList): AsyncGenerator<number[]> {
    let after: ExportedPlace | null = null;
    for (;;) {
      const page: ExportedPlace[] = await this.store.page(list, after, pageSize);
      if (page.length > 0) yield page.map(({ paperId }) => paperId);
      if (page.length < pageSize) return;
      after = page.at(-1)!;
    }
  }

  private async *write(
    pages: AsyncIterable<number[]> | Iterable<number[]>,
    format: CitationFormat,
  ): AsyncGenerator<string> {
    const { begin, between, end, numbered } = exportForms[format];
    let written = 0;
    if (begin) yield begin;
    for await (const ids of pages) {
      const texts = await this.citations.cite(await this.inOrder(ids), format);
      const entries = texts.map((text, at) => (numbered ? `[${written + at + 1}] ${text}` : text));
      if (entries.length > 0) yield (written > 0 ? between : '') + entries.join(between);
      written += entries.length;
    }
    if (end) yield end;
  }

  private async inOrder(ids: readonly number[]): Promise<Paper[]> {
    const found = new Map((await this.paperStore.findByIds(ids)).map((paper) => [paper.id, paper]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }
}

function* inPages(ids: readonly number[]): Generator<number[]> {
  for (let at = 0; at < ids.length; at += pageSize) yield ids.slice(at, at + pageSize);
}
