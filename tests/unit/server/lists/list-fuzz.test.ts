import fc from 'fast-check';
import { readList, type WholeForm } from '../../../../server/features/lists/read-list.js';
import { entriesOf } from './read-rows.js';

/** Raised by hand: LECTERN_FUZZ_RUNS=50000 npm test -- list-fuzz. */
const numRuns = Number(process.env.LECTERN_FUZZ_RUNS ?? 250);

const samples: Readonly<Record<WholeForm, string>> = {
  BIBTEX: `@string{venue = "Proc. of " # {X}}
@inproceedings{vaswani, author = {Vaswani, Ashish and van der Berg, Jr, Jan and {OpenAI} and others},
  title = {{Attention} Is All {\\"Y}ou Need: $x_{1}^2$ \\emph{and} \\'{\\i}}, booktitle = venue, year = 2017, month = jun,
  eprint = {1706.03762}, archivePrefix = {arXiv}, url = {https://arxiv.org/abs/1706.03762}, crossref = {p} }
@proceedings{p, title = "Proceedings", editor = {A B}, date = {2017-06-12/2017-06-15}, doi = {10.1000/a\\_b}}
@comment{x} % remark
`,
  RIS: `TY  - JOUR\r\nTI  - A title\r\n  goes on\r\nAU  - Doe, Jane, Jr.\r\nPY  - 2012///\r\nDA  - 2012/03/04/\r\nDO  - 10.1000/X
AB  - One.\r\nKW  - one\r\nUR  - https://arxiv.org/abs/2403.04132v1\r\nER  - \r\nTY - GEN\nT1 - B\nER -\n`,
  CSL_JSON: `[ {"id":"a","type":"article","title":"On <i>x</i> \\u00e9","author":[{"family":"Berg","given":"Jan"},{"literal":"X"}],
"issued":{"date-parts":[["2020",3]]},"DOI":"10.1000/X","note":"arXiv:1706.03762","URL":"https://a.example/b"},\n{"title":"B"}]`,
};
const pieces = fc.constantFrom(
  ...'{ } " \\ $ $$ , # = @ @a{ @a( [ ] : - \n \r\n % ~ & _ ^ \\" \\v \\cite{ \\begin{x} \\verb| \\[ \\u{ TY ER 10. <i> <jats:p 1e9'.split(
    ' ',
  ),
  ...[
    'TY  - ',
    'ER  - ',
    '\n@article{x,',
    '\\u12',
    '\0',
    '\ud800',
    '⸨0⸩',
    '{'.repeat(300),
    '\\^{'.repeat(60),
    '$'.repeat(61),
  ],
);
const edit = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.nat({ max: 40 }),
  fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 }), fc.constant('')),
);
const mutated = (sample: string) =>
  fc.array(edit, { minLength: 1, maxLength: 8 }).map((edits) =>
    edits.reduce((text, [place, removed, put]) => {
      const at = Math.floor(place * text.length);
      return text.slice(0, at) + put + text.slice(at + removed);
    }, sample),
  );

test.each(Object.keys(samples) as WholeForm[])(
  '%s: whatever a file holds becomes papers or problems, and none takes a second',
  (form) => {
    // What is loaded once counts for no input.
    [...readList(samples[form], form)];
    let slowest = 0;
    fc.assert(
      fc.property(
        fc.oneof(mutated(samples[form]), fc.string({ unit: 'binary', maxLength: 200 })),
        (text) => {
          const began = performance.now();
          const entries = entriesOf(text, form);
          slowest = Math.max(slowest, performance.now() - began);
          for (const entry of entries) {
            expect(entry.line).toBeGreaterThan(0);
            if ('problem' in entry) expect(entry.problem).toMatch(/^[^\p{Cc}\p{Cs}]+$/u);
            else expect(entry.keys.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns },
    );
    if (numRuns > 1_000)
      console.log(`${form}: ${numRuns} inputs, the slowest took ${slowest.toFixed(0)} ms`);
    expect(slowest).toBeLessThan(1_000);
  },
  10_800_000,
);
