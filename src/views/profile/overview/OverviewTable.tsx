import type { ReactElement } from 'react';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { toProfile } from '../../../state/destinations.ts';
import { MOST_COMPARED } from '../../../state/page-transitions.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { NO_FIGURE } from '../../shared/quantity-text.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { OVERVIEW_COLUMNS, type OverviewColumn, type OverviewRow, type OverviewSort } from './overview-rows.ts';

interface OverviewTableProps {
  readonly rows: readonly OverviewRow[];
  readonly year: number;
  readonly labelledBy: string;
  readonly sort: OverviewSort;
  readonly onSort: (column: OverviewColumn) => void;
  readonly chosen: readonly MunicipalityCode[];
  readonly onToggle: (code: MunicipalityCode) => void;
}

/** On a phone the list stands under the name, and figures come before what can be looked up. */
const NARROW_COLUMNS: readonly OverviewColumn[] = ['name', 'projects', 'population', 'share'];

const isNumber = (column: OverviewColumn): boolean => column === 'population' || column === 'share' || column === 'projects';

interface CellProps {
  readonly row: OverviewRow;
  readonly column: OverviewColumn;
  /** The number of projects that fills a whole bar. */
  readonly most: number;
}

const Cell = ({ row: { municipality: { listing }, name, subRegion, population, share, projects }, column, most }: CellProps): ReactElement => {
  const { t, format } = useText();
  switch (column) {
    case 'name': return <>{name}</>;
    case 'subRegion': return <>{subRegion}</>;
    case 'listing': return <>{t(`profile.list.${listing}`)}</>;
    case 'population': return <>{population === null ? NO_FIGURE : format.integer(population)}</>;
    case 'share': return <>{share === null ? NO_FIGURE : format.percentage(share)}</>;
    case 'projects': return (
      <span className="profile-cell">
        <span>{listing === 'listed' ? format.integer(projects) : t('quantity.atLeast', { words: format.integer(projects) })}</span>
        <span className={listing === 'listed' ? 'profile-cell-bar' : 'profile-cell-bar profile-cell-bound'} aria-hidden="true" style={{ inlineSize: `${String((3.5 * projects) / most)}rem` }} />
      </span>
    );
  }
};

/** All municipalities: each name opens its page, each box puts it among those compared. */
export const OverviewTable = ({ rows, year, labelledBy, sort, onSort, chosen, onToggle }: OverviewTableProps): ReactElement => {
  const { t } = useText();
  const isNarrow = useIsNarrow();
  const columns = isNarrow ? NARROW_COLUMNS : OVERVIEW_COLUMNS;
  const isFull = chosen.length >= MOST_COMPARED;
  const most = Math.max(1, ...rows.map(({ projects }) => projects));
  return (
    <div className="result-scroll profile-overview" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table">
        <thead>
          <tr>
            <th scope="col">{t('profile.overview.compare')}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className={isNumber(column) ? 'result-number' : undefined} aria-sort={sort.column === column ? (sort.isDescending ? 'descending' : 'ascending') : undefined}>
                <button type="button" className="profile-sort" onClick={() => { onSort(column); }}>
                  {t(`profile.overview.column.${column}`, { year: String(year) })}<span aria-hidden="true">{sort.column === column ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { municipality: { code, listing }, name } = row;
            const isChosen = chosen.includes(code);
            return (
              <tr key={code} data-code={code}>
                <td>
                  <label className="profile-check">
                    <input type="checkbox" checked={isChosen} disabled={isFull && !isChosen} aria-label={t('profile.overview.choose', { name })} onChange={() => { onToggle(code); }} />
                  </label>
                </td>
                <th scope="row">
                  <PlaceLink className="result-place" to={toProfile(code)}>{name}</PlaceLink>
                  {isNarrow && <span className="profile-quiet profile-under">{t(`profile.list.${listing}`)}</span>}
                </th>
                {columns.filter((column) => column !== 'name').map((column) => (
                  <td key={column} className={isNumber(column) ? 'result-number' : undefined}><Cell row={row} column={column} most={most} /></td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
