import type { ExportCell } from '../schema/export-content.ts';
import { lengthOf, scaleOf, type BarContent, type BarSeries, type PlacedDrawing } from './bar-content.ts';
import { barMarkup } from './bar-fills.ts';
import { EXPORT_COLOURS } from './captioned-svg.ts';
import { cellWriter } from './cell-words.ts';
import { CELL_FACE, estimatedWidthPx, HEAD_FACE, LINE_STEP, svgTextLine, tenth, wrapText } from './svg-text.ts';

const PAD = 4;
const BAR = 14;
const GAP = 8;
const PLOT_WIDTH = 360;
const WIDEST_NAME = 260;
const HEAD_SPACE = 8;
const LEAST_NAME = 60;
const LEAST_VALUE = 20;
/** The width of the outline of a bar that is missing. */
const MISSING = 18;

/** A bar or several of one row, and where they stand. */
interface BarRow {
  readonly group: string | null;
  readonly name: readonly string[];
  readonly cells: readonly (ExportCell | undefined)[];
}

const rowsOf = ({ table, bars, series }: BarContent): readonly BarRow[] => table.rows.map((row, at) => ({
  group: bars.groups === undefined ? null : String(row[bars.groups] ?? ''),
  name: wrapText(bars.labels?.[at] ?? String(row[bars.names ?? 0] ?? ''), WIDEST_NAME, CELL_FACE),
  cells: series.map(({ at: column }) => row[column]),
}));

/** What is written at the end of a bar: its figure, or the words that stand for one. */
const wordsOf = (cells: BarRow['cells'], { series, bars, language }: BarContent, row: number): readonly string[] =>
  cells.map((cell, index) => (cell === null ? bars.absent?.[row] : undefined) ?? cellWriter(series[index]?.column ?? { label: '', kind: 'number' }, language)(cell));

const legend = (series: readonly BarSeries[], x: number, y: number): readonly string[] => {
  let left = x;
  return series.flatMap(({ column, fill }) => {
    const at = left;
    left += 20 + estimatedWidthPx(column.label, HEAD_FACE) + 20;
    return [barMarkup(fill, { x: at, y: y + 2, width: 14, height: 12 }), svgTextLine({ text: column.label, x: at + 20, y: y + HEAD_FACE.fontPx, fill: EXPORT_COLOURS.ink, ...HEAD_FACE })];
  });
};

const legendWidth = (series: readonly BarSeries[]): number => series.reduce((sum, { column }) => sum + 40 + estimatedWidthPx(column.label, HEAD_FACE), 0);

/** The outline that stands where a bar is missing. */
const missingMarkup = (x: number, y: number): string =>
  `<rect x="${tenth(x)}" y="${tenth(y)}" width="${String(MISSING)}" height="${String(BAR)}" fill="none" stroke="${EXPORT_COLOURS.strongLine}" stroke-dasharray="3 2"/>`;

/** Where things stand: the corner, the zero line, and px a unit. */
interface Frame {
  readonly x: number;
  readonly nameEnd: number;
  readonly axis: number;
  readonly scale: number;
}

/** A row with its words and where it stands, px from the top of the rows. */
interface PlacedRow extends BarRow {
  readonly words: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly hasHead: boolean;
}

const HEAD_HEIGHT = LINE_STEP + HEAD_SPACE;

const placedRows = (content: BarContent): readonly PlacedRow[] => {
  const barsHeight = (content.bars.isStacked === true ? 1 : content.series.length) * BAR;
  let top = 0;
  return rowsOf(content).map((row, at, all) => {
    const hasHead = row.group !== null && row.group !== all[at - 1]?.group;
    if (hasHead) top += HEAD_HEIGHT;
    const placed = { ...row, words: wordsOf(row.cells, content, at), top, height: Math.max(row.name.length * LINE_STEP, barsHeight) + 2 * PAD, hasHead };
    top += placed.height;
    return placed;
  });
};

