import type { FeatureTable } from '../words/paper-features.js';
import type { PaperTextStore } from '../words/paper-text-store.js';
import { tellingTerms } from './telling-terms.js';

const termsLookedAt = 12;
const termsShown = 4;

/** The words that tell groups of papers from the rest of the desk, most telling first. */
export async function nameGroups(
  groups: readonly (readonly number[])[],
  { texts, features }: { texts: PaperTextStore; features: FeatureTable },
): Promise<string[][]> {
  const { background } = await features.sample();
  const names: string[][] = [];
  // One after the other, so that the texts of one group are read at a time.
  for (const ids of groups) {
    const terms = await tellingTerms(await texts.texts(ids), background, termsLookedAt);
    names.push(unlike(terms).slice(0, termsShown));
  }
  return names;
}

/** 'Geometry' says what 'geometric' says, and 'reinforcement' what 'reinforcement learning' says. */
function unlike(terms: readonly string[]): string[] {
  const kept: string[] = [];
  for (const term of terms) if (!kept.some((other) => isLike(term, other))) kept.push(term);
  return kept;
}

function isLike(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let alike = 0;
  while (alike < shorter && a[alike]!.toLowerCase() === b[alike]!.toLowerCase()) alike += 1;
  return alike >= Math.max(4, shorter - 2);
}
