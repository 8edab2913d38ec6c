import { useApolloClient } from '@apollo/client/react';
import { useRef } from 'react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { download } from '../../ui/download';
import { FormFailure } from '../../ui/FormFailure';
import { showNotice } from '../../ui/notice';
import { formatCount, formatNumber } from '../../ui/numbers';
import { useSubmit } from '../../ui/use-submit';
import { markTasteChanged } from '../library/taste-changed';
import css from './Interests.module.css';

const TasteExport = graphql(`
  query TasteExport {
    viewer {
      id
      tasteExport
    }
  }
`);

const ImportTaste = graphql(`
  mutation ImportTaste($json: String!) {
    importTaste(json: $json) {
      papers
      unknownPapers
    }
  }
`);

// What the desk takes. A request that is larger than any it reads gets no answer that says so.
const mostBytes = 5_000_000;

/** Everything that counts, out to a file and in from one. */
export function Takeout() {
  const client = useApolloClient();
  const file = useRef<HTMLInputElement>(null);
  const { busy, error, submit } = useSubmit();
  const takeOut = async () => {
    const { data } = await client.query({ query: TasteExport, fetchPolicy: 'no-cache' });
    download('lectern-taste.json', data?.viewer?.tasteExport ?? '', 'application/json');
  };
  const takeIn = async (chosen: File) => {
    const variables = { json: await chosen.text() };
    const { data } = await client.mutate({ mutation: ImportTaste, variables });
    markTasteChanged();
    await client.refetchQueries({ include: 'active' });
    const { papers = 0, unknownPapers = [] } = data?.importTaste ?? {};
    showNotice({ text: said(papers, unknownPapers.length), tone: 'done' });
  };
  return (
    <div className={css.takeout}>
      <Button onClick={() => submit(takeOut)} disabled={busy}>
        Export to a file
      </Button>
      <Button onClick={() => file.current?.click()} disabled={busy}>
        Import a file …
      </Button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        aria-label="File to import"
        hidden
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen && chosen.size > mostBytes)
            showNotice({ text: tooLarge(chosen.size), tone: 'failed' });
          else if (chosen) submit(() => takeIn(chosen));
          target.value = '';
        }}
      />
      <FormFailure error={error} />
    </div>
  );
}

const tooLarge = (size: number): string =>
  `The file is ${formatNumber(Math.ceil(size / 1_000_000))} MB, and 5 MB go in at a time. Divide its lists between several files: each adds to what is there.`;

const said = (papers: number, unknown: number): string =>
  unknown === 0
    ? `Imported what you did with ${formatCount(papers, 'paper')}.`
    : `Imported what you did with ${formatCount(papers, 'paper')}; ${formatNumber(unknown)} are not on this desk.`;
