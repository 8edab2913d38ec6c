import { badInput, notFound } from '../../errors.js';
import type { Viewer } from '../../viewer.js';
import { languageCode, languageName } from '../languages/language-names.js';
import type { AuthorStore } from '../papers/author-store.js';
import type { PaperStore } from '../papers/paper-store.js';
import { type Mute, type MuteKind, parseReasonId, type ReasonParts } from './exclusion.js';
import type { ExclusionStore } from './exclusion-store.js';

const longestWord = 60;
const labels: Record<string, string> = {
  READERS_ALIKE: 'what readers like you liked',
  TRENDING: 'what is read and voted for',
  NEW: 'being new',
  CODE: 'coming with code',
  PASSED_OVER: 'having been passed over',
  EXPLORATION: 'papers to find out with',
  WORDS: 'words of what you liked',
  SEARCH: 'a saved search',
  PROFILE: 'an interest',
};

/** What a reader keeps out of their lists. Each act can be done twice and undone. */
export class ExclusionService {
  constructor(
    private readonly store: ExclusionStore,
    private readonly authors: AuthorStore,
    private readonly papers: PaperStore,
  ) {}

  /** @throws NOT_FOUND for an author the desk does not know, BAD_USER_INPUT. */
  async mute({ accountId }: Viewer, kind: MuteKind, value: string): Promise<void> {
    await this.store.addMute(accountId, await this.muteOf(kind, value.trim()));
  }

  async unmute({ accountId }: Viewer, kind: MuteKind, value: string): Promise<void> {
    await this.store.removeMute(accountId, kind, value);
  }

  /** 'Not because of this.' @throws BAD_USER_INPUT when the id is not that of a reason. */
  async removeReason({ accountId }: Viewer, id: string): Promise<void> {
    const reasons = await Promise.all(reasonsIn(id).map((reason) => this.labelled(reason)));
    await this.store.addReasons(accountId, reasons);
  }

  async restoreReason({ accountId }: Viewer, id: string): Promise<void> {
    await this.store.restoreReasons(accountId, reasonsIn(id));
  }

  private async muteOf(kind: MuteKind, value: string): Promise<Omit<Mute, 'createdAt'>> {
    if (value === '') throw badInput('value', 'Say what to mute.');
    if (kind === 'AUTHOR') {
      const author = await this.authors.find(value);
      if (!author) throw notFound(`An author called "${value.slice(0, 80)}"`, 'value');
      return { kind, value: String(author.id), label: author.name };
    }
    if (kind === 'LANGUAGE') {
      const code = languageCode(value);
      if (!code) throw badInput('value', 'Give a language such as German, or its code, de.');
      return { kind, value: code, label: languageName(code) };
    }
    if (value.length > longestWord)
      throw badInput('value', `Give at most ${longestWord} characters.`);
    return { kind, value, label: value };
  }

  private async labelled({ kind, value }: ReasonParts): Promise<ReasonParts & { label: string }> {
    const name = await this.nameOf(kind, value);
    return { kind, value, label: name ?? labels[kind] ?? value };
  }

  private async nameOf(kind: string, value: string): Promise<string | undefined> {
    if (kind === 'AUTHOR') return (await this.authors.find(value))?.name;
    if (kind !== 'LIKED_PAPER' && kind !== 'DISLIKED_PAPER') return undefined;
    const [paper] = await this.papers.findByIds([Number(value)]);
    return paper?.title;
  }
}

function reasonsIn(id: string): ReasonParts[] {
  const reasons = parseReasonId(id);
  if (!reasons) throw badInput('id', "Give the id of a recommendation's reason.");
  return reasons;
}
