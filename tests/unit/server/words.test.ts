import fc from 'fast-check';
import { Background } from '../../../server/features/recommendations/words/background.js';
import {
  readableTerms,
  termIdsOf,
  termsOf,
} from '../../../server/features/recommendations/words/paper-terms.js';
import type { PaperText } from '../../../server/features/recommendations/words/paper-text-store.js';
import { fitWordTaste } from '../../../server/features/recommendations/words/word-taste.js';

const paper = (change: Partial<PaperText>): PaperText => ({
  id: 1,
  title: '',
  abstract: '',
  keywords: [],
  githubRepo: null,
  authorIds: [],
  ...change,
});
const ids = (change: Partial<PaperText>) => [...termsOf(paper(change)).ids].toSorted();
const about = (abstract: string) => termsOf(paper({ abstract }));

test('any text has terms, each once, with weights that grow with their count', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      (title, abstract) => {
        const { ids: found, weights } = termsOf(paper({ title, abstract, keywords: [title] }));
        expect(new Set(found).size).toBe(found.length);
        expect(weights).toHaveLength(found.length);
        expect(weights.every((weight) => weight >= 1)).toBe(true);
      },
    ),
  ));

test('case does not matter, hyphens join, and a title counts twice', () => {
  expect(ids({ abstract: 'State-Space MODELS' })).toEqual(ids({ abstract: 'models state-space' }));
  expect(termsOf(paper({ title: 'Mamba' })).weights).toEqual(about('mamba mamba').weights);
});

test('a text has the same terms whether or not all of it is plain English', () =>
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(...'aZ09-._ \n', 'the', 'State-Space', '--', 'x', '3D'),
        maxLength: 60,
      }),
      (text) => {
        // A letter alone is no word.
        expect(about(`${text} é`)).toEqual(about(text));
        expect(ids({ title: `${text} é` })).toEqual(ids({ title: text }));
      },
    ),
    { numRuns: 2_000 },
  ));

test('papers of one code owner or one home page share a term, those of one code host do not', () => {
  const shared = (a: Partial<PaperText>, b: Partial<PaperText>) =>
    ids(a).filter((id) => ids(b).includes(id)).length;
  const repo = (owner: string) => ({ githubRepo: `https://github.com/${owner}/x` });
  expect(shared(repo('state-spaces'), repo('State-Spaces'))).toBe(1);
  expect(shared(repo('one'), repo('two'))).toBe(0);
  expect(shared(repo('one'), { abstract: 'Code: https://github.com/one/y.' })).toBe(1);
});

test('terms can be named again', () => {
  const told = paper({ title: 'Selective Mamba', keywords: ['State Space'] });
  const names = [...termsOf(told).ids].map((id) => readableTerms(told).get(id));
  expect(names).toEqual(['selective', 'mamba', 'State Space']);
});

const fields = ['proteins fold into shapes', 'graphs and their cuts', 'stars and dust at night'];
const sample = Array.from({ length: 60 }, (_, at) => about(`${fields[at % 3]} number${at}`));
const background = new Background(sample);
const others = sample.map((terms) => background.row(terms));
const like = (text: string, weight = 1) => ({ terms: about(text), weight });

test('a paper in the words of the likes is told from others, and from what was turned down', async () => {
  const taste = await fitWordTaste([like('mamba and its states')], [], others, background);
  const margin = (text: string) => taste!.margin(about(text));
  expect(margin('mamba again')).toBeGreaterThan(margin('graphs and their cuts'));
  const turnedDown = 'mamba in vision with convolutions';
  const likes = [like('mamba and its states'), like('mamba in vision')];
  const pleased = await fitWordTaste(likes, [], others, background);
  const torn = await fitWordTaste(likes, [like(turnedDown)], others, background);
  const loss = (text: string) => pleased!.margin(about(text)) - torn!.margin(about(text));
  expect(loss(turnedDown)).toBeGreaterThan(0.3);
  expect(loss(turnedDown)).toBeGreaterThan(3 * loss('mamba and its states'));
});

test('the telling terms are those of the likes and not of every paper', async () => {
  const text = 'mamba and graphs';
  const taste = await fitWordTaste([like('mamba and its states')], [], others, background);
  const names = readableTerms(paper({ abstract: text }));
  expect(taste!.telling(about(text), 1).map((id) => names.get(id))).toEqual(['mamba']);
});

test('papers of the sample are on average no more in the words of the likes than any', async () => {
  for (const likes of [[like('mamba')], [like('graphs and stars'), like('dust'), like('cuts')]]) {
    const taste = await fitWordTaste(likes, [], others, background);
    const sum = sample.reduce((all, terms) => all + taste!.margin(terms), 0);
    expect(sum / sample.length).toBeCloseTo(0, 5);
  }
});

test('a removed word does not count, whether or not the sample has it', async () => {
  for (const word of ['mamba', 'graphs']) {
    const likes = [like(`${word} and its states`)];
    const taste = await fitWordTaste(likes, [], others, background, new Set(termIdsOf(word)));
    expect(taste!.telling(about(word), 5)).toEqual([]);
    expect(taste!.telling(about('states'), 5)).toHaveLength(1);
  }
});

test('nothing is learnt from nothing', async () => {
  expect(await fitWordTaste([], [like('a dislike')], others, background)).toBeNull();
  expect(await fitWordTaste([like('a like')], [], [], background)).toBeNull();
});
