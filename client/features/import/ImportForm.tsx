import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { Tick } from '../../ui/Tick';
import css from './Import.module.css';
import { PurposeField } from './PurposeField';

interface ImportFormProps {
  profiles: ReadonlyArray<{ id: string; name: string }>;
  purpose: string;
  onPurpose: (purpose: string) => void;
  keywordsAsTags: boolean;
  onKeywordsAsTags: (keywordsAsTags: boolean) => void;
  ready: boolean;
  onSend: () => unknown;
  failure: ReactNode;
  children: ReactNode;
}

/** Where a list comes from, what it is for, and the button. */
export function ImportForm(props: ImportFormProps) {
  const { profiles, purpose, onPurpose, ready, onSend, failure, children } = props;
  const { keywordsAsTags, onKeywordsAsTags } = props;
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void onSend();
      }}
    >
      {children}
      <PurposeField profiles={profiles} value={purpose} onChange={onPurpose} />
      <Tick checked={keywordsAsTags} onChange={onKeywordsAsTags}>
        Its keywords become my tags
      </Tick>
      {failure}
      <Button type="submit" look="primary" disabled={!ready}>
        Import
      </Button>
    </form>
  );
}
