import type { ExportCaption, ExportTable, TableBars } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';
import type { BarContent, BarSeries } from './bar-content.ts';
import { barFills, barPatterns } from './bar-fills.ts';
import { captionedSvg } from './captioned-svg.ts';
import { lyingBars } from './lying-bars-svg.ts';
import { standingBars } from './standing-bars-svg.ts';

/** A table's figures as drawn bars with their names and figures, with the caption: a file of its own. */
export const barsSvg = ({ table, bars, notes, caption }: { readonly table: ExportTable; readonly bars: TableBars; readonly notes: readonly string[]; readonly caption: ExportCaption }, language: Language): string => {
  const fills = barFills(bars.columns.length);
  const series = bars.columns.flatMap((at, index): readonly BarSeries[] => {
    const [column, fill] = [table.columns[at], fills[index]];
    return column === undefined || fill === undefined ? [] : [{ column, at, fill }];
  });
  const content: BarContent = { table, bars, series, language };
  const { widthPx, heightPx, draw } = bars.isUpright === true ? standingBars(content) : lyingBars(content);
  return captionedSvg({ draw: (x, y) => `${barPatterns(series.map(({ fill }) => fill))}\n${draw(x, y)}`, widthPx, heightPx, notes }, caption, language);
};
