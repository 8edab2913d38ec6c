import { MathText } from '../../ui/MathText';
import css from './Abstract.module.css';

interface AbstractTextProps {
  text: string;
  keySentence?: string | null;
  /** From the sentence on that says what is new, and no more than there is room for. */
  short?: boolean;
}

/** More than two lines have room for on any screen; the rest would be laid out, out of sight, for each card of a list. */
const SHOWN_LETTERS = 320;

/** An abstract, with the sentence that says what is new set apart. */
export function AbstractText({ text, keySentence, short }: AbstractTextProps) {
  const at = keySentence ? text.indexOf(keySentence) : -1;
  const shown = short ? text.slice(0, Math.max(at, 0) + SHOWN_LETTERS) : text;
  if (!keySentence || at === -1) return <MathText text={shown} />;
  const before = text.slice(0, at);
  return (
    <>
      {short ? before && '… ' : <MathText text={before} />}
      <b className={css.key}>
        <MathText text={keySentence} />
      </b>
      <MathText text={shown.slice(at + keySentence.length)} />
    </>
  );
}
