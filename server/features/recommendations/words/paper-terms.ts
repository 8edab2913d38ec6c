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

const [basis, prime] = [0x811c9dc5, 0x01000193];
const notAscii = /[^\0-\x7f]/;
const hyphen = '-'.charCodeAt(0);
/** The small letter of each character that a word is made of, by its code; nought for the others. */
const letters = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[a-z\d-]/i.test(character) ? character.toLowerCase().charCodeAt(0) : 0;
});
const word = /[\p{L}\p{N}][\p{L}\p{N}-]+/gu;
const address = /https?:\/\/([\w.-]+)(?:\/([\w.-]+))?/g;
const sharedHosts = /^(?:www\.)?(?:github\.com|huggingface\.co|gitlab\.com)$/;

/** The terms of a paper: words (those of the title count twice), keywords, and whose code and pages it points to. */
export function termsOf(paper: PaperText): Terms {
  const counts = new Map<number, number>();
  const count = (id: number, times: number) => counts.set(id, (counts.get(id) ?? 0) + times);
  eachWordId(paper.title, (id) => count(id, 2));
  eachWordId(paper.abstract, (id) => count(id, 1));
  for (const name of paper.keywords) count(termId(keyword(name)), 1);
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

function* ownerNames({ abstract, githubRepo }: PaperText): Iterable<string> {
  if (!githubRepo && !abstract.includes('://')) return;
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

/** The numbers of the words of a text, as they come; plain English is read letter by letter, which is much faster. */
function eachWordId(text: string, say: (id: number) => void): void {
  if (notAscii.test(text)) {
    for (const found of words(text)) say(termId(found));
    return;
  }
  for (let at = 0; at < text.length; ) {
    const begin = at;
    let hash = basis;
    for (; at < text.length; at++) {
      const code = letters[text.charCodeAt(at)]!;
      if (code === 0 || (code === hyphen && at === begin)) break;
      hash = Math.imul(hash ^ code, prime);
    }
    if (at - begin >= 2) say(hash >>> 0);
    if (at === begin) at += 1;
  }
}

/** FNV-1a, 32 bits: among a desk's few hundred thousand terms hardly two meet. */
function termId(term: string): number {
  let hash = basis;
  for (let at = 0; at < term.length; at++) hash = Math.imul(hash ^ term.charCodeAt(at), prime);
  return hash >>> 0;
}
