import { formatNumber } from '../../ui/numbers';
import css from './Charts.module.css';
import { CsvButton } from './CsvButton';

interface DataTableProps {
  label: string;
  columns: string[];
  rows: Array<Array<string | number>>;
  /** Of the file that it can be taken home as. */
  fileName: string;
}

/** The numbers of a chart, folded until they are wanted, and as a file. */
export const DataTable = ({ label, columns, rows, fileName }: DataTableProps) => (
  <details className={css.data}>
    <summary>The numbers</summary>
    <CsvButton columns={columns} rows={rows} fileName={fileName} />
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
