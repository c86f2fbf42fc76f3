import type { ReactElement } from 'react';
import type { SqlColumn } from '../../../schema/sql-answer.ts';

interface ColumnFieldProps {
  readonly label: string;
  readonly columns: readonly SqlColumn[];
  readonly chosen: string;
  readonly onChoose: (name: string) => void;
}

/** One of the columns of an answer. */
export const ColumnField = ({ label, columns, chosen, onChoose }: ColumnFieldProps): ReactElement => (
  <label className="result-field">
    {label}
    <select value={chosen} onChange={(event) => { onChoose(event.target.value); }}>
      {columns.map(({ name }, index) => <option key={`${String(index)} ${name}`} value={name}>{name}</option>)}
    </select>
  </label>
);
