import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { readFragment } from '../../gql';
import { NoteMarks } from './NoteMarks';
import css from './Notes.module.css';
import { NotedPaperFields, NotedPapersQuery } from './note-documents';

const Markdown = lazy(() => import('../../ui/Markdown'));

/** On the page of a paper: what the reader noted about it, once it is saved. */
export default function PaperNotes({ paperId }: { paperId: string }) {
  const { data } = useQuery(NotedPapersQuery, { variables: { ids: [paperId] } });
  const save = readFragment(NotedPaperFields, data?.papers[0])?.viewerSave;
  if (!save) return null;
  return (
    <section className={css.kept} aria-labelledby="notes-title">
      <h2 id="notes-title" className={css.heading}>
        In your library
      </h2>
      <div className={css.line}>
        <NoteMarks paperId={paperId} save={save} />
      </div>
      {save.note === '' ? null : (
        <Suspense fallback={<p>{save.note}</p>}>
          <Markdown text={save.note} />
        </Suspense>
      )}
    </section>
  );
}
