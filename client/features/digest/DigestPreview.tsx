import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './Digest.module.css';

const DigestPreviewQuery = graphql(`
  query DigestPreview {
    viewer {
      id
      digest {
        preview {
          subject
          html
        }
      }
    }
  }
`);

/** The mail as it would go out now. The frame may neither run scripts nor reach this page. */
export function DigestPreview() {
  const { data, error, loading, refetch } = useQuery(DigestPreviewQuery, {
    fetchPolicy: 'cache-and-network',
  });
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
      <p className={css.subject}>{preview ? preview.subject : <SkeletonLine width="60%" />}</p>
      {preview ? (
        <iframe
          className={css.mail}
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
