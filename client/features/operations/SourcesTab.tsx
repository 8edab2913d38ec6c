import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import type { SourcesQuery as Answer } from '../../gql/graphql';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { Time } from '../../ui/Time';
import { ActTable, type Column } from '../charts/ActTable';
import { DeskAnswer } from './DeskAnswer';
import { HowToImport } from './HowToImport';
import { ImportsTable } from './ImportsTable';
import { LiveSources } from './LiveSources';

const SourcesQuery = graphql(`
  query Sources {
    desk {
      sources {
        name
        papers
        recent
        lastAt
      }
      imports(first: 50) {
        ...ImportFields
      }
    }
  }
`);

type Source = Answer['desk']['sources'][number];

const NAMES: Record<string, string> = {
  arxiv: 'arXiv',
  doi: 'DOI',
  file: 'Files, by their own ids',
  starter: 'Starter papers',
};

const COLUMNS: Column<Source>[] = [
  { name: 'Source', value: ({ name }) => NAMES[name] ?? name },
  { name: 'Papers', value: ({ papers }) => papers },
  { name: 'Came in a week', value: ({ recent }) => recent },
  { name: 'Last came', value: ({ lastAt }) => lastAt, show: ({ lastAt }) => <Time at={lastAt} /> },
];

/** What is fetched, where the papers came from, and what the latest imports did. */
export function SourcesTab() {
  return (
    <>
      <LiveSources />
      <SourcesAndImports />
    </>
  );
}

function SourcesAndImports() {
  const asked = useQuery(SourcesQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <DeskAnswer what="The sources could not be fetched." asked={asked}>
      {({ desk }) => (
        <>
          <Section
            id="sources"
            title="Sources"
            lead="A paper counts where its key is from; one that came several times counts once."
          >
            {desk.sources.length === 0 ? (
              <EmptyState title="No papers yet.">
                <HowToImport />
              </EmptyState>
            ) : (
              <ActTable
                label="Sources"
                columns={COLUMNS}
                rows={desk.sources}
                keyOf={({ name }) => name}
                fileName="desk-sources.csv"
              />
            )}
          </Section>
          <Section
            id="imports"
            title="Imports"
            lead="Files, and runs of sources that brought something or broke off; the latest first. To retry a file, run it again."
          >
            <ImportsTable imports={desk.imports} />
          </Section>
        </>
      )}
    </DeskAnswer>
  );
}
