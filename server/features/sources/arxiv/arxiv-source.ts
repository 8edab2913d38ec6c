import { BadAnswer, FetchFailure } from '../../../net/fetch-failure.js';
import type { PoliteHttp } from '../../../net/polite-http.js';
import type { ReadOptions, Source, SourcePage, Span } from '../source.js';
import { type ArxivFeed, readArxivFeed } from './arxiv-feed.js';
import { arxivPace } from './arxiv-pace.js';
import { arxivApi, askArxiv } from './arxiv-question.js';
import { ArxivWalk } from './arxiv-walk.js';

export interface ArxivSettings {
  readonly categories: readonly string[];
  /** Another address of the same API, as who runs the desk named it. */
  readonly endpoint?: string | undefined;
}

const mostPages = 500;

/** Papers of categories, those that are listed there from elsewhere too. */
export class ArxivSource implements Source {
  constructor(
    private readonly http: PoliteHttp,
    private readonly settings: ArxivSettings,
  ) {}

  async *pages(span: Span, options: ReadOptions): AsyncIterable<SourcePage> {
    const walk = new ArxivWalk(span, options.cursor);
    for (let count = 0; !walk.isOver; count += 1) {
      if (count === mostPages) throw endless();
      yield walk.take(await this.fetch(walk, options));
    }
  }

  private fetch(walk: ArxivWalk, { signal, onWait }: ReadOptions): Promise<ArxivFeed> {
    const { categories, endpoint = arxivApi } = this.settings;
    return this.http.get({
      url: askArxiv(endpoint, { categories, ...walk.question }),
      what: 'an Atom feed',
      types: ['application/atom+xml', 'application/xml', 'text/xml'],
      ...arxivPace(this.settings.endpoint),
      trusted: new URL(endpoint).origin,
      signal,
      onWait,
      read: (text) => {
        const feed = readArxivFeed(text);
        // It happens to arXiv now and then, and the next try is answered.
        if (feed.entries.length === 0 && walk.question.start < (feed.total ?? 0))
          throw new BadAnswer('it is empty, although there is more');
        return feed;
      },
    });
  }
}

const endless = () =>
  new FetchFailure('REFUSED', `arXiv still has more after ${mostPages} pages of this.`);
