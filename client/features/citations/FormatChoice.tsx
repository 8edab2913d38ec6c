import { Choice } from '../../ui/Choice';
import css from './Citations.module.css';
import { chooseFormat, FORMATS, useFormat } from './formats';

/** In which form papers are cited and exported; kept in this browser. */
export function FormatChoice() {
  const { value, style } = useFormat();
  return (
    <>
      <Choice label="Format" value={value} options={FORMATS} onChange={chooseFormat} />
      {style && style !== 'text' ? (
        <p className={css.note}>
          Citations by{' '}
          <a href="https://citationstyles.org/" rel="noreferrer">
            CSL (citeproc-js)
          </a>
        </p>
      ) : null}
    </>
  );
}
