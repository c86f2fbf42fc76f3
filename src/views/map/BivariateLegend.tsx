import type { ReactElement } from 'react';
import { inkOn } from './colour.ts';
import type { LegendHighlight } from './legend-highlight.ts';
import { LegendEntry } from './LegendEntry.tsx';
import { BANDS, classKey, type Band, type LegendBand, type LegendCell } from './map-paint.ts';
import { bandFigure, cellWords, measureHeading, needBandWords, needMoreWords, needTitle, supplyBandWords, supplyMoreWords, type MapWords } from './map-words.ts';

interface BivariateLegendProps {
  readonly needBands: readonly LegendBand[];
  readonly supplyBands: readonly LegendBand[];
  readonly cells: readonly LegendCell[];
  readonly words: MapWords;
  readonly highlight: LegendHighlight;
}

const FROM_HIGH: readonly Band[] = [2, 1, 0];
/** The corners that a reader should know by heart, the most important first. */
const CORNERS: readonly (readonly [need: Band, supply: Band])[] = [[2, 0], [2, 2], [0, 0], [0, 2]];

/** The nine colours as a table: rows from high to low need, columns from low to high supply, in each cell the number of municipalities. */
export const BivariateLegend = ({ needBands, supplyBands, cells, words, highlight }: BivariateLegendProps): ReactElement => {
  const { text: { t, format }, paint } = words;
  const cellAt = (need: Band, supply: Band): LegendCell | undefined => cells.find((cell) => cell.need === need && cell.supply === supply);
  const figureOf = (bands: readonly LegendBand[], band: Band, unit: typeof paint.valueUnit): string => {
    const found = bands.find((each) => each.band === band);
    return found === undefined ? '–' : bandFigure(found, unit, words.text);
  };
  const header = (meaning: string, figure: string): ReactElement => (
    <><span className="visually-hidden">{meaning}, </span>{figure}</>
  );
  const cell = (need: Band, supply: Band): ReactElement => {
    const found = cellAt(need, supply);
    const [count, fill] = [found?.count ?? 0, found?.fill ?? paint.palette.noData];
    if (count === 0) return <td key={supply}><span className="map-cell map-cell-empty" style={{ background: fill }}><span className="visually-hidden">{t('map.legend.noAreas')}</span></span></td>;
    return (
      <td key={supply}>
        <LegendEntry entryKey={classKey({ kind: 'cell', need, supply })} words={words} highlight={highlight} meaning="" className="map-cell" background={fill}>
          <span style={{ color: inkOn(fill, [paint.palette.ink, paint.palette.halo]) }}>{format.integer(count)}</span>
        </LegendEntry>
      </td>
    );
  };
  return (
    <div className="map-bivariate">
      <div className="map-bivariate-axes">
        <span className="map-axis map-axis-need" aria-hidden="true">{needMoreWords(words)} →</span>
        <table className="map-bivariate-table">
          <caption className="visually-hidden">
            {t('map.legend.bivariateCaption', { need: needTitle(words), supply: measureHeading(words) })}
          </caption>
          <tbody>
            {FROM_HIGH.map((need) => (
              <tr key={need}>
                <th scope="row" className="map-band">{header(needBandWords(need, words), figureOf(needBands, need, paint.needUnit))}</th>
                {BANDS.map((supply) => cell(need, supply))}
              </tr>
            ))}
            <tr>
              <td />
              {BANDS.map((supply) => (
                <th key={supply} scope="col" className="map-band">{header(supplyBandWords(supply, words), figureOf(supplyBands, supply, paint.valueUnit))}</th>
              ))}
            </tr>
          </tbody>
        </table>
        <span className="map-axis map-axis-supply" aria-hidden="true">{supplyMoreWords(words)} →</span>
      </div>
      <ul className="map-corners">
        {CORNERS.map(([need, supply]) => (
          <li key={`${need}${supply}`}>
            <span className="map-swatch" style={{ background: cellAt(need, supply)?.fill }} />
            {cellWords(need, supply, words)}
          </li>
        ))}
      </ul>
    </div>
  );
};
