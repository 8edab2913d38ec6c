import fc from 'fast-check';
import { sameWork } from '../../../server/features/duplicates/same-work.js';
import type { WorkRecord } from '../../../server/features/duplicates/work-record.js';

const record = (change: Partial<WorkRecord>): WorkRecord => ({
  title: 'Weaver birds learn the knots of their neighbours',
  authors: ['Ada Example', 'Grace Sample'],
  year: 2021,
  keys: ['arxiv:2101.00001'],
  abstract: '',
  ...change,
});
const article = { keys: ['doi:10.5555/nests.7'] };

test.each([
  ['in other letters', { title: 'WEAVER BIRDS LEARN THE KNOTS OF THEIR NEIGHBORS' }],
  ['with other names for the same people', { authors: ['Example, A.', 'Sample G'] }],
  [
    'without a subtitle',
    { title: 'Weaver birds learn the knots of their neighbours: a field study' },
  ],
  ['with a slip', { title: 'Weaver birds learn the knots of ther neighbours' }],
  ['some years later', { year: 2023 }],
  ['in a feed', { title: '[2101.00001] Weaver birds learn the knots of their neighbours' }],
  ['with markup', { title: '&lt;i&gt;Weaver birds&lt;/i&gt; learn the knots of their neighbours' }],
  ['with TeX', { title: '{\\it Weaver birds} learn the knots of their neighbours' }],
  [
    'with more words',
    { title: 'Weaver birds learn the knots and songs of their close neighbours' },
  ],
  ['with the names the other way round', { authors: ['Example A', 'Sample Grace'] }],
  ['with others unnamed', { authors: ['A. Example et al.'] }],
  ['with nobody named', { authors: ['Anonymous'] }],
  ['by a nickname', { authors: ['Peggy Example', 'Bo Sample'] }],
  ['with other small words', { title: 'How weaver birds learn knots from neighbours' }],
  ['in another order', { title: 'Knots that weaver birds learned of their neighbours' }],
  ['with endings', { title: 'Weaver bird learning: knots of neighbors' }],
  ['without its Towards', { title: 'Towards weaver birds learning the knots of their neighbours' }],
  ['with what is in brackets', { title: 'Weaver birds (Ploceus) learn the knots of neighbours' }],
  ['cut off', { title: 'Weaver birds learn the knots of th...' }],
  ['named for its journal', { title: 'J. Ornith. Res.: Weaver birds learn knots of neighbours' }],
  ['named for its site', { title: 'Weaver birds learn the knots of their neighbours | Birds' }],
  ['in a state', { title: 'Weaver birds learn the knots of their neighbours [Author manuscript]' }],
  ['at a venue', { title: 'Weaver birds learn the knots of their neighbours (NEST 2021)' }],
  ['with all authors in one line', { authors: ['Example A., Sample G.'] }],
  ['after a marriage', { authors: ['Ada Example-Roe', 'Grace Sample'] }],
  ['with a second family name', { authors: ['A. M. Example Ruiz', 'Grace Sample'] }],
  ['by one who changed the name', { authors: ['Ada Elsewhere', 'Grace Sample'] }],
  ['by a group', { authors: ['The Weaver Consortium'] }],
])('a work is the same %s', (_, change) => {
  expect(sameWork(record({}), record({ ...article, ...change }))).toBe('SAME');
});

test.each([
  ['an erratum', { title: 'Erratum: Weaver birds learn the knots of their neighbours' }],
  ['a second part', { title: 'Weaver birds learn the knots of their neighbours, part II' }],
  ['its contrary', { title: 'Weaver birds do not learn the knots of their neighbours' }],
  ['by others', { authors: ['Somebody Else'] }],
  ['another paper of arXiv', { keys: ['arxiv:2101.99999'] }],
  ['another kind of it', { title: 'Weaver birds never learn the knots of their neighbours' }],
  ['one by others of a name', { authors: ['Zoe Example', 'Ian Sampson'], year: 2024 }],
  ['what one of three wrote', { authors: ['Example, A.', 'Other, P.', 'Third, Q.'] }],
  ['an improved one', { title: 'Weaver birds learn the knots of their neighbours better' }],
  ['an appendix', { title: 'Weaver birds learn the knots of their neighbours: online appendix' }],
  ['one of another word', { title: 'Weaver birds unlearn the knots of their neighbours' }],
  [
    'what has more words some years later',
    { title: 'Weaver birds learn the knots of their rich neighbours', year: 2023 },
  ],
])('%s is not the same work', (_, change) => {
  expect(sameWork(record({}), record({ ...article, ...change }))).not.toBe('SAME');
});

const abstract =
  'Young birds of three colonies were moved to others. They tied the knots of those among whom they grew up, whatever their parents had tied.';
const renamed = { ...article, title: 'Nest building is learnt by looking', abstract };

test('a work with a new title is known by its abstract', () => {
  const old = record({ abstract: abstract.replace('whatever', 'no matter what') });
  expect(sameWork(old, record(renamed))).toBe('SAME');
  expect(sameWork(old, record({ ...renamed, authors: ['Ada Example', 'Some Other'] }))).not.toBe(
    'SAME',
  );
});

