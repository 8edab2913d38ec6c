import type { Clock } from '../../clock.js';
import { type DigestMailPaper, digestMail } from '../../mail/digest-mail.js';
import type { MailContent } from '../../mail/mailer.js';
import { stillHereMail } from '../../mail/still-here-mail.js';
import type { Paper } from '../papers/paper.js';
import type { PaperStore } from '../papers/paper-store.js';
import type { ProfileStore } from '../profiles/profile-store.js';
import { dayWords } from './day-words.js';
import { type Digest, type DigestSectionName, isReaders, type ReaderDigest } from './digest.js';
import type { DigestStore } from './digest-store.js';
import type { MailLinks } from './mail-links.js';
import { actsLastMs, paperActs, paperActWords, paperChoice } from './paper-acts.js';
import type { Selected, Selection, Selector } from './selection.js';

export interface Composed {
  readonly mail: MailContent;
  readonly paperIds: readonly number[];
}

export interface Selectors {
  readonly reader: Selector<ReaderDigest>;
  readonly subscriber: Selector;
}

const sectionWords: Record<DigestSectionName, string> = {
  FOLLOWED: 'From who and what you follow',
  MISSED: 'You may have missed',
  TRENDING: 'Trending among others',
};

/** Makes a mail of the papers that were selected for it. */
export class DigestComposer {
  constructor(
    private readonly store: DigestStore,
    private readonly papers: PaperStore,
    private readonly profiles: Pick<ProfileStore, 'list'>,
    private readonly selectors: Selectors,
    private readonly links: MailLinks,
    private readonly clock: Clock,
  ) {}

  async compose(digest: Digest): Promise<Composed> {
    const { lastWrittenAt, paperIds: written } = await this.store.history(digest);
    const since = lastWrittenAt ?? this.longestPauseAgo(digest);
    const { papers: chosen, from } = await this.select(digest, since, written);
    const chosenFrom = await this.store.countArrivedAfter(from, digest.category);
    return {
      mail: await this.write(digest, chosen, chosenFrom),
      paperIds: chosen.map(({ paperId }) => paperId),
    };
  }

  private select(digest: Digest, since: Date, written: ReadonlySet<number>): Promise<Selection> {
    return isReaders(digest)
      ? this.selectors.reader.select(digest, since, written)
      : this.selectors.subscriber.select(digest, since, written);
  }

  /** What goes out instead of silence. */
  async composeNote(digest: Digest, since: Date): Promise<MailContent> {
    return stillHereMail({
      since: dayWords(since, digest.timeZone),
      lookedAt: await this.store.countArrivedAfter(since, digest.category),
      ...this.footer(digest),
    });
  }

  private footer({ id, accountId }: Pick<Digest, 'id' | 'accountId'>) {
    return {
      deskUrl: this.links.page('/'),
      settingsUrl: accountId ? this.links.page('/settings') : this.links.url('manage', id),
      unsubscribeUrl: this.links.url('unsubscribe', id),
      countsClicks: this.links.countsClicks,
    };
  }

  /** The first one looks back as far as the longest pause between two. */
  private longestPauseAgo({ frequency }: Digest): Date {
    const days = { OFF: 1, DAILY: 1, WEEKDAYS: 3, WEEKLY: 7, MONTHLY: 31 }[frequency];
    return new Date(this.clock.now().getTime() - days * 86_400_000);
  }

  private async write(
    digest: Digest,
    chosen: readonly Selected[],
    chosenFrom: number,
  ): Promise<MailContent> {
    const papers = new Map(
      (await this.papers.findByIds(chosen.map(({ paperId }) => paperId))).map((p) => [p.id, p]),
    );
    const sections = await this.sectionNames(digest, chosen);
    return digestMail({
      readerName: digest.readerName,
      about: digest.profileName ?? '',
      day: dayWords(this.clock.now(), digest.timeZone),
      papers: chosen.flatMap((entry) => {
        const paper = papers.get(entry.paperId);
        const section = sections(entry);
        const acts = this.acts(digest, entry.paperId);
        const url = this.links.paper(digest.id, entry.paperId);
        return paper ? [{ ...this.entry(paper, entry), url, section, acts }] : [];
      }),
      chosenFrom,
      ...this.footer(digest),
    });
  }

  /** What a paper's section is called; '' for all when there is one. */
  private async sectionNames(
    { accountId }: Digest,
    chosen: readonly Selected[],
  ): Promise<(paper: Selected) => string> {
    const interests = new Set(chosen.flatMap((it) => (it.section === null ? it.profileId : [])));
    const besides = chosen.some(({ section }) => section !== null);
    if (interests.size < 2 && !besides) return () => '';
    const profiles = accountId && interests.size > 1 ? await this.profiles.list(accountId) : [];
    const ownWords = accountId ? 'For you' : 'New';
    const names = new Map(profiles.map(({ id, name }) => [id, name]));
    return ({ section, profileId }) =>
      section === null ? (names.get(profileId ?? '') ?? ownWords) : sectionWords[section];
  }

  /** What the reader can do from the mail; a subscriber has no list that it would change. */
  private acts({ id, accountId }: Digest, paperId: number): DigestMailPaper['acts'] {
    if (accountId === null) return [];
    const until = new Date(this.clock.now().getTime() + actsLastMs);
    return paperActs.map((act) => ({
      label: paperActWords[act].label,
      url: this.links.url(act, id, paperChoice(paperId, until)),
    }));
  }

  private entry(
    paper: Paper,
    { why }: Selected,
  ): Omit<DigestMailPaper, 'url' | 'section' | 'acts'> {
    return {
      title: paper.title,
      authors: foldAuthors(paper.authors.map(({ name }) => name)),
      facts: [paper.categories[0], paper.upvoteCount > 0 && votes(paper.upvoteCount)]
        .filter(Boolean)
        .join(' · '),
      lead: paper.abstract,
      reason: why,
    };
  }
}

const votes = (count: number): string => (count === 1 ? '1 vote' : `${count} votes`);

/** The last author often leads the group, so the middle is folded. */
function foldAuthors(names: readonly string[]): string {
  if (names.length <= 4) return names.join(', ');
  return `${names.slice(0, 2).join(', ')} +${names.length - 3}, ${names.at(-1)}`;
}
