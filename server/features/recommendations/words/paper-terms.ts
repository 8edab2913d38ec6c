import type { PaperText } from './paper-text-store.js';

/** What a paper is told by, as numbers: terms and how often each is there. */
export interface Terms {
  /** Hashes of the terms, no two alike. */
  readonly ids: Uint32Array;
  /** 1 + ln(count) of each. */
  readonly weights: Float32Array;
  /** Whose code and pages the paper points to: terms from this place on, apart from its words. */
  readonly ownersFrom: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}-]+/gu;
const address = /https?:\/\/([\w.-]+)(?:\/([\w.-]+))?/g;
const sharedHosts = /^(?:www\.)?(?:github\.com|huggingface\.co|gitlab\.com)$/;

/** The terms of a paper: words (those of the title count twice), keywords, and whose code and pages it points to. */
export function termsOf(paper: PaperText): Terms {
  const counts = new Map<number, number>();
  for (const term of termNames(paper)) {
    const id = termId(term);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const owners = [...new Set(ownerNames(paper))].map(termId).filter((id) => !counts.has(id));
  const weights = [...counts.values()].map((count) => 1 + Math.log(count));
  return {
    ids: Uint32Array.from([...counts.keys(), ...owners]),
    weights: Float32Array.from([...weights, ...owners.map(() => 1)]),
    ownersFrom: counts.size,
  };
}

/** Words and keywords of a paper by their hash, for telling a reader about them. */
export function readableTerms(paper: PaperText): Map<number, string> {
  const names = [...words(paper.title), ...words(paper.abstract)].filter((name) => name.length > 3);
  return new Map([
    ...names.map((name): [number, string] => [termId(name), name]),
    ...paper.keywords.map((name): [number, string] => [termId(keyword(name)), name]),
  ]);
}

function* termNames({ title, abstract, keywords }: PaperText): Iterable<string> {
  for (const name of words(title)) {
    yield name;
    yield name;
  }
  yield* words(abstract);
  for (const name of keywords) yield keyword(name);
}

function* ownerNames({ abstract, githubRepo }: PaperText): Iterable<string> {
  for (const [, host, owner] of `${abstract} ${githubRepo ?? ''}`.matchAll(address))
    yield `at:${sharedHosts.test(host!) ? (owner ?? host) : host}`.toLowerCase();
}

function* words(text: string): Iterable<string> {
  for (const [found] of text.matchAll(word)) yield found.toLowerCase();
}

/** The numbers of a word and of the keyword of that name. */
export const termIdsOf = (name: string): number[] => [
  termId(name.toLowerCase()),
  termId(keyword(name)),
];

const keyword = (name: string): string => `keyword:${name.toLowerCase()}`;

/** FNV-1a, 32 bits: among a desk's few hundred thousand terms hardly two meet. */
function termId(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