test('a new title is known by an abstract that says it, also where the other record has none', () => {
  const title = 'Young weavers moved to others tied knots';
  const old = record({ title: 'Weavers and knots of others', abstract });
  expect(sameWork(old, record({ ...article, title, abstract: '' }))).toBe('SAME');
  const rooks = record({ ...article, title: title.replace('weavers', 'rooks'), abstract: '' });
  expect(sameWork(old, rooks)).toBe('DIFFERENT');
});

test('two texts of which neither is a preprint have to say the same in the same words', () => {
  const talk = record({ keys: ['file:talk-1'], abstract });
  const next = { ...renamed, keys: ['file:talk-2'] };
  expect(sameWork(talk, record(next))).toBe('SAME');
  const later = abstract.replace('Young birds', 'This time young rooks and jackdaws');
  expect(sameWork(talk, record({ ...next, abstract: later }))).toBe('DIFFERENT');
});

test('a subtitle more and an author more is asked about, unless one is the preprint', () => {
  const title = 'Weaver birds learn the knots of their neighbours: theory and practice';
  const others = { authors: ['Ada Example', 'Grace Sample', 'Some Other'], title };
  const second = `${abstract} In captivity they needed two summers and more material for one nest.`;
  const talk = record({ keys: ['file:talk-1'], abstract: second });
  const next = { ...others, abstract: `${abstract} None of them sang, which surprised everyone.` };
  expect(sameWork(talk, record({ ...next, keys: ['file:talk-2'] }))).toBe('UNSURE');
  expect(sameWork(talk, record(next))).toBe('SAME');
});

test('what a text calls its subject may change', () => {
  const named = (name: string, others: Partial<WorkRecord> = {}) =>
    record({
      title: `${name}: a gentle way of teaching weaver birds`,
      abstract: `${abstract} We call it ${name}.`,
      ...others,
    });
  expect(sameWork(named('KnotKit'), named('NestKit', article))).toBe('SAME');
});

test('one abstract does not make one of titles that tell of two years', () => {
  const titles = ['Do weavers learn? Nests of 2019', 'Knots of others, tied by the young in 2020'];
  const [one, other] = titles.map((title) => ({ title, abstract }));
  expect(sameWork(record(one!), record({ ...article, ...other }))).toBe('DIFFERENT');
});

test('what leads from one thing to another differs from what leads back', () => {
  const [there, back] = [
    'Translating poems from verse to prose',
    'Translating poems from prose to verse',
  ];
  expect(sameWork(record({ title: there }), record({ ...article, title: back }))).toBe('DIFFERENT');
});

test('a preprint with other words does not come after its article', () => {
  const title = 'Towards weaver birds learning the knots of their neighbours';
  const late = record({ year: 2022, abstract });
  const early = { ...article, title, year: 2021 };
  expect(sameWork(late, record(early))).toBe('UNSURE');
  expect(sameWork(late, record({ ...early, abstract }))).toBe('SAME');
});

test('signs of TeX and those of Unicode are the same', () => {
  const [tex, signs] = ['Decays $B^0 \\to K^{*0} \\gamma$ in $\\ell_1$', 'Decays B0→K*0γ in ℓ1'];
  expect(sameWork(record({ title: tex }), record({ ...article, title: signs }))).toBe('SAME');
});

test('an arXiv id may be written as a DOI', () => {
  const keys = ['doi:10.48550/arxiv.2101.00001'];
  expect(sameWork(record({}), record({ keys, title: 'Knots of weavers' }))).toBe('SAME');
});

test('two entries of one feed are two, those of two feeds may be one', () => {
  const entry = (host: string, name: string) => record({ keys: [`file:https://${host}/${name}`] });
  expect(sameWork(entry('a.example', '1'), entry('a.example', '2'))).toBe('DIFFERENT');
  expect(sameWork(entry('a.example', '1'), entry('b.example', '2'))).toBe('SAME');
});

test('twins of one study are two', () => {
  const [crows, rooks] = ['Crows', 'Rooks'].map((birds) => ({
    title: `${birds} count`,
    abstract: `${birds} were shown ${abstract}`,
  }));
  expect(sameWork(record(crows!), record({ ...article, ...rooks }))).toBe('DIFFERENT');
});

const anyRecord = fc.record({
  title: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('Editorial', 'On $x^2$: a note'),
  ),
  authors: fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 6 }),
  year: fc.option(fc.integer({ min: 1000, max: 2100 })),
  keys: fc.array(
    fc.constantFrom('arxiv:1', 'doi:10.1/a', 'doi:10.1101/b', 'file:x', 'file:https://a/b'),
    { maxLength: 3 },
  ),
  abstract: fc.string({ maxLength: 200 }),
});

test('which of two comes first makes no difference', () => {
  fc.assert(
    fc.property(anyRecord, anyRecord, (a, b) => {
      expect(sameWork(a, b)).toBe(sameWork(b, a));
    }),
    { numRuns: 2_000 },
  );
});
