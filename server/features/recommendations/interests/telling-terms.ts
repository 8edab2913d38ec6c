import { Pace } from '../../../pace.js';
import type { Background } from '../words/background.js';
import { readableTerms, termsOf } from '../words/paper-terms.js';
import type { PaperText } from '../words/paper-text-store.js';

// A word of one paper alone says nothing about a group.
const fewestPapers = 2;
// A word that more than about a seventh of the desk has tells nothing apart.
const rareEnough = 3;
// A few milliseconds of work.
const papersATurn = 10;

/** The words that a group of papers shares and the desk has seldom: papers that have it, a title for two, times rarity. */
export async function tellingTerms(
  papers: readonly PaperText[],
  background: Background,
  limit: number,
): Promise<string[]> {
  const counts = new Map<number, number>();
  const holders = new Map<number, number>();
  const names = new Map<number, string>();
  const pace = new Pace(papersATurn);
  for (const paper of papers) {
    if (pace.due()) await pace.rest();
    for (const [id, name] of readableTerms(paper)) names.set(id, name);
    const inTitle = readableTerms({ ...paper, abstract: '' });
    for (const id of termsOf(paper).ids) {
      holders.set(id, (holders.get(id) ?? 0) + 1);
      counts.set(id, (counts.get(id) ?? 0) + (inTitle.has(id) ? 2 : 1));
    }
  }
  const shared = [...counts]
    .filter(([id]) => names.has(id) && holders.get(id)! >= Math.min(fewestPapers, papers.length))
    .map(([id, count]) => ({ id, rarity: background.rarity(id), count }))
    .filter(({ rarity }) => rarity > rareEnough)
    .sort((a, b) => b.count * b.rarity - a.count * a.rarity || a.id - b.id)
    .map(({ id }) => names.get(id)!);
  return withoutForms(shared).slice(0, limit);
}

/** 'Diffusion' and 'diffusions' are one. */
function withoutForms(names: readonly string[]): string[] {
  const stem = (name: string) => name.toLowerCase().replace(/(es|s|ing|ed)$/, '');
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(stem(name)) && seen.add(stem(name)));
}
