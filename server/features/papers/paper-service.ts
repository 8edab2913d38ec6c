import { badInput, notFound } from '../../errors.js';
import { keySentence } from './key-sentence.js';
import { namedInText } from './named-in-text.js';
import type { Paper } from './paper.js';
import { type ExternalId, formatKey, type PaperRef, parsePaperRef } from './paper-ref.js';
import type { PaperStore } from './paper-store.js';

export interface NamedPapers {
  readonly ids: readonly number[];
  /** Keys of papers that are not here. */
  readonly unknown: readonly string[];
}

// About a thousand BibTeX entries.
const longestText = 500_000;
const mostNamed = 200;

export class PaperService {
  constructor(private readonly papers: PaperStore) {}

  /** The paper that an id or key names, or null. @throws BAD_USER_INPUT when the text is neither. */
  async find(idOrKey: string): Promise<Paper | null> {
    const id = await this.findId(idOrKey);
    if (id === null) return null;
    const [found] = await this.papers.findByIds([id]);
    if (found) return found;
    const current = (await this.papers.currentIds([id])).get(id);
    return current === undefined ? null : ((await this.papers.findByIds([current]))[0] ?? null);
  }

  /** The numbers that ids or keys name, in their order; null for what is not here. @throws BAD_USER_INPUT. */
  async findIds(idsOrKeys: readonly string[], field = 'ids'): Promise<(number | null)[]> {
    const refs = idsOrKeys.map((text) => requireRef(text, field));
    const external = refs.filter((ref) => 'scheme' in ref);
    const numbers = refs.flatMap((ref) => ('id' in ref ? ref.id : []));
    const [found, current] = await Promise.all([
      this.papers.findIdsByExternalIds(external),
      numbers.length > 0 ? this.papers.currentIds(numbers) : new Map<number, number>(),
    ]);
    return refs.map(
      (ref) => ('id' in ref ? current.get(ref.id) : found.get(formatKey(ref))) ?? null,
    );
  }

  /** Papers of this desk that a pasted text names by id or title, and the ids it names that are not here. @throws BAD_USER_INPUT. */
  async namedIn(text: string): Promise<NamedPapers> {
    if (text.length > longestText)
      throw badInput(
        'text',
        `Paste at most ${longestText.toLocaleString('en')} characters at a time.`,
      );
    const { externalIds, titles } = namedInText(text.replaceAll('\0', ''));
    const [byId, byTitle] = await Promise.all([
      this.papers.findIdsByExternalIds(externalIds),
      this.papers.findIdsByTitles(titles),
    ]);
    const unknown = externalIds.map(formatKey).filter((key) => !byId.has(key));
    return { ids: [...new Set([...byId.values(), ...byTitle])].slice(0, mostNamed), unknown };
  }

  /** Whether a text may name a paper at all. */
  isRef(idOrKey: string): boolean {
    return parsePaperRef(idOrKey) !== null;
  }

  externalIdsOf(id: number): Promise<ExternalId[]> {
    return this.papers.externalIdsOf(id);
  }

  /** The number of an existing paper; `field` is what an error names. @throws NOT_FOUND, BAD_USER_INPUT. */
  async requireId(idOrKey: string, field = 'id'): Promise<number> {
    const id = await this.findId(idOrKey, field);
    const here = id === null ? null : (await this.papers.currentIds([id])).get(id);
    if (!here) throw notFound(`Paper "${idOrKey.slice(0, 80)}"`, field);
    return here;
  }

  keySentence(abstract: string): string | null {
    return keySentence(abstract);
  }

  private async findId(idOrKey: string, field = 'id'): Promise<number | null> {
    const ref = requireRef(idOrKey, field);
    return 'id' in ref ? ref.id : this.papers.findIdByExternalId(ref);
  }
}

function requireRef(text: string, field: string): PaperRef {
  const ref = parsePaperRef(text);
  if (ref) return ref;
  throw badInput(
    field,
    'Give a paper id, or a key such as arxiv:2403.04132, doi:10.1000/x or file:name.',
  );
}
