import css from './FormFailure.module.css';
import { formError } from './form-errors';

/** Above the button: what stopped the whole form. What was typed stays. */
export function FormFailure({
  error,
  fields = [],
}: {
  error: unknown;
  fields?: readonly string[];
}) {
  const message = formError(error, fields);
  return message ? (
    <p role="alert" className={css.failure}>
      {message}
    </p>
  ) : null;
}
