import {
  cut,
  cutHalfWay,
  entityBomb,
  type Fault,
  status,
  truncated,
  webPage,
} from './faulty-server.js';

/** What any server may answer at times, by name. */
export const roughAnswers: readonly [what: string, answer: Fault][] = [
  ['cut connections', cut],
  ['an answer cut half-way', cutHalfWay],
  ['500', status(500)],
  ['429', status(429, { 'retry-after': '8' })],
  ['503', status(503, { 'retry-after': '8' })],
  ['an answer that ends too early', truncated],
  ['an entity bomb', entityBomb],
  ['a web page', webPage],
];
