import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './Digest.module.css';

const DigestPreviewQuery = graphql(`
  query DigestPreview {
    viewer {
      id
      digest {
        id
        preview {
          subject
          html
          text
        }
      }
    }
  }
`);

type Shown = 'WIDE' | 'PHONE' | 'TEXT';
const VIEWS: ReadonlyArray<{ value: Shown; label: string }> = [
  { value: 'WIDE', label: 'Wide' },
  { value: 'PHONE', label: 'On a phone' },
  { value: 'TEXT', label: 'As text' },
];

/** The mail as it would go out now. The frame may neither run scripts nor reach this page. */
export function DigestPreview() {
  const { data, error, loading, refetch } = useQuery(DigestPreviewQuery, {
    fetchPolicy: 'cache-and-network',
  });
  const [shown, setShown] = useState<Shown>('WIDE');
  const preview = data?.viewer?.digest.preview;
  if (error && !preview)
    return (
      <ErrorNote
        what="The preview could not be made."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  return (
    <div className={css.preview}>
      <div className={css.views}>
        <Choice label="Show the mail" value={shown} options={VIEWS} onChange={setShown} />
      </div>
      <p className={css.subject}>{preview ? preview.subject : <SkeletonLine width="60%" />}</p>
      {preview && shown === 'TEXT' ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
        <section className={css.plain} tabIndex={0} aria-label="The mail as plain text">
          <pre>{preview.text}</pre>
        </section>
      ) : preview ? (
        <iframe
          className={shown === 'PHONE' ? `${css.mail} ${css.onPhone}` : css.mail}
          title="Preview of the next mail"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcDoc={preview.html}
        />
      ) : (
        <div className={css.mail} />
      )}
      <Button look="quiet" onClick={() => void refetch()} busy={loading}>
        Preview again
      </Button>
    </div>
  );
}
