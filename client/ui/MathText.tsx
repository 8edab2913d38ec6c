import { Fragment, memo } from 'react';
import { Formula } from './Formula';
import { splitMath } from './split-math';

/** Prose with TeX between dollar signs, as titles and abstracts come. */
export const MathText = memo(function MathText({ text }: { text: string }) {
  return splitMath(text).map((part, index) =>
    part.kind === 'text' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never reorder
      <Fragment key={index}>{part.text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never reorder
      <Formula key={index} tex={part.text} display={part.kind === 'display'} />
    ),
  );
});
