import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { MODEL_DIMENSION, toBytes } from '../../../embeddings/index.js';
import { clusters } from '../bench-desk.js';
import { clusteredVectors, seededRandom } from '../clusters.js';

const vocabulary = 60_000;
const abstractWords = 90;
const titleWords = 8;
const people = 400_000;
const authors = 4;
const days = 3_000;
const firstDay = Date.UTC(2018, 0, 1);
const syllables = [...'bdfgklmnprstvz'].flatMap((consonant) =>
  [...'aeiou'].map((vowel) => consonant + vowel),
);

/** A word for each number, short ones first: two to four syllables. */
function word(rank: number): string {
  const place = (rank * 48_271) % 2_147_483_647;
  const length = rank < 2_000 ? 2 : rank < 30_000 ? 3 : 4;
  return Array.from(
    { length },
    (_, at) => syllables[Math.floor(place / syllables.length ** at) % syllables.length],
  ).join('');
}

/** Writes so many papers as import files have them: words as common as in a language (Zipf), four authors each, and seeded vectors. */
export function writePapers(path: string, count: number): Promise<void> {
  return pipeline(Readable.from(pieces(count)), createWriteStream(path));
}

function* pieces(count: number): Generator<string> {
  let lines: string[] = [];
  for (const line of rows(count)) {
    if (lines.push(line) < 500) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
}

function* rows(count: number): Generator<string> {
  const random = seededRandom(23);
  const words = Array.from({ length: vocabulary }, (_, rank) => word(rank));
  const zipf = () => words[Math.floor(Math.exp(random() * Math.log(vocabulary)))]!;
  const text = (length: number) => Array.from({ length }, zipf).join(' ');
  const person = () => Math.floor(random() ** 2 * people);
  let at = 0;
  for (const vector of clusteredVectors(count, MODEL_DIMENSION, clusters)) {
    const paper = {
      id: `made-up-${at}`,
      title: text(titleWords),
      abstract: text(abstractWords),
      authors: Array.from({ length: authors }, () => nameOf(person(), words)),
      publishedAt: new Date(firstDay + (at % days) * 86_400_000).toISOString(),
      categories: [`field.${at % 20}`],
      upvotes: (at * 7919) % 100,
      vector: toBytes(vector).toString('base64'),
    };
    yield `${JSON.stringify(paper)}\n`;
    at += 1;
  }
}

const nameOf = (person: number, words: readonly string[]): string =>
  [person % 1_999, 2_000 + Math.floor(person / 20)]
    .map((rank) => words[rank]!.replace(/^./, (letter) => letter.toUpperCase()))
    .join(' ');
