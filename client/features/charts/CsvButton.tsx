import { unparse } from 'papaparse';
import { Button } from '../../ui/Button';
import { download } from '../../ui/download';

interface CsvButtonProps {
  columns: string[];
  rows: Array<Array<string | number>>;
  fileName: string;
}

/** Takes a table home; what would be a formula to a spreadsheet is text in it. */
export const CsvButton = ({ columns, rows, fileName }: CsvButtonProps) => (
  <Button
    onClick={() =>
      download(
        fileName,
        unparse({ fields: columns, data: rows }, { escapeFormulae: true }),
        'text/csv',
      )
    }
  >
    Download as CSV
  </Button>
);
