import { useId } from 'react';
import { PROJECT_COLUMNS, type AppState, type ProjectColumn } from '../../state/app-state.ts';
import { useText } from '../shared/text-context.tsx';
import { isProjectColumn, orderKind } from './columns.ts';

interface CardOrderProps {
  readonly sort: AppState['projectSort'];
  readonly onSortBy: (column: ProjectColumn) => void;
}

/** The order of the cards: by what, and which way round. */
export const CardOrder = ({ sort, onSortBy }: CardOrderProps) => {
  const { t } = useText();
  const id = useId();
  const direction = t(`projects.table.direction.${orderKind(sort.column)}.${sort.direction}`);
  return (
    <div className="projects-order">
      <label htmlFor={id}>{t('projects.table.sortLabel')}</label>
      <select id={id} value={sort.column} onChange={(event) => { if (isProjectColumn(event.target.value)) onSortBy(event.target.value); }}>
        {PROJECT_COLUMNS.map((column) => <option key={column} value={column}>{t(`projects.table.${column}`)}</option>)}
      </select>
      <button type="button" className="projects-button" aria-label={t('projects.table.turnRound', { direction })} onClick={() => { onSortBy(sort.column); }}>
        {direction}
      </button>
    </div>
  );
};
