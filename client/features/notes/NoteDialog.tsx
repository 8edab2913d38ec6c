import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../gql';
import { ButtonLink } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import { useSession } from '../session/session';
import { useDoorPath } from '../session/way-back';
import { NoteEditor } from './NoteEditor';
import { NotedPaperFields, NotedPapersQuery } from './note-documents';

interface NoteDialogProps {
  paperId: string;
  onClose: () => void;
}

/** What the reader noted about a paper, to look at and to change. */
export default function NoteDialog({ paperId, onClose }: NoteDialogProps) {
  const { viewer } = useSession();
  const { data, error, refetch } = useQuery(NotedPapersQuery, {
    variables: { ids: [paperId] },
    skip: viewer === null,
  });
  const signUp = useDoorPath('/sign-up');
  const paper = readFragment(NotedPaperFields, data?.papers[0]);
  if (paper)
    return (
      <NoteEditor
        paper={paper}
        knownTags={data?.viewer?.tags.map(({ name }) => name) ?? []}
        onClose={onClose}
      />
    );
  return (
    <Dialog title="Note and tags" onClose={onClose}>
      {viewer === null ? (
        <EmptyState
          title="Notes are kept with an account."
          action={
            <ButtonLink to={signUp} look="primary">
              Make it yours
            </ButtonLink>
          }
        >
          <p>Only you can read them.</p>
        </EmptyState>
      ) : error || data ? (
        <ErrorNote
          what="Your note could not be fetched."
          safe="It is safe on the desk."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : (
        <SkeletonLine width="60%" />
      )}
    </Dialog>
  );
}
