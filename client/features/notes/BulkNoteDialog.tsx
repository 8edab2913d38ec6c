import { useQuery } from '@apollo/client/react';
import { readFragment } from '../../gql';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatCount } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './Notes.module.css';
import { NotedPaperFields, NotedPapersQuery } from './note-documents';
import { type NoteChange, type Noted, READ_STATES } from './note-edits';
import { ReadStateChoice } from './ReadStateChoice';
import { TagField } from './TagField';
import { useNoteActs } from './use-note-acts';

interface BulkNoteDialogProps {
  /** At most 100. */
  paperIds: string[];
  onClose: () => void;
}

/** Read state and tags of several papers at once. */
export default function BulkNoteDialog({ paperIds, onClose }: BulkNoteDialogProps) {
  const { data, error, refetch } = useQuery(NotedPapersQuery, { variables: { ids: paperIds } });
  const { edit } = useNoteActs();
  const papers = (data?.papers ?? []).flatMap((paper) =>
    paper ? [readFragment(NotedPaperFields, paper)] : [],
  );
  const many = formatCount(paperIds.length, 'paper');
  const change = (what: NoteChange, said: string) => void edit(papers, what, said);
  return (
    <Dialog title={`Read state and tags of ${many}`} onClose={onClose}>
      {error && !data ? (
        <ErrorNote
          what="Your notes could not be fetched."
          safe="They are safe on the desk."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : data ? (
        <div className={css.editor}>
          <ReadStateChoice
            value={commonState(papers)}
            onChange={(readState) => {
              const { label } = READ_STATES.find(({ value }) => value === readState)!;
              change({ readState }, `${label}: ${many}.`);
            }}
          />
          <TagField
            tags={commonTags(papers)}
            known={data.viewer?.tags.map(({ name }) => name) ?? []}
            onAdd={(addTags) => change({ addTags }, `Tagged ${many}: ${addTags.join(', ')}.`)}
            onRemove={(tag) => change({ removeTags: [tag] }, `“${tag}” taken off ${many}.`)}
          />
          <Button look="primary" className={css.done} onClick={onClose}>
            Done
          </Button>
        </div>
      ) : (
        <SkeletonLine width="60%" />
      )}
    </Dialog>
  );
}

/** What all of them are; undefined where they differ. */
const commonState = (papers: readonly Noted[]) => {
  const states = new Set(papers.map(({ viewerSave }) => viewerSave?.readState));
  return states.size === 1 ? [...states][0] : undefined;
};

/** On every one of them. */
const commonTags = (papers: readonly Noted[]) =>
  (papers[0]?.viewerSave?.tags ?? []).filter((tag) =>
    papers.every(({ viewerSave }) => viewerSave?.tags.includes(tag)),
  );
