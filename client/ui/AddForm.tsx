import { useRef } from 'react';
import css from './AddForm.module.css';
import { Button } from './Button';
import { TextField } from './Field';
import { formError } from './form-errors';
import { useSubmit } from './use-submit';

interface AddFormProps {
  label: string;
  hint?: string;
  maxLength?: number;
  button: string;
  onAdd: (value: string) => Promise<unknown>;
}

/** One field and its button; what was typed stays when it did not work. */
export function AddForm({ label, hint, maxLength, button, onAdd }: AddFormProps) {
  const { busy, error, submit } = useSubmit();
  const form = useRef<HTMLFormElement>(null);
  const add = async (value: string) => {
    if (value && (await submit(() => onAdd(value)))) form.current?.reset();
  };
  return (
    <form
      ref={form}
      className={css.line}
      onSubmit={(event) => {
        event.preventDefault();
        void add(String(new FormData(event.currentTarget).get('value')).trim());
      }}
    >
      <TextField
        label={label}
        name="value"
        required
        maxLength={maxLength}
        hint={hint}
        className={css.grow}
        error={formError(error, [])}
      />
      <Button type="submit" busy={busy}>
        {button}
      </Button>
    </form>
  );
}
