import type { ReactElement } from 'react';
import { wrapWords } from '../shared/wrap-words.ts';
import { inkOn } from './colour.ts';
import { BANDS, type Band, type MapPaint } from './map-paint.ts';
import { PatternDefs } from './PatternDefs.tsx';
import { patternId } from './patterns.ts';
import type { KeyCircle, KeyRow, KeySquare, SheetKey } from './sheet-key.ts';
import { symbolRadius } from './symbol-size.ts';

interface SheetKeyDrawingProps {
  readonly sheet: SheetKey;
  readonly paint: MapPaint;
  readonly prefix: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the largest circle on the map, px. */
  readonly largestPx: number;
}

const LETTERS = 38;
const LINE = 14;
const SWATCH = 13;
const CELL = 40;
const SQUARE_X = 62;
const FROM_HIGH: readonly Band[] = [2, 1, 0];

/** A drawn piece of the key and the height that it takes, px. */
interface Piece {
  readonly height: number;
  readonly draw: (y: number) => ReactElement;
}

const textPiece = (words: string, look: { readonly bold: boolean; readonly x: number; readonly fill: string }): Piece => {
  const lines = wrapWords(words, LETTERS);
  return {
    height: lines.length * LINE + 8,
    draw: (y) => (
      <g key={words} fontSize={12} fontWeight={look.bold ? 600 : 400} fill={look.fill}>
        {lines.map((line, index) => <text key={line} x={look.x} y={y + 11 + index * LINE}>{line}</text>)}
      </g>
    ),
  };
};

const rowPiece = (row: KeyRow, { paint: { palette }, prefix, x }: SheetKeyDrawingProps): Piece => {
  const lines = wrapWords(row.count === null ? row.words : `${row.words} (${String(row.count)})`, LETTERS - 4);
  return {
    height: lines.length * LINE + 6,
    draw: (y) => (
      <g key={row.words} fontSize={12} fill={palette.ink}>
        <rect x={x} y={y} width={SWATCH} height={SWATCH} fill={row.fill} stroke={palette.regionBorder} strokeWidth={0.5} />
        {row.pattern !== null && <rect x={x} y={y} width={SWATCH} height={SWATCH} fill={`url(#${prefix}key-${patternId(row.pattern, palette.lineOnLight)})`} />}
        {lines.map((line, index) => <text key={line} x={x + SWATCH + 8} y={y + 11 + index * LINE}>{line}</text>)}
      </g>
    ),
  };
};

const circlePiece = ({ share, words }: KeyCircle, { paint: { palette }, largestPx, x }: SheetKeyDrawingProps): Piece => {
  const radius = symbolRadius(share, largestPx);
  const height = Math.max(2 * radius + 6, LINE + 6);
  return {
    height,
    draw: (y) => (
      <g key={words} fontSize={12} fill={palette.ink}>
        <circle cx={x + largestPx} cy={y + height / 2} r={radius} fill={share === 0 ? palette.halo : palette.symbol} fillOpacity={0.82} stroke={palette.symbolEdge} strokeWidth={1.2} />
        <text x={x + 2 * largestPx + 10} y={y + height / 2 + 4}>{words}</text>
      </g>
    ),
  };
};

const squarePiece = (square: KeySquare, { paint: { palette }, x }: SheetKeyDrawingProps): Piece => ({
  height: 3 * CELL + 52,
  draw: (y) => {
    const [left, bottom] = [x + SQUARE_X, y + 3 * CELL + LINE + 4];
    const top = bottom - 3 * CELL;
    return (
      <g key="square" fontSize={11} fill={palette.ink}>
        <text x={x} y={y + 10}>↑ {square.needMore}</text>
        {FROM_HIGH.map((need, row) => (
          <g key={need}>
            <text x={left - 6} y={top + row * CELL + CELL / 2 + 4} textAnchor="end">{square.needFigures[need]}</text>
            {BANDS.map((supply) => {
              const cell = square.cells.find((each) => each.need === need && each.supply === supply);
              const fill = cell?.fill ?? palette.noData;
              const count = cell?.count ?? 0;
              return (
                <g key={supply}>
                  <rect x={left + supply * CELL} y={top + row * CELL} width={CELL - 1} height={CELL - 1} fill={fill} />
                  {count > 0 && <text x={left + supply * CELL + CELL / 2} y={top + row * CELL + CELL / 2 + 4} textAnchor="middle" fontWeight={600} fontSize={13} fill={inkOn(fill, [palette.ink, palette.halo])}>{count}</text>}
                </g>
              );
            })}
          </g>
        ))}
        {BANDS.map((supply) => <text key={supply} x={left + supply * CELL + CELL / 2} y={bottom + 13} textAnchor="middle" fontSize={10}>{square.supplyFigures[supply]}</text>)}
        <text x={left} y={bottom + 28}>→ {square.supplyMore}</text>
      </g>
    );
  },
});

/** The key of a map as a part of its picture, below one another from its corner. */
export const SheetKeyDrawing = (props: SheetKeyDrawingProps): ReactElement => {
  const { sheet, paint: { palette }, prefix, x, y } = props;
  const pieces = [
    textPiece(sheet.heading, { bold: true, x, fill: palette.ink }),
    ...(sheet.square === null ? [] : [squarePiece(sheet.square, props)]),
    ...sheet.circles.map((circle) => circlePiece(circle, props)),
    ...sheet.rows.map((row) => rowPiece(row, props)),
    ...sheet.notes.map((note) => textPiece(note, { bold: false, x, fill: palette.ink })),
  ];
  const tops = pieces.map((_, index) => pieces.slice(0, index).reduce((sum, piece) => sum + piece.height, y));
  const patterns = [...new Set(sheet.rows.flatMap(({ pattern }) => (pattern === null ? [] : [pattern])))];
  const line = palette.lineOnLight;
  return (
    <g>
      <PatternDefs prefix={`${prefix}key-`} patterns={patterns.map((pattern) => ({ id: patternId(pattern, line), pattern, line }))} />
      {pieces.map((piece, index) => piece.draw(tops[index] ?? y))}
    </g>
  );
};
