import { useQuery } from '@apollo/client/react';
import { Check, Copy, Download } from 'lucide-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { download } from '../../ui/download';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './Citations.module.css';
import { FormatChoice } from './FormatChoice';
import { useFormat } from './formats';

const ExportPapersQuery = graphql(`
  query ExportPapers($ids: [ID!]!, $format: CitationFormat!) {
    exportPapers(ids: $ids, format: $format)
  }
`);

/** Papers as citations, to copy or to keep as a file. */
export default function CitedPapers({ paperKeys }: { paperKeys: string[] }) {
  const format = useFormat();
  const [copied, setCopied] = useState('');
  const { data, error, refetch } = useQuery(ExportPapersQuery, {
    variables: { ids: paperKeys, format: format.value },
  });
  const text = data?.exportPapers.trimEnd();
  const isCopied = copied !== '' && copied === text;
  const copy = async () => {
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch {
      // Without https the browser may refuse; the text is selectable right above.
      setCopied('');
    }
  };
  return (
    <>
      <FormatChoice />
      {error ? (
        <ErrorNote
          what="The citation could not be fetched."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard
        <pre className={css.text} tabIndex={0}>
          {text ?? <SkeletonLine width="80%" />}
        </pre>
      )}
      <div className={css.foot}>
        <Button
          disabled={!text}
          onClick={() => download(`papers.${format.ending}`, data!.exportPapers, format.type)}
        >
          <Download />
          Download
        </Button>
        <Button look="primary" onClick={() => void copy()} disabled={!text}>
          {isCopied ? <Check /> : <Copy />}
          {isCopied ? 'Copied' : 'Copy'}
        </Button>
        <span role="status" className="visually-hidden">
          {isCopied ? 'Copied to the clipboard' : ''}
        </span>
      </div>
    </>
  );
}
