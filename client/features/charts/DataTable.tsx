import { unparse } from 'papaparse';
import { Button } from '../../ui/Button';
import { formatNumber } from '../../ui/numbers';
import css from './Charts.module.css';

interface DataTableProps {
  label: string;
  columns: string[];
  rows: Array<Array<string | number>>;
  /** Of the file that it can be taken home as. */
  fileName: string;
}

function download(name: string, text: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** The numbers of a chart, folded until they are wanted, and as a file. */
export const DataTable = ({ label, columns, rows, fileName }: DataTableProps) => (
  <details className={css.data}>
    <summary>The numbers</summary>
    <Button onClick={() => download(fileName, unparse({ fields: columns, data: rows }))}>
      Download as CSV
    </Button>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling box must be reachable by keyboard */}
    <section className={css.scroll} tabIndex={0} aria-label={label}>
      <table className={css.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((value, at) => (
                <td key={columns[at + 1]}>
                  {typeof value === 'number' ? formatNumber(value) : value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </details>
);
