import type { Clock } from '../../../clock.js';
import { badInput, notFound } from '../../../errors.js';
import type { Viewer } from '../../../viewer.js';
import type { LibraryStore } from '../../library/library-store.js';
import type { PaperService } from '../../papers/paper-service.js';
import { checkName, type Profile } from '../../profiles/profile.js';
import type { ProfileStore } from '../../profiles/profile-store.js';
import type { Taste } from '../recommendation.js';
import type { Sources } from '../stages/candidates.js';
import { readTaste } from '../taste.js';
import { groupLikes } from './group-likes.js';
import { tastesByInterest } from './tastes-by-interest.js';
import { tellingTerms } from './telling-terms.js';

/** Liked papers that are near to each other, as an interest of their own could hold them. */
export interface SuggestedInterest {
  readonly name: string;
  readonly terms: readonly string[];
  readonly paperIds: readonly number[];
}

/** What an interest is made of now. */
export interface InterestContents {
  /** Weightiest first. */
  readonly paperIds: readonly number[];
  readonly terms: readonly string[];
}

const smallest = 3;
const mostSuggested = 8;
const mostAccepted = 200;
const termsShown = 6;
const termsInName = 2;

/** A reader's likes as interests: what each holds, which could be made, splitting and beginning anew. */
export class InterestService {
  constructor(
    private readonly sources: Sources,
    private readonly profiles: ProfileStore,
    private readonly library: LibraryStore,
    private readonly papers: PaperService,
    private readonly clock: Clock,
  ) {}

  /** Groups of three or more likes that are one interest, or lie in one with others; [] when all are alike. */
  async suggest(accountId: string): Promise<SuggestedInterest[]> {
    const tastes = await this.tastes(accountId);
    const groups = await Promise.all(tastes.map((taste) => this.groupsOf(taste)));
    const apart = groups.filter((found) => found.length > 1).flat();
    const large = apart.filter((ids) => ids.length >= smallest).slice(0, mostSuggested);
    return Promise.all(large.map((ids) => this.named(ids)));
  }

  async contents(accountId: string, profileId: string): Promise<InterestContents> {
    const taste = await this.tasteOf(accountId, profileId);
    const paperIds = taste?.allLikes.map(({ paperId }) => paperId) ?? [];
    const { terms } = await this.named(paperIds);
    return { paperIds, terms };
  }

  /** Makes of one interest two, by what lies nearest. @throws BAD_USER_INPUT when it holds too few papers. */
  async split({ accountId }: Viewer, profileId: string): Promise<Profile[]> {
    const taste = await this.tasteOf(accountId, profileId);
    const groups = taste ? await this.groupsOf(taste, 2) : [];
    const [, second] = groups;
    if (!second) throw badInput('id', 'It takes at least two different papers to split a profile.');
    await this.profiles.place(accountId, profileId, groups[0]!, false);
    const { name } = await this.named(second);
    const id = await this.create(accountId, name);
    await this.profiles.place(accountId, id, second, false);
    return this.profiles.list(accountId);
  }

  /** Makes a suggested interest a profile. @throws BAD_USER_INPUT, NOT_FOUND. */
  async accept({ accountId }: Viewer, name: string, papers: readonly string[]): Promise<void> {
    if (papers.length > mostAccepted)
      throw badInput('papers', `Give at most ${mostAccepted} papers.`);
    const chosen = await Promise.all(papers.map((id) => this.papers.requireId(id, 'papers')));
    await this.stayPut(accountId, new Set(chosen));
    const id = await this.create(accountId, checkName(name));
    await this.profiles.place(accountId, id, chosen, false);
  }

  /** Nothing that an interest was learnt from counts any more. @throws NOT_FOUND. */
  async reset({ accountId }: Viewer, profileId: string): Promise<void> {
    const { paperIds } = await this.contents(accountId, profileId);
    await this.library.forget(accountId, paperIds);
    await this.profiles.change(accountId, profileId, { topics: [], authorIds: [] });
  }

  /** Likes stay in the interest they are in now, whichever comes to be; but for those that go. */
  private async stayPut(accountId: string, going: ReadonlySet<number>): Promise<void> {
    for (const { interest, allLikes } of await this.tastes(accountId)) {
      const staying = allLikes.map(({ paperId }) => paperId).filter((id) => !going.has(id));
      await this.profiles.place(accountId, interest!.id, staying, false);
    }
  }

  private async tastes(accountId: string): Promise<Taste[]> {
    const { taste, choices } = readTaste(await this.sources.store.reader(accountId), this.clock);
    return tastesByInterest(taste, choices, this.sources);
  }

  private async tasteOf(accountId: string, profileId: string): Promise<Taste | undefined> {
    if (!(await this.profiles.find(accountId, profileId))) throw notFound('The profile');
    return (await this.tastes(accountId)).find(({ interest }) => interest?.id === profileId);
  }

  private groupsOf({ allLikes }: Taste, groups?: number): Promise<number[][]> {
    const ids = allLikes.map(({ paperId }) => paperId);
    return groupLikes(ids, this.sources, groups);
  }

  private async named(paperIds: readonly number[]): Promise<SuggestedInterest> {
    const { texts, features } = this.sources;
    const [papers, { background }] = await Promise.all([texts.texts(paperIds), features.sample()]);
    const terms = await tellingTerms(papers, background, termsShown);
    const name =
      terms.slice(0, termsInName).join(', ') || papers[0]?.title.slice(0, 60) || 'Interest';
    return { name: name.charAt(0).toUpperCase() + name.slice(1), terms, paperIds };
  }

  /** Under the name, or the name with a number when the reader has one of it. */
  private async create(accountId: string, name: string): Promise<string> {
    for (let copy = 1; ; copy++) {
      const wanted = { name: copy === 1 ? name : `${name} ${copy}`, topics: [], authorIds: [] };
      const id = await this.profiles.create(accountId, wanted);
      if (id) return id;
    }
  }
}
