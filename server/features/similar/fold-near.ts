import { innerProduct, type Vector } from '../../../embeddings/index.js';
import { titleWords } from '../duplicates/title-words.js';

// Two texts of one study are this near; others with nearly the same title rarely are.
const nearest = 0.85;
/** Words that tell which of a row a paper is, and not what it is about. */
const ofRow =
  /^(part|volume|vol|no|version|v|edition|erratum|corrigendum|correction|addendum|reply|comment|to|on|the|a|an)$/;

export interface Folded<Entry> {
  readonly entry: Entry;
  /** Nearly the same paper again: another part, another year's edition, an erratum. */
  readonly more: readonly Entry[];
}

/**
 * A list with what is nearly the same as an earlier entry put under it: titles that are the same but for numbers, and
 * vectors close together where both are known.
 */
export function foldNear<Entry>(
  entries: readonly Entry[],
  titleOf: (entry: Entry) => string,
  vectorOf: (entry: Entry) => Vector | undefined,
): Folded<Entry>[] {
  const folded: { entry: Entry; more: Entry[]; stem: string }[] = [];
  for (const entry of entries) {
    const stem = stemOf(titleOf(entry));
    const same = folded.find(
      (earlier) => earlier.stem === stem && areNear(vectorOf(earlier.entry), vectorOf(entry)),
    );
    if (same) same.more.push(entry);
    else folded.push({ entry, more: [], stem });
  }
  return folded;
}

/** A title's words without what numbers it; the title where that leaves too little. */
function stemOf(title: string): string {
  const words = titleWords(title).filter(
    (word) => !ofRow.test(word) && !/^[a-z]{0,4}\d+$/.test(word),
  );
  return words.length < 3 ? title : words.join(' ');
}

const areNear = (one: Vector | undefined, other: Vector | undefined): boolean =>
  !one || !other || innerProduct(one, other, 0) >= nearest;
