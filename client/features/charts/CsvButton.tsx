import { unparse } from 'papaparse';
import { Button } from '../../ui/Button';

interface CsvButtonProps {
  columns: string[];
  rows: Array<Array<string | number>>;
  fileName: string;
}

function download(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Takes a table home; what would be a formula to a spreadsheet is text in it. */
export const CsvButton = ({ columns, rows, fileName }: CsvButtonProps) => (
  <Button
    onClick={() =>
      download(fileName, unparse({ fields: columns, data: rows }, { escapeFormulae: true }))
    }
  >
    Download as CSV
  </Button>
);
