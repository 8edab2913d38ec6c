import { MathText } from '../../ui/MathText';
import css from './Abstract.module.css';

interface AbstractTextProps {
  text: string;
  keySentence?: string | null;
  /** Begins with the sentence that says what is new, as there is room for little more. */
  short?: boolean;
}

/** An abstract, with the sentence that says what is new set apart. */
export function AbstractText({ text, keySentence, short }: AbstractTextProps) {
  const at = keySentence ? text.indexOf(keySentence) : -1;
  if (!keySentence || at === -1) return <MathText text={text} />;
  const before = text.slice(0, at);
  return (
    <>
      {short ? before && '… ' : <MathText text={before} />}
      <b className={css.key}>
        <MathText text={keySentence} />
      </b>
      <MathText text={text.slice(at + keySentence.length)} />
    </>
  );
}
