import type { ModelChange } from './chosen-model.js';

/** Such as "changing to bge-small-en-v1.5: 120 of 7000 papers". */
export const changeInWords = ({ wanted, inUse, done, total }: ModelChange): string =>
  `Changing to ${wanted.id}: ${done} of ${total} papers have their vector; ${inUse.id} answers until all have.`;
