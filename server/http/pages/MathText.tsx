import katex from 'katex';
import { Fragment } from 'react';
import { splitFormulas } from '../../formulas/split-formulas.js';

interface MathTextProps {
  readonly text: string;
  /** So many formulas are drawn, each within a millisecond; the others stay TeX until the client draws them. */
  readonly drawn?: number;
}

const longestDrawn = 200;

/** Prose with TeX between dollar signs, with the markup that the client gives it. */
export function MathText({ text, drawn = 0 }: MathTextProps) {
  let left = drawn;
  return splitFormulas(text).map((part, at) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never reorder
    if (part.kind === 'prose') return <Fragment key={at}>{part.text}</Fragment>;
    const html =
      left-- > 0 && part.text.length <= longestDrawn ? draw(part.text, part.display) : '';
    const classes = part.display ? 'MathText-formula MathText-display' : 'MathText-formula';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never reorder
      <span key={at} className={classes}>
        {html ? (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: KaTeX escapes, and is not to trust the text
          <span dangerouslySetInnerHTML={{ __html: html }} />
        ) : (
          <span className="MathText-source">{part.text}</span>
        )}
      </span>
    );
  });
}

/** '' where KaTeX gives up. */
function draw(tex: string, displayMode: boolean): string {
  try {
    return katex.renderToString(tex, {
      displayMode,
      throwOnError: false,
      errorColor: 'currentcolor',
      strict: 'ignore',
      trust: false,
      maxSize: 20,
      maxExpand: 200,
    });
  } catch {
    return '';
  }
}
