import { FileUp } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { Button } from '../../ui/Button';
import { TextAreaField } from '../../ui/Field';
import { formatCount, formatNumber } from '../../ui/numbers';
import css from './Import.module.css';
import { glanceAt } from './list-glance';

export interface ChosenList {
  /** Of a file; '' for what was pasted. */
  name: string;
  text: string;
}

interface ListChooserProps {
  list: ChosenList;
  onChange: (list: ChosenList) => void;
  error?: string;
}

const mostBytes = 2_000_000;
/** A text area with more than this in it is slow, and nobody reads it there. */
const mostShown = 20_000;

const sizeOf = (text: string): number => new Blob([text]).size;

/** Whether there is something in it, and not too much. */
export const isSendable = ({ text }: ChosenList): boolean =>
  text.trim() !== '' && sizeOf(text) <= mostBytes;

function Glance({ list: { name, text } }: { list: ChosenList }) {
  if (text.trim() === '') return null;
  const { form, count } = glanceAt(text);
  const size = sizeOf(text);
  return (
    <p role="status" className={css.glance}>
      {name ? <b dir="auto">{name}: </b> : null}
      {size > mostBytes
        ? `${formatNumber(Math.ceil(size / 1_000_000))} MB, and 2 MB go in at a time. Divide it into several.`
        : `${form}, about ${formatCount(count, 'paper')}.`}
    </p>
  );
}

/** A list from a file that is chosen or dropped, or pasted. */
export function ListChooser({ list, onChange, error }: ListChooserProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined) => {
    if (file) onChange({ name: file.name, text: await file.text() });
  };
  const drag = (isOver: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isOver);
  };
  const isFile = list.name !== '' || list.text.length > mostShown;
  return (
    <fieldset
      className={over ? `${css.drop} ${css.over}` : css.drop}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <legend className="visually-hidden">The list</legend>
      <div className={css.choose}>
        <Button onClick={() => input.current?.click()}>
          <FileUp aria-hidden="true" />
          Choose a file
        </Button>
        {isFile ? (
          <Button look="quiet" onClick={() => onChange({ name: '', text: '' })}>
            Paste one instead
          </Button>
        ) : (
          <span className={css.quiet}>or drop it here: .bib, .ris, .json, .txt</span>
        )}
        <input
          ref={input}
          type="file"
          accept=".bib,.bibtex,.ris,.json,.txt,text/plain,application/json"
          aria-label="File with papers"
          hidden
          onChange={({ target }) => {
            void take(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
      {isFile ? null : (
        <TextAreaField
          label="Or paste it"
          rows={6}
          value={list.text}
          error={error}
          hint="BibTeX, RIS, CSL-JSON, or any text with arXiv ids, DOIs or titles in it."
          onChange={({ target }) => onChange({ name: '', text: target.value })}
        />
      )}
      <Glance list={list} />
      {isFile && error ? (
        <p role="alert" className={css.bad}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
