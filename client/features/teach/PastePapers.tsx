import { useApolloClient } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../gql';
import type { PaperCardFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { TextAreaField } from '../../ui/Field';
import { formError } from '../../ui/form-errors';
import { useSubmit } from '../../ui/use-submit';
import { PaperCardFields } from '../papers/paper-card-fields';
import { FoundPapers } from './FoundPapers';
import css from './Teach.module.css';

const NamedPapersQuery = graphql(`
  query NamedPapers($text: String!) {
    papersNamedIn(text: $text) {
      unknown
      papers {
        ...PaperCard
      }
    }
  }
`);

interface Found {
  papers: PaperCardFragment[];
  unknown: string[];
}

/** A list that the reader has elsewhere: what of it is on this desk can be liked at once. */
export function PastePapers() {
  const client = useApolloClient();
  const { busy, error, submit } = useSubmit();
  const [found, setFound] = useState<Found>();
  const form = useRef<HTMLFormElement>(null);
  const look = (text: string) =>
    submit(async () => {
      const { data } = await client.query({
        query: NamedPapersQuery,
        variables: { text },
        fetchPolicy: 'network-only',
      });
      const named = data!.papersNamedIn;
      setFound({
        unknown: named.unknown,
        papers: named.papers.map((paper) => readFragment(PaperCardFields, paper)),
      });
    });
  return (
    <>
      <form
        ref={form}
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void look(String(new FormData(event.currentTarget).get('text')));
        }}
      >
        <TextAreaField
          label="Papers"
          name="text"
          required
          rows={5}
          hint={
            <>
              Ids, DOIs, titles, BibTeX, a Zotero export, the text of a Scholar page: whatever names
              them. A whole library you can <Link to="/import">import into what you saved</Link>.
            </>
          }
          error={formError(error, [])}
        />
        <Button type="submit" busy={busy}>
          Look for them
        </Button>
      </form>
      {found ? (
        <FoundPapers
          {...found}
          onDone={() => {
            setFound(undefined);
            form.current?.reset();
          }}
        />
      ) : null}
    </>
  );
}
