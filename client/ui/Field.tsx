import { type ComponentProps, type ReactNode, useId } from 'react';
import css from './Field.module.css';

interface FieldFrameProps {
  label: string;
  hint?: ReactNode;
  error?: string;
  className?: string;
}

function useField({ hint, error }: FieldFrameProps) {
  const id = useId();
  const note = error ?? hint;
  const aria = {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
  };
  return { id, aria };
}

function FieldFrame({
  id,
  label,
  hint,
  error,
  className,
  children,
}: FieldFrameProps & { id: string; children: ReactNode }) {
  return (
    <div className={[css.field, className].filter(Boolean).join(' ')}>
      <label htmlFor={id} className={css.label}>
        {label}
      </label>
      {children}
      {error || hint ? (
        <p
          id={`${id}-note`}
          className={error ? css.error : css.hint}
          role={error ? 'alert' : undefined}
        >
          {error ?? hint}
        </p>
      ) : null}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  className,
  ...input
}: FieldFrameProps & ComponentProps<'input'>) {
  const { id, aria } = useField({ label, hint, error });
  return (
    <FieldFrame {...{ id, label, hint, error, className }}>
      <input dir="auto" {...aria} {...input} className={css.input} />
    </FieldFrame>
  );
}

export function SelectField({
  label,
  hint,
  error,
  className,
  ...select
}: FieldFrameProps & ComponentProps<'select'>) {
  const { id, aria } = useField({ label, hint, error });
  return (
    <FieldFrame {...{ id, label, hint, error, className }}>
      <select {...aria} {...select} className={css.input} />
    </FieldFrame>
  );
}

export function TextAreaField({
  label,
  hint,
  error,
  className,
  ...area
}: FieldFrameProps & ComponentProps<'textarea'>) {
  const { id, aria } = useField({ label, hint, error });
  return (
    <FieldFrame {...{ id, label, hint, error, className }}>
      <textarea dir="auto" rows={2} {...aria} {...area} className={css.input} />
    </FieldFrame>
  );
}
