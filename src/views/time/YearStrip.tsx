import type { ReactElement } from 'react';
import type { CoverageResult, YearCount } from '../../schema/coverage-result.ts';
import type { ExportTable, TableBars } from '../../schema/export-content.ts';
import type { Period } from '../../schema/sentence.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { useText } from '../shared/text-context.tsx';
import type { Translate } from '../../i18n/text.ts';
import { RangeHandle } from '../shared/RangeHandle.tsx';
import { nearestEdge, periodOf, rangeOf, withEdge, type YearRange } from '../shared/year-range.ts';
import './time.css';

interface YearStripProps {
  readonly result: CoverageResult;
  readonly onPeriod: (period: Period, coalesceKey: string) => void;
}

interface BarProps {
  readonly row: YearCount;
  readonly largest: number;
  readonly isInside: boolean;
  readonly onPress: () => void;
}

const yearTable = (years: readonly YearCount[], t: Translate): ExportTable => ({
  columns: ['year', 'legendPlaced', 'legendRegionWide'].map((key) => ({ label: t(`time.${key}`), kind: key === 'year' ? 'text' : 'number', digits: 0 })),
  rows: years.map(({ year, placed, regionWide }) => [String(year), placed, regionWide]),
});

/** The region-wide ones on top of those placed. */
const BARS: TableBars = { columns: [1, 2], isStacked: true, isUpright: true };

const percent = (part: number, whole: number): string => `${String(whole === 0 ? 0 : (part / whole) * 100)}%`;

const Bar = ({ row, largest, isInside, onPress }: BarProps): ReactElement => {
  const { t, format } = useText();
  const words = t('time.bar', { year: row.year, placed: format.integer(row.placed), regionWide: format.integer(row.regionWide) });
  return (
    <button type="button" className={isInside ? 'time-bar time-bar-inside' : 'time-bar'} aria-label={words} title={words} tabIndex={-1} onClick={onPress}>
      <span className="time-column" aria-hidden="true">
        <span className="time-region-wide" style={{ height: percent(row.regionWide, largest) }} />
        <span className="time-placed" style={{ height: percent(row.placed, largest) }} />
      </span>
      <span className="time-year" aria-hidden="true">{row.year}</span>
    </button>
  );
};

/**
 * Projects running in each calendar year under the sentence without its period; the period is
 * set by dragging its edges, by arrow keys on them, or by pressing a year.
 */
export const YearStrip = ({ result, onPeriod }: YearStripProps): ReactElement | null => {
  const { t, format } = useText();
  const { years, sentence } = result;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const all: YearRange = { from: first.year, to: last.year };
  const range = rangeOf(sentence.period, all);
  const largest = Math.max(1, ...years.map((row) => row.placed + row.regionWide));
  const onRange = (next: YearRange, drag = 'period'): void => onPeriod(periodOf(next, all), drag);
  const onPress = (year: number): void => onRange(withEdge(range, { edge: nearestEdge(range, year), year, all }));
  return (
    <section className="time" aria-labelledby="time-title">
      <div className="time-head">
        <h2 id="time-title" className="time-title">{t('time.title')}</h2>
        <span className="time-key"><span className="time-swatch time-swatch-placed" aria-hidden="true" />{t('time.legendPlaced')}</span>
        <span className="time-key"><span className="time-swatch time-swatch-region" aria-hidden="true" />{t('time.legendRegionWide')}</span>
        <span className="time-hint">{t('time.hint')}</span>
        <ExportButtons name="years" title={t('time.title')} sql={[{ derived: 'years', asks: { period: { kind: 'any' } } }]} bars={BARS} table={() => yearTable(years, t)} />
        <button type="button" className="time-all" disabled={sentence.period.kind === 'any'} onClick={() => onPeriod({ kind: 'any' }, 'period-all')}>{t('time.all')}</button>
      </div>
      <div className="time-strip" style={{ gridTemplateColumns: `repeat(${String(years.length)}, 1fr)` }}>
        {years.map((row) => (
          <Bar key={row.year} row={row} largest={largest} isInside={row.year >= range.from && row.year <= range.to} onPress={() => onPress(row.year)} />
        ))}
        <div className="time-window" aria-hidden="true" style={{ insetInlineStart: percent(range.from - all.from, years.length), width: percent(range.to - range.from + 1, years.length) }} />
        <RangeHandle edge="from" label={t('time.from')} className="time-handle" range={range} all={all} onRange={onRange} />
        <RangeHandle edge="to" label={t('time.to')} className="time-handle" range={range} all={all} onRange={onRange} />
      </div>
      <div className="visually-hidden">
        <table>
          <caption>{t('time.tableCaption')}</caption>
          <thead><tr><th scope="col">{t('time.year')}</th><th scope="col">{t('time.legendPlaced')}</th><th scope="col">{t('time.legendRegionWide')}</th></tr></thead>
          <tbody>
            {years.map((row) => (
              <tr key={row.year}><th scope="row">{row.year}</th><td>{format.integer(row.placed)}</td><td>{format.integer(row.regionWide)}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
