import { useQuery } from '@apollo/client/react';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatCount } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './CiteDialog.module.css';

const CitationsQuery = graphql(`
  query Citations($ids: [ID!]!) {
    papers(ids: $ids) {
      id
      key
      BIBTEX: citation(format: BIBTEX)
      RIS: citation(format: RIS)
      TEXT: citation(format: TEXT)
    }
  }
`);

const FORMATS = [
  { value: 'BIBTEX', label: 'BibTeX' },
  { value: 'RIS', label: 'RIS' },
  { value: 'TEXT', label: 'Text' },
] as const;

type CitationFormat = (typeof FORMATS)[number]['value'];

interface CiteDialogProps {
  paperKeys: string[];
  onClose: () => void;
}

export function CiteDialog({ paperKeys, onClose }: CiteDialogProps) {
  const [format, setFormat] = useState<CitationFormat>('BIBTEX');
  const [copied, setCopied] = useState('');
  const { data, error, refetch } = useQuery(CitationsQuery, { variables: { ids: paperKeys } });
  const text = data?.papers.flatMap((paper) => paper?.[format] ?? []).join('\n\n');
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
    <Dialog
      title={
        paperKeys.length === 1
          ? 'Cite this paper'
          : `Cite ${formatCount(paperKeys.length, 'paper')}`
      }
      onClose={onClose}
    >
      <Choice label="Format" value={format} options={FORMATS} onChange={setFormat} />
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
        <Button look="primary" onClick={() => void copy()} disabled={!text}>
          {copied && copied === text ? <Check /> : <Copy />}
          {copied && copied === text ? 'Copied' : 'Copy'}
        </Button>
        <span role="status" className="visually-hidden">
          {copied && copied === text ? 'Copied to the clipboard' : ''}
        </span>
      </div>
    </Dialog>
  );
}
