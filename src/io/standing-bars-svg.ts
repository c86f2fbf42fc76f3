import { lengthOf, scaleOf, type BarContent, type PlacedDrawing } from './bar-content.ts';
import { barMarkup } from './bar-fills.ts';
import { EXPORT_COLOURS } from './captioned-svg.ts';
import { cellWriter } from './cell-words.ts';
import { CELL_FACE, estimatedWidthPx, HEAD_FACE, LINE_STEP, svgTextLine, tenth, type TextFace, wrapText } from './svg-text.ts';

const ROW = 20;
const PLOT_HEIGHT = 200;
const LEAST_COLUMN = 40;
const WIDEST_NAME = 180;
const GAP = 10;

/** The widest that a text of each column is, with room on both sides. */
const columnWidth = (texts: readonly string[]): number => Math.max(LEAST_COLUMN, ...texts.map((words) => Math.ceil(estimatedWidthPx(words, CELL_FACE)) + 8));

/**
 * Bars that stand beside one another, such as years: below each its name and its figures, a row for each series with
 * its swatch, so that small bars have their figure too.
 */
export const standingBars = ({ table, bars, series, language }: BarContent): PlacedDrawing => {
  const names = table.rows.map((row, at) => bars.labels?.[at] ?? String(row[bars.names ?? 0] ?? ''));
  const figures = series.map(({ column, at }) => table.rows.map((row, index) => (row[at] === null ? bars.absent?.[index] : undefined) ?? cellWriter(column, language)(row[at])));
  const step = columnWidth([...names, ...figures.flat()]);
  const labels = series.map(({ column }) => wrapText(column.label, WIDEST_NAME, CELL_FACE));
  const side = Math.ceil(Math.max(0, ...labels.flat().map((line) => estimatedWidthPx(line, CELL_FACE)))) + 20 + GAP;
  const { least, most } = scaleOf({ table, bars, series, language });
  const scale = PLOT_HEIGHT / (most - least);
  const rowHeights = labels.map((lines) => Math.max(ROW, lines.length * LINE_STEP + 4));
  const isStacked = bars.isStacked === true;
  const draw = (x: number, y: number): string => {
    const left = x + side;
    const axis = y + most * scale;
    const width = step - 8;
    const shapes = table.rows.flatMap((row, at) => {
      let top = axis;
      return series.map(({ at: column, fill }, index) => {
        const length = lengthOf(row[column]) ?? 0;
        const height = Math.abs(length) * scale;
        const barWidth = isStacked ? width : width / series.length;
        const from = isStacked ? top - height : length < 0 ? axis : axis - height;
        if (isStacked) top -= height;
        return barMarkup(fill, { x: left + at * step + 4 + (isStacked ? 0 : index * barWidth), y: from, width: barWidth, height });
      });
    });
    const middleOf = (at: number): number => left + at * step + step / 2;
    const centred = (words: string, at: number, line: { readonly y: number; readonly face: TextFace; readonly fill: string }): string =>
      svgTextLine({ text: words, x: middleOf(at), y: line.y, fill: line.fill, isCentred: true, ...line.face });
    let below = y + PLOT_HEIGHT + LINE_STEP + 6;
    const rows = series.flatMap(({ fill }, index) => {
      const rowTop = below;
      below += rowHeights[index] ?? ROW;
      return [
        `<path d="M${tenth(x)},${tenth(rowTop)}H${tenth(left + names.length * step)}" stroke="${EXPORT_COLOURS.line}" fill="none"/>`,
        barMarkup(fill, { x, y: rowTop + 5, width: 14, height: 11 }),
        ...(labels[index] ?? []).map((text, line) => svgTextLine({ text, x: x + 20, y: rowTop + 15 + line * LINE_STEP, fill: EXPORT_COLOURS.ink, ...CELL_FACE })),
        ...(figures[index] ?? []).map((words, at) => centred(words, at, { y: rowTop + 15, face: CELL_FACE, fill: EXPORT_COLOURS.ink })),
      ];
    });
    return [
      ...shapes,
      `<path d="M${tenth(left)},${tenth(axis)}H${tenth(left + names.length * step)}" stroke="${EXPORT_COLOURS.strongLine}" fill="none"/>`,
      ...names.map((name, at) => centred(name, at, { y: y + PLOT_HEIGHT + LINE_STEP, face: HEAD_FACE, fill: EXPORT_COLOURS.ink })),
      ...rows,
    ].filter((markup) => markup !== '').join('\n');
  };
  return { widthPx: side + names.length * step, heightPx: PLOT_HEIGHT + LINE_STEP + 6 + rowHeights.reduce((sum, height) => sum + height, 0), draw };
};
