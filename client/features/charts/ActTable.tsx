import type { ReactNode } from 'react';
import { formatNumber } from '../../ui/numbers';
import css from './ActTable.module.css';
import { CsvButton } from './CsvButton';

export interface Column<Row> {
  name: string;
  /** As the file has it. */
  value: (row: Row) => string | number;
  /** As the page shows it, where that differs. */
  show?: (row: Row) => ReactNode;
}

interface ActTableProps<Row> {
  label: string;
  /** The first names the row. */
  columns: ReadonlyArray<Column<Row>>;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** What stands in the file only. */
  inFile?: ReadonlyArray<Column<Row>>;
  /** What can be done about a row. */
  acts?: (row: Row) => ReactNode;
  /** Of the file that it can be taken home as. */
  fileName: string;
}

/** Figures stand under each other by their last digit. */
const alignment = <Row,>({ value }: Column<Row>, rows: readonly Row[]) =>
  rows[0] !== undefined && typeof value(rows[0]) === 'number' ? css.number : undefined;

const cell = <Row,>({ value, show }: Column<Row>, row: Row): ReactNode => {
  const plain = value(row);
  return show?.(row) ?? (typeof plain === 'number' ? formatNumber(plain) : plain);
};

/** Rows that one can do something about; on a phone each is a block of its own. */
export function ActTable<Row>({
  label,
  columns,
  rows,
  keyOf,
  inFile = [],
  acts,
  fileName,
}: ActTableProps<Row>) {
  const written = [...columns, ...inFile];
  return (
    <div className={css.frame}>
      <table className={css.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" className={alignment(column, rows)}>
                {column.name}
              </th>
            ))}
            {acts ? (
              <th scope="col">
                <span className="visually-hidden">What can be done</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.name} scope="row" className={css.name}>
                    {cell(column, row)}
                  </th>
                ) : (
                  <td
                    key={column.name}
                    data-label={column.name}
                    className={alignment(column, rows)}
                  >
                    <span className={css.value}>{cell(column, row)}</span>
                  </td>
                ),
              )}
              {acts ? (
                <td className={css.acts}>
                  <span className={css.buttons}>{acts(row)}</span>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <CsvButton
        columns={written.map(({ name }) => name)}
        rows={rows.map((row) => written.map(({ value }) => value(row)))}
        fileName={fileName}
      />
    </div>
  );
}
