import { createColumnHelper, getCoreRowModel, useReactTable, type SortingState, type Updater } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { ProjectTexts } from '../../schema/project-record.ts';
import { PROJECT_COLUMNS, type AppState, type ProjectColumn } from '../../state/app-state.ts';
import { useText } from '../shared/text-context.tsx';
import { isProjectColumn } from './columns.ts';
import { ProjectTableRow } from './ProjectTableRow.tsx';
import type { ProjectRow } from './project-rows.ts';

interface ProjectTableProps {
  readonly rows: readonly ProjectRow[];
  /** How many projects there are, those included that are not drawn yet. */
  readonly all: number;
  readonly texts: ProjectTexts | null;
  readonly sort: AppState['projectSort'];
  readonly onSortBy: (column: ProjectColumn) => void;
  readonly onOpen: (id: string) => void;
}

const helper = createColumnHelper<ProjectRow>();

/** The rows come sorted, as cards and the record's order need them so too; the table only asks for another order. */
const columns = PROJECT_COLUMNS.map((id) => helper.display({ id, enableSorting: true }));

/**
 * The projects as a table that sorts by its headers. The rows come in the order of `sort`.
 * Roles are spelled out because the style lays rows out as grids, so that the browser skips those out of sight.
 */
export const ProjectTable = ({ rows, all, texts, sort, onSortBy, onOpen }: ProjectTableProps) => {
  const { t, language } = useText();
  const data = useMemo(() => [...rows], [rows]);
  const sorting: SortingState = [{ id: sort.column, desc: sort.direction === 'descending' }];
  const askForOrder = (updater: Updater<SortingState>): void => {
    const next = typeof updater === 'function' ? updater(sorting) : updater;
    const asked = next[0]?.id ?? sort.column;
    if (isProjectColumn(asked)) onSortBy(asked);
  };
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing below is memoized by what the table returns
  const table = useReactTable({
    data, columns, state: { sorting }, onSortingChange: askForOrder, manualSorting: true, enableSortingRemoval: false,
    getCoreRowModel: getCoreRowModel(), getRowId: (row) => row.project.id,
  });
  return (
    <table className="projects-table" role="table" data-row-count={all}>
      <caption className="projects-hidden">{t('projects.table.caption')}</caption>
      <thead role="rowgroup">
        {table.getHeaderGroups().map((group) => (
          <tr key={group.id} role="row">
            {group.headers.map(({ id, column }) => (
              <th key={id} role="columnheader" scope="col" data-column={id} aria-sort={sort.column === id ? sort.direction : 'none'}>
                <button type="button" className="projects-sort" onClick={() => { column.toggleSorting(); }}>
                  {t(`projects.table.${id}`)}
                  <span className="projects-arrow" aria-hidden="true" />
                </button>
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody role="rowgroup">
        {table.getRowModel().rows.map(({ id, original }) => (
          <ProjectTableRow key={id} row={original} summary={texts?.get(id)?.[language]} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
};
