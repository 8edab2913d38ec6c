import type { Clock } from '../../clock.js';
import { badInput, notFound } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import type { PaperService } from '../papers/paper-service.js';
import type { CollectedStore } from './collected-store.js';
import { type Collection, collectionNoteOf } from './collection.js';
import type { CollectionService } from './collection-service.js';

const mostPapers = 5_000;
const mostAtOnce = 100;
const keptMs = 30 * 86_400_000;

/** Papers in the collections that readers fill by hand. */
export class CollectedService {
  constructor(
    private readonly store: CollectedStore,
    private readonly collections: CollectionService,
    private readonly papers: PaperService,
    private readonly clock: Clock,
  ) {}

  /** @throws NOT_FOUND, BAD_USER_INPUT. */
  async collect(
    { accountId }: Viewer,
    id: string,
    papers: readonly string[],
    collected: boolean,
  ): Promise<Collection> {
    const { collectedCount } = await this.byHand(accountId, id);
    const numbers = await this.numbers(papers);
    if (collected && collectedCount + numbers.length > mostPapers)
      throw badInput(
        'paperIds',
        `A collection holds at most ${mostPapers.toLocaleString('en')} papers.`,
      );
    await (collected ? this.store.add(id, numbers) : this.store.drop(id, numbers));
    return this.collections.require(accountId, id);
  }

  /** Puts what was taken out back in its old places, with its notes. @throws NOT_FOUND, BAD_USER_INPUT. */
  async restore({ accountId }: Viewer, id: string, papers: readonly string[]): Promise<Collection> {
    await this.byHand(accountId, id);
    await this.store.restore(id, await this.numbers(papers));
    return this.collections.require(accountId, id);
  }

  /** Forgets the places of what was taken out 30 days ago. @returns how many. */
  purge(): Promise<number> {
    return this.store.purge(new Date(this.clock.now().getTime() - keptMs));
  }

  /** Puts a paper before another, or at the end. @throws NOT_FOUND, BAD_USER_INPUT. */
  async move(
    { accountId }: Viewer,
    id: string,
    paper: string,
    before: string | null,
  ): Promise<Collection> {
    const { id: collection } = await this.byHand(accountId, id);
    const paperId = await this.papers.requireId(paper, 'paperId');
    const next = before === null ? null : await this.papers.requireId(before, 'before');
    if (!(await this.store.move(collection, paperId, next)))
      throw notFound('The paper in this collection', 'paperId');
    return this.collections.require(accountId, id);
  }

  /** @throws NOT_FOUND, BAD_USER_INPUT. */
  async annotate(
    { accountId }: Viewer,
    id: string,
    paper: string,
    text: string,
  ): Promise<Collection> {
    const { id: collection } = await this.byHand(accountId, id);
    const paperId = await this.papers.requireId(paper, 'paperId');
    if (!(await this.store.annotate(collection, paperId, collectionNoteOf(text))))
      throw notFound('The paper in this collection', 'paperId');
    return this.collections.require(accountId, id);
  }

  private async numbers(papers: readonly string[]): Promise<number[]> {
    if (papers.length > mostAtOnce)
      throw badInput('paperIds', `Send at most ${mostAtOnce} papers at a time.`);
    const found = await this.papers.findIds(papers, 'paperIds');
    return found.filter((number) => number !== null);
  }

  private async byHand(accountId: string, id: string): Promise<Collection> {
    const found = await this.collections.require(accountId, id);
    if (found.search !== null)
      throw badInput('id', `A search fills "${found.name}"; choose another collection.`);
    return found;
  }
}
