import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useRef } from 'react';
import { TextField } from '../../ui/Field';
import css from './Notes.module.css';

interface TagFieldProps {
  /** On the paper, or on all of the papers. */
  tags: readonly string[];
  /** Of the whole library, to choose from. */
  known: readonly string[];
  onAdd: (tags: string[]) => void;
  onRemove: (tag: string) => void;
}

const tagsIn = (text: string) =>
  text
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');

/** Tags as chips, and a field for another; Enter or a comma puts it on. */
export function TagField({ tags, known, onAdd, onRemove }: TagFieldProps) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const input = field.current!;
    const wanted = tagsIn(input.value).filter((tag) => !tags.includes(tag));
    input.value = '';
    if (wanted.length > 0) onAdd(wanted);
  };
  const addAtEnd = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    add();
  };
  return (
    <div className={css.tagField}>
      {tags.length > 0 ? (
        <ul className={css.tags} aria-label="Tags">
          {tags.map((tag) => (
            <li key={tag} className={css.tag} dir="auto">
              {tag}
              <button
                type="button"
                className={css.take}
                aria-label={`Take off: ${tag}`}
                onClick={() => {
                  onRemove(tag);
                  field.current?.focus();
                }}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <TextField
        ref={field}
        label="Add a tag"
        hint="Enter puts it on."
        maxLength={200}
        list={list}
        autoComplete="off"
        onKeyDown={addAtEnd}
        onBlur={add}
      />
      <datalist id={list}>
        {known
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
