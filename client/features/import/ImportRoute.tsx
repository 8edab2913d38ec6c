import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { LinkTabs } from '../../ui/LinkTabs';
import { Page } from '../../ui/Page';
import { DoorButtons } from '../session/DoorButtons';
import { useSession } from '../session/session';
import { EarlierImports } from './EarlierImports';
import css from './Import.module.css';
import { ImportProgress } from './ImportProgress';
import { ImportResult } from './ImportResult';
import type { ChosenList } from './ListChooser';
import { glanceAt } from './list-glance';
import { OrcidForm } from './OrcidForm';
import { TextForm } from './TextForm';
import { useLibraryImports } from './use-library-imports';
import { ZoteroForm } from './ZoteroForm';

const WAYS = [
  { key: 'file', label: 'File or text', to: '/import' },
  { key: 'zotero', label: 'Zotero', to: '/import?from=zotero' },
  { key: 'orcid', label: 'ORCID', to: '/import?from=orcid' },
];

const NOTHING: ChosenList = { name: '', text: '' };

function Import({ viewerId }: { viewerId: string }) {
  const [list, setList] = useState(NOTHING);
  const [purpose, setPurpose] = useState('keep');
  const [keywordsAsTags, setKeywordsAsTags] = useState(false);
  const [round, setRound] = useState(0);
  const [params] = useSearchParams();
  const from = params.get('from') ?? 'file';
  const acts = useLibraryImports(viewerId);
  const { imports, running, result, busy, error } = acts;
  if (acts.unread && !imports)
    return (
      <ErrorNote
        what="Your imports could not be fetched."
        safe="What you saved is safe on the desk."
        error={acts.unread}
        onRetry={acts.refetch}
      />
    );
  const tags = { keywordsAsTags, onKeywordsAsTags: setKeywordsAsTags };
  const form = { acts, error, purpose, onPurpose: setPurpose, ...tags };
  const reading = running ?? (busy && !result);
  const another = () => {
    setList(NOTHING);
    setRound(round + 1);
    acts.clear();
  };
  return (
    <>
      {reading ? (
        <ImportProgress
          found={running?.found ?? 0}
          total={list.text ? glanceAt(list.text).count : undefined}
        />
      ) : result ? (
        <ImportResult
          key={result.undoneAt}
          {...{ result, busy }}
          onUndo={() => acts.undo(result.id)}
          onAnother={another}
        />
      ) : null}
      {/* Hidden, not gone: what was typed is there when it has to be sent again. */}
      <div key={round} hidden={Boolean(reading || result)}>
        <LinkTabs label="Where they are" tabs={WAYS} here={from} />
        {from === 'zotero' ? (
          <ZoteroForm {...form} />
        ) : from === 'orcid' ? (
          <OrcidForm {...form} />
        ) : (
          <TextForm {...form} list={list} onList={setList} />
        )}
      </div>
      <EarlierImports
        imports={(imports ?? []).filter(
          ({ id, state }) => id !== result?.id && state !== 'RUNNING',
        )}
        busy={busy}
        onUndo={acts.undo}
      />
    </>
  );
}

/** A list that the reader has elsewhere, into their library. */
export function Component() {
  const { viewer } = useSession();
  return (
    <Page title="Import papers">
      <h1 className={css.title}>Import papers</h1>
      {viewer === null ? (
        <EmptyState title="Your papers, from wherever you keep them." action={<DoorButtons />}>
          <p>With an account, a library of Zotero, Mendeley or LaTeX lands among what you saved.</p>
        </EmptyState>
      ) : null}
      {viewer ? (
        <>
          <p className={css.lead}>
            From Zotero, Mendeley, a thesis or a web page. Papers that this desk does not have are
            added where the list has their titles; the same list twice changes nothing.
          </p>
          <Import viewerId={viewer.id} />
        </>
      ) : null}
    </Page>
  );
}
