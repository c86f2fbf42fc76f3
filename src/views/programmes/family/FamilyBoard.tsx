import { useId, type ReactElement } from 'react';
import { familyColumns, type FamilyColumn } from '../../../analysis/programme-family.ts';
import type { FamilyProjectRow } from '../../../schema/document-rows.ts';
import { FamilyCard } from './FamilyCard.tsx';
import type { FamilyContext } from './family-context.ts';

interface FamilyBoardProps {
  readonly context: FamilyContext;
  /** The rows that the filters leave, in the order of the slide. */
  readonly rows: readonly FamilyProjectRow[];
  readonly isFiltered: boolean;
}

/** More cards than this stand side by side in a wider column. */
const MANY = 6;

const sizeOf = (count: number): 'none' | 'some' | 'many' => {
  if (count === 0) return 'none';
  return count > MANY ? 'many' : 'some';
};

const Column = ({ column: { state, rows }, context, isFiltered }: { readonly column: FamilyColumn; readonly context: FamilyContext; readonly isFiltered: boolean }): ReactElement => {
  const { t, format } = context.text;
  const id = useId();
  const emptyKey = isFiltered ? 'programmesFamily.noneFiltered' : state === null ? 'programmesFamily.noneLost' : 'programmesFamily.noneKnown';
  return (
    <section className="family-column" data-state={state ?? 'unknown'} data-size={sizeOf(rows.length)} aria-labelledby={id}>
      <h3 id={id}>{t(`programmesFamily.column.${state ?? 'unknown'}`)} <span className="family-count">{format.integer(rows.length)}</span></h3>
      {state === null && <p className="family-small">{t('programmesFamily.columnLost')}</p>}
      {rows.length === 0
        ? <p className="family-small">{t(emptyKey)}</p>
        : <ul className="family-cards">{rows.map((row) => <FamilyCard key={row.id} row={row} context={context} />)}</ul>}
    </section>
  );
};

/** The family by state: four states and, because the slide's colours are lost, a column of those whose state is not known. */
export const FamilyBoard = ({ context, rows, isFiltered }: FamilyBoardProps): ReactElement => (
  <div className="family-board">
    {familyColumns(rows).map((column) => <Column key={column.state ?? 'unknown'} column={column} context={context} isFiltered={isFiltered} />)}
  </div>
);
