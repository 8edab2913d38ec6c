import { failureWords } from '../../../server/failure-words.js';

const failing = (message: string, more: object = {}) =>
  failureWords(Object.assign(new Error(message), more));

test('a failure is told without the values that are in it', () => {
  expect(failing('invalid input syntax for type uuid: "ada@example.org"', { code: '22P02' })).toBe(
    '22P02: invalid input syntax for type uuid: “…”',
  );
  expect(failing("ENOENT: no such file, open '/home/ada/papers.jsonl'", { code: 'ENOENT' })).toBe(
    'ENOENT: no such file, open “…”',
  );
  expect(failing('no answer from ada@example.org at https://example.org/x of 42 tries')).toBe(
    'no answer from … at … of # tries',
  );
  expect(failing('cut "in the middle of what ada')).toBe('cut “…”');
  expect(failing('first line\nselect secret')).toBe('first line');
  expect(failureWords(new TypeError('x is not a function'))).toBe('TypeError: x is not a function');
  expect(failing('wide '.repeat(100)).length).toBeLessThanOrEqual(210);
});

test('parts of the schema are named, since they say what to mend', () => {
  expect(failing('relation "saves" does not exist', { code: '42P01' })).toBe(
    '42P01: relation "saves" does not exist',
  );
  expect(failureWords('thrown text of a reader')).toBe('Something that is no error was thrown.');
});
