import type { Cell } from '@observablehq/notebook-kit';
import type { Cell as Value, ResultTable } from '../engine/result-table.ts';

/** The database whose SQL cells are answered while the notebooks are built. */
export const DATABASE = 'katve';

/** Ids of the cells that are made from one SQL cell lie this far apart. */
const ID_STEP = 1000;

const plain = (value: Value): string | number | boolean | null => (typeof value === 'bigint' ? Number(value) : value);

/** The rows of an answer as objects by column name, ready for JSON. */
export const rowsOf = ({ columns, rowCount }: ResultTable): readonly Readonly<Record<string, string | number | boolean | null>>[] =>
  Array.from({ length: rowCount }, (_, row) => Object.fromEntries(columns.map(({ name, values }) => [name, plain(values[row] ?? null)])));

/** Is the cell asked of Katve's own tables? */
export const isOwnSql = ({ mode, database }: Cell): boolean => mode === 'sql' && database === DATABASE;

/**
 * An SQL cell with its answer: the statement to read, and the rows under the cell's output name with a table of
 * them, by the notebook's own `table`. The page asks nothing: what it shows was answered when it was built.
 */
export const answeredCells = (cell: Cell, answer: ResultTable): readonly Cell[] => {
  const name = cell.output ?? `rows${String(cell.id)}`;
  const rows = JSON.stringify(rowsOf(answer)).replaceAll('<', '\\u003c');
  const { hidden } = cell;
  return [
    { id: cell.id * ID_STEP, mode: 'md', hidden, pinned: false, value: ['```sql', cell.value, '```'].join('\n') },
    { id: cell.id, mode: 'js', hidden, pinned: false, value: `const ${name} = ${rows};\ndisplay(table(${name}, ${JSON.stringify(`Answer: ${name}`)}));` },
  ];
};
