import type { ReactElement } from 'react';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { toProfile } from '../../../state/destinations.ts';
import { MOST_COMPARED } from '../../../state/page-transitions.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { NO_FIGURE } from '../../shared/quantity-text.ts';
import { useText } from '../../shared/text-context.tsx';
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

const isNumber = (column: OverviewColumn): boolean => column === 'population' || column === 'share' || column === 'projects';

/** All municipalities: each name opens its page, each box puts it among those compared. */
export const OverviewTable = ({ rows, year, labelledBy, sort, onSort, chosen, onToggle }: OverviewTableProps): ReactElement => {
  const { t, format } = useText();
  const isFull = chosen.length >= MOST_COMPARED;
  const most = Math.max(1, ...rows.map(({ projects }) => projects));
  return (
    <div className="result-scroll profile-overview" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table">
        <thead>
          <tr>
            <th scope="col">{t('profile.overview.compare')}</th>
            {OVERVIEW_COLUMNS.map((column) => (
              <th key={column} scope="col" className={isNumber(column) ? 'result-number' : undefined} aria-sort={sort.column === column ? (sort.isDescending ? 'descending' : 'ascending') : undefined}>
                <button type="button" className="profile-sort" onClick={() => { onSort(column); }}>
                  {t(`profile.overview.column.${column}`, { year: String(year) })}<span aria-hidden="true">{sort.column === column ? (sort.isDescending ? ' ↓' : ' ↑') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ municipality: { code, listing }, name, subRegion, population, share, projects }) => (
            <tr key={code} data-code={code}>
              <td>
                <label className="profile-check">
                  <input type="checkbox" checked={chosen.includes(code)} disabled={isFull && !chosen.includes(code)} aria-label={t('profile.overview.choose', { name })} onChange={() => { onToggle(code); }} />
                </label>
              </td>
              <th scope="row"><PlaceLink className="result-place" to={toProfile(code)}>{name}</PlaceLink></th>
              <td>{subRegion}</td>
              <td>{t(`profile.list.${listing}`)}</td>
              <td className="result-number">{population === null ? NO_FIGURE : format.integer(population)}</td>
              <td className="result-number">{share === null ? NO_FIGURE : format.percentage(share)}</td>
              <td className="result-number">
                <span className="profile-cell">
                  <span>{listing === 'listed' ? format.integer(projects) : t('quantity.atLeast', { words: format.integer(projects) })}</span>
                  <span className={listing === 'listed' ? 'profile-cell-bar' : 'profile-cell-bar profile-cell-bound'} aria-hidden="true" style={{ inlineSize: `${String((3.5 * projects) / most)}rem` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