/** Bars above one another, each with its figure. */
const separateBars = ({ cells, words }: PlacedRow, series: readonly BarSeries[], { axis, scale, middle }: Frame & { readonly middle: number }): readonly string[] =>
  series.flatMap(({ fill }, index) => {
    const length = lengthOf(cells[index]);
    const y = middle + (index - series.length / 2) * BAR + 1;
    const text = { text: words[index] ?? '', y: y + BAR - 3, ...CELL_FACE };
    if (length === null) return [missingMarkup(axis, y), svgTextLine({ ...text, x: axis + MISSING + GAP / 2, fill: EXPORT_COLOURS.quiet })];
    const width = Math.abs(length) * scale;
    const isLeft = length < 0;
    return [
      barMarkup(fill, { x: isLeft ? axis - width : axis, y, width, height: BAR - 2 }),
      svgTextLine({ ...text, x: isLeft ? axis - width - GAP / 2 : axis + width + GAP / 2, fill: EXPORT_COLOURS.ink, isRightAligned: isLeft }),
    ];
  });

/** The parts of one bar, and behind it their figures. */
const stackedBar = ({ cells, words }: PlacedRow, series: readonly BarSeries[], { axis, scale, middle }: Frame & { readonly middle: number }): readonly string[] => {
  let reached = axis;
  const parts = series.map(({ fill }, index) => {
    const x = reached;
    const width = (lengthOf(cells[index]) ?? 0) * scale;
    reached += width;
    return lengthOf(cells[index]) === null ? missingMarkup(x, middle - BAR / 2) : barMarkup(fill, { x, y: middle - BAR / 2, width, height: BAR });
  });
  return [...parts, svgTextLine({ text: words.join(' + '), x: reached + GAP / 2, y: middle + 4, fill: EXPORT_COLOURS.ink, ...CELL_FACE })];
};

const rowMarkup = (row: PlacedRow, { series, bars }: BarContent, frame: Frame & { readonly y: number }): readonly string[] => {
  const top = frame.y + row.top;
  const middle = top + row.height / 2;
  const line = { fill: EXPORT_COLOURS.ink };
  const head = row.hasHead ? [svgTextLine({ ...line, text: row.group ?? '', x: frame.x, y: top - HEAD_HEIGHT + HEAD_SPACE + HEAD_FACE.fontPx, ...HEAD_FACE })] : [];
  const names = row.name.map((text, index) => svgTextLine({ ...line, text, x: frame.nameEnd, y: middle + (index - (row.name.length - 1) / 2) * LINE_STEP + 4, isRightAligned: true, ...CELL_FACE }));
  return [...head, ...names, ...(bars.isStacked === true ? stackedBar : separateBars)(row, series, { ...frame, middle })];
};

const widest = (texts: readonly string[], least: number): number => Math.ceil(Math.max(least, ...texts.map((text) => estimatedWidthPx(text, CELL_FACE))));

/** Bars that lie, one row below the other: names at the left, figures at their ends, the zero line through all. Parts of one bar are not below 0. */
export const lyingBars = (content: BarContent): PlacedDrawing => {
  const { bars, series } = content;
  const rows = placedRows(content);
  const nameWidth = widest(rows.flatMap(({ name }) => name), LEAST_NAME);
  const valueWidth = widest(rows.flatMap(({ words }) => (bars.isStacked === true ? [words.join(' + ')] : words)), LEAST_VALUE);
  const { least, most } = scaleOf(content);
  const scale = PLOT_WIDTH / (most - least);
  const plotStart = nameWidth + GAP + (least < 0 ? valueWidth + GAP : 0);
  const last = rows.at(-1);
  const heightPx = HEAD_HEIGHT + (last === undefined ? 0 : last.top + last.height);
  const draw = (x: number, y: number): string => {
    const frame = { x, nameEnd: x + nameWidth, axis: x + plotStart - least * scale, scale, y: y + HEAD_HEIGHT };
    return [
      ...legend(series, x + plotStart, y),
      ...rows.flatMap((row) => rowMarkup(row, content, frame)),
      `<path d="M${tenth(frame.axis)},${tenth(frame.y)}V${tenth(y + heightPx)}" stroke="${EXPORT_COLOURS.strongLine}" fill="none"/>`,
    ].filter((markup) => markup !== '').join('\n');
  };
  return { widthPx: plotStart + Math.max(PLOT_WIDTH + GAP + valueWidth + MISSING, legendWidth(series)), heightPx, draw };
};
