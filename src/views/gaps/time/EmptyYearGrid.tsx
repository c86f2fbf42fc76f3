import type { ReactElement } from 'react';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { LatestStart } from '../../../schema/succession-result.ts';
import { useText } from '../../shared/text-context.tsx';
import { listingOf, type CliffContext } from '../cliff-words.ts';
import type { GridRow, YearGrid } from './year-grid.ts';

interface EmptyYearGridProps {
  readonly grid: YearGrid;
  readonly context: CliffContext;
  readonly latest: LatestStart | null;
  readonly labelledBy: string;
  readonly selected: MunicipalityCode | null;
  readonly onSelect: (code: MunicipalityCode | null) => void;
}

/** Depths of the fill: from one target group up to all of them. */
const DEPTHS = 4;

/** Municipality by year: is a project running, or for how many of the target groups? Lists of their own first. */
export const EmptyYearGrid = ({ grid, context, latest, labelledBy, selected, onSelect }: EmptyYearGridProps): ReactElement => {
  const { t, format } = useText();
  const isSingle = grid.groupCount === 1;
  const edge = latest === null ? Infinity : Number(latest.date.slice(0, 4));
  const isOwn = ({ code }: GridRow): boolean => listingOf(context, code) === 'listed';
  const parts = [
    { label: t('gapsTime.ownListHead'), rows: grid.rows.filter(isOwn), isOwnList: true },
    { label: t('gapsTime.noOwnListEmpty'), rows: grid.rows.filter((row) => !isOwn(row)), isOwnList: false },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <div className="result-scroll gaps-time-scroll" role="group" aria-labelledby={labelledBy} tabIndex={0}>
      <table className="result-table gaps-time-grid">
        <thead>
          <tr>
            <th scope="col">{t('gapsTime.columns.name')}</th>
            {grid.years.map((year) => <th key={year} scope="col" className={year > edge ? 'gaps-time-late' : undefined}>{year}{year > edge && '*'}</th>)}
          </tr>
        </thead>
        {parts.map(({ label, rows, isOwnList }) => (
          <tbody key={label}>
            <tr><th scope="rowgroup" colSpan={grid.years.length + 1} className="gaps-time-part">{label}</th></tr>
            {rows.map(({ code, running }) => (
              <tr key={code} data-code={code}>
                <th scope="row">
                  <button type="button" className="result-place" aria-pressed={selected === code} onClick={() => { onSelect(selected === code ? null : code); }}>{context.names.get(code) ?? code}</button>
                </th>
                {running.map((count, index) => (
                  <td key={grid.years[index]} data-depth={Math.ceil((count / grid.groupCount) * DEPTHS)} data-list={isOwnList ? 'own' : 'none'}>
                    {isSingle ? <span className="visually-hidden">{t(count === 0 ? 'gapsTime.emptyCell' : 'gapsTime.runningCell')}</span> : format.integer(count)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};
