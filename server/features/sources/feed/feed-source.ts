import type { PoliteHttp } from '../../../net/polite-http.js';
import type { ReadOptions, Source, SourcePage, Span } from '../source.js';
import { readFeed } from './feed-document.js';

export interface FeedSettings {
  /** As someone gave it; only public addresses are fetched. */
  readonly url: string;
  /** Where to fetch it instead, as who runs the desk named it. */
  readonly endpoint?: string | undefined;
}

const gapMs = 1_000;
const types = [
  ...['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/xml'],
  ...['text/xml', 'text/plain', 'application/octet-stream'],
];

/** A feed of a journal or a blog: all that is in it, whatever the span; when it is as it was, nothing comes. */
export class FeedSource implements Source {
  constructor(
    private readonly http: PoliteHttp,
    private readonly settings: FeedSettings,
  ) {}

  async *pages(_span: Span, options: ReadOptions): AsyncIterable<SourcePage> {
    const { url, endpoint } = this.settings;
    const answer = await this.http.getIfChanged({
      url: endpoint ?? url,
      what: 'a feed',
      types,
      gapMs,
      trusted: endpoint === undefined ? undefined : new URL(endpoint).origin,
      signal: options.signal,
      onWait: options.onWait,
      read: readFeed,
      known: {
        etag: textOrNull(options.memory?.etag),
        lastModified: textOrNull(options.memory?.lastModified),
      },
    });
    if (answer === null) return;
    const { value: rows, validators } = answer;
    yield { rows, read: rows.length, total: rows.length, cursor: {}, memory: validators };
  }
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
