import type { SortingState } from '@tanstack/react-table';
import { useMemo, type ReactElement } from 'react';
import { isPlaceholder, type BodyWork } from '../../../analysis/body-work.ts';
import type { Archive } from '../../../schema/archive.ts';
import type { ExportRequest, ExportTable } from '../../../schema/export-content.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { activityRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import type { NetworkNaming } from '../use-network.ts';
import { BODY_COLUMNS, bodyCell, isFigure, sortedBodies } from './body-columns.ts';
import { bodyLines, EVERY_BODY, filterBodies, type BodyFilter, type BodyLine } from './body-filter.ts';
import { BodyFilters } from './BodyFilters.tsx';
import { BodyTable } from './BodyTable.tsx';

/** How the list stands: it is kept while the page of a body is open. */
export interface ListState {
  readonly filter: BodyFilter;
  readonly sorting: SortingState;
}

export const OPENING_LIST: ListState = { filter: EVERY_BODY, sorting: [{ id: 'projects', desc: true }] };

interface BodyListProps {
  readonly works: readonly BodyWork[];
  readonly archive: Archive;
  readonly selected: ReadonlySet<number>;
  readonly naming: NetworkNaming;
  readonly list: ListState;
  readonly onList: (list: ListState) => void;
  readonly sourceIds: readonly string[];
  readonly selectionNote: string;
  readonly onExport: (request: ExportRequest) => void;
}

const listTable = (lines: readonly BodyLine[], naming: NetworkNaming): ExportTable => ({
  columns: BODY_COLUMNS.map((column) => (isFigure(column)
    ? { label: naming.text.t(`networkBodies.columns.${column}`), kind: 'number', digits: 0 }
    : { label: naming.text.t(`networkBodies.columns.${column}`), kind: 'text' })),
  rows: lines.map((line) => BODY_COLUMNS.map((column) => bodyCell(line, column, naming))),
});

const countsByType = (works: readonly BodyWork[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { body } of works) counts.set(body.type, (counts.get(body.type) ?? 0) + 1);
  return counts;
};

/** All bodies of the documents, to search, narrow down, sort and open. */
export const BodyList = ({ works, archive, selected, naming, list, onList, sourceIds, selectionNote, onExport }: BodyListProps): ReactElement => {
  const { t, format } = useText();
  const { filter, sorting } = list;
  const lines = useMemo(() => bodyLines(works, archive, selected), [works, archive, selected]);
  const found = useMemo(() => sortedBodies(filterBodies(lines, filter), sorting, naming), [lines, filter, sorting, naming]);
  const counts = useMemo(() => countsByType(works), [works]);
  const placeholders = works.filter(({ body }) => isPlaceholder(body)).length;
  const isNarrowed = filter.text.trim() !== '' || filter.type !== null || filter.home !== 'any' || filter.network !== 'any';
  return (
    <>
      <p className="result-lead">{t('networkBodies.lead', { bodies: format.integer(works.length - placeholders), groups: format.integer(placeholders) })}</p>
      <p className="result-small">{t('networkBodies.allProjects')} {t('network.selection')}</p>
      <BodyFilters filter={filter} dataset={naming.dataset} counts={counts} onFilter={(part) => { onList({ ...list, filter: { ...filter, ...part } }); }} />
      <section className="result" aria-label={t('networkBodies.table')}>
        <div className="network-bodies-count">
          <p role="status">{t('networkBodies.found', { count: found.length, shown: format.integer(found.length) })}</p>
          {isNarrowed && <button type="button" className="result-text-button" onClick={() => { onList({ ...list, filter: EVERY_BODY }); }}>{t('networkBodies.filter.clear')}</button>}
          <ExportButtons name="bodies" title={t('networkBodies.heading')} notes={[selectionNote]} sourceIds={sourceIds} sql={[activityRows(isNarrowed ? found.map(({ work }) => work.body.id) : undefined)]} table={() => listTable(found, naming)} onExport={onExport} />
        </div>
        {found.length === 0 ? <p className="network-words">{t('networkBodies.nothing')}</p>
          : <BodyTable lines={found} naming={naming} sorting={sorting} onSorting={(next) => { onList({ ...list, sorting: next }); }} />}
      </section>
    </>
  );
};
