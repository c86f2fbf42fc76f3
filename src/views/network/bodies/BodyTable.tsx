import { getCoreRowModel, useReactTable, type SortingState } from '@tanstack/react-table';
import { useMemo, useState, type ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { BodyLink } from '../BodyLink.tsx';
import { homeWords, typeName, type NetworkNaming } from '../use-network.ts';
import { BODY_COLUMNS, bodyCell, isFigure, NARROW_COLUMNS, TABLE_COLUMNS, type BodyColumn } from './body-columns.ts';
import type { BodyLine } from './body-filter.ts';

interface BodyTableProps {
  /** In the order of `sorting`. */
  readonly lines: readonly BodyLine[];
  readonly naming: NetworkNaming;
  readonly sorting: SortingState;
  readonly onSorting: (sorting: SortingState) => void;
}

/** Drawn before the reader asks for more. */
const ROWS_AT_ONCE = 60;

const ARIA = { asc: 'ascending', desc: 'descending' } as const;

const Cell = ({ line, column, naming }: { readonly line: BodyLine; readonly column: BodyColumn; readonly naming: NetworkNaming }): ReactElement => {
  const { format } = useText();
  const value = bodyCell(line, column, naming);
  if (typeof value === 'string') return <td>{value}</td>;
  return <td className={value === 0 ? 'result-number network-quiet' : 'result-number'}>{format.integer(value)}</td>;
};

/** The bodies as a table that sorts by its headers, with a link to the page of each. */
export const BodyTable = ({ lines, naming, sorting, onSorting }: BodyTableProps): ReactElement => {
  const { t, format } = useText();
  const isNarrow = useIsNarrow();
  const [isWhole, setWhole] = useState(false);
  const shownColumns = isNarrow ? NARROW_COLUMNS : BODY_COLUMNS;
  const data = useMemo(() => [...lines], [lines]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing below is memoized by what the table returns
  const table = useReactTable({
    data, columns: TABLE_COLUMNS, state: { sorting }, manualSorting: true, enableSortingRemoval: false,
    onSortingChange: (updater) => { onSorting(typeof updater === 'function' ? updater(sorting) : updater); },
    getCoreRowModel: getCoreRowModel(), getRowId: ({ work }) => work.body.id,
  });
  const { rows } = table.getRowModel();
  const shown = isWhole ? rows : rows.slice(0, ROWS_AT_ONCE);
  return (
    <>
      <div className="result-scroll network-bodies-scroll" role="group" aria-label={t('networkBodies.table')} tabIndex={0}>
        <table className="result-table network-bodies-table" data-row-count={lines.length}>
          <thead>
            <tr>
              {shownColumns.map((id) => {
                const column = table.getColumn(id);
                const sorted = column?.getIsSorted() ?? false;
                return (
                  <th key={id} scope="col" className={isFigure(id) ? 'result-number' : undefined} aria-sort={sorted === false ? 'none' : ARIA[sorted]}>
                    <button type="button" className="network-bodies-sort" onClick={() => { column?.toggleSorting(); }}>
                      {t(`networkBodies.columns.${id}`)}<span className="network-bodies-arrow" aria-hidden="true">{sorted === false ? '↕' : sorted === 'asc' ? '↑' : '↓'}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, original }) => (
              <tr key={id} data-body={id}>
                <th scope="row">
                  <BodyLink id={id}>{original.work.body.name}</BodyLink>
                  {isNarrow && <span className="network-sub">{[typeName(original.work.body.type, naming), homeWords(original.work.body, naming), ...(original.work.member === null ? [] : [t('networkBodies.isMember')])].join(' · ')}</span>}
                </th>
                {shownColumns.filter((column) => column !== 'name').map((column) => <Cell key={column} line={original} column={column} naming={naming} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > ROWS_AT_ONCE && (
        <button type="button" className="result-button result-fit" aria-expanded={isWhole} onClick={() => { setWhole(!isWhole); }}>
          {isWhole ? t('networkBodies.fewer') : t('networkBodies.all', { shown: format.integer(rows.length) })}
        </button>
      )}
    </>
  );
};
