import { DigestComposer } from '../../server/features/digests/digest-composer.js';
import { DigestWriter } from '../../server/features/digests/digest-writer.js';
import { PgDeliveryStore } from '../../server/features/digests/pg-delivery-store.js';
import { Postman } from '../../server/features/digests/postman.js';
import { RecommendationService } from '../../server/features/recommendations/recommendation-service.js';

/** Milliseconds by step; `writing` and `sending` are the wall's, the others add up what each digest waited. */
export type Steps = Record<
  'writing' | 'sending' | 'ranking' | 'rendering' | 'composing' | 'storing',
  number
>;

const nothing: Steps = {
  writing: 0,
  sending: 0,
  ranking: 0,
  rendering: 0,
  composing: 0,
  storing: 0,
};
let spent: Steps = { ...nothing };

type Methods = Record<string, (...given: never[]) => Promise<unknown>>;

/** Adds what a method takes to a step. */
function time(owner: object, method: string, step: keyof Steps): void {
  const methods = owner as Methods;
  const work = methods[method];
  if (!work) throw new Error(`There is no ${method} to time.`);
  methods[method] = async function (this: object, ...given: never[]) {
    const began = performance.now();
    try {
      return await work.apply(this, given);
    } finally {
      spent[step] += performance.now() - began;
    }
  };
}

/** Has the desk's own classes tell what they take; for a process that does nothing but measure. */
export function timeSteps(): void {
  time(DigestWriter.prototype, 'writeDue', 'writing');
  time(Postman.prototype, 'deliver', 'sending');
  time(RecommendationService.prototype, 'list', 'ranking');
  time(DigestComposer.prototype, 'compose', 'composing');
  time(DigestComposer.prototype, 'write', 'rendering');
  time(PgDeliveryStore.prototype, 'write', 'storing');
}

/** What was spent since it was asked last. */
export function spentSteps(): Steps {
  const told = spent;
  spent = { ...nothing };
  return told;
}
