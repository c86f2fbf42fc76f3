import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Box } from './boxes.ts';
import type { Padding, Size } from './map-projection.ts';
import type { Point } from './pole-of-inaccessibility.ts';
import type { Outline } from './room.ts';
import type { TextWidth } from './text-width.ts';
import type { TileGrid } from './tile-grid.ts';

/** A municipality's square on screen. */
export interface TileBox {
  readonly code: MunicipalityCode;
  readonly box: Box;
}

const LARGEST_PX = 96;
const GAP_SHARE = 0.06;

/** The outline of a grid in tiles, for finding room. */
export const tileOutline = ({ tiles }: TileGrid): Outline =>
  tiles.map(({ column, row }): readonly Point[] => [[column, row], [column + 1, row], [column + 1, row + 1], [column, row + 1], [column, row]]);

/** Squares as large as the padded picture allows, in its middle. */
export const tileBoxes = ({ columns, rows, tiles }: TileGrid, size: Size, padding: Padding): readonly TileBox[] => {
  if (tiles.length === 0) return [];
  const [width, height] = [size.width - padding.left - padding.right, size.height - padding.top - padding.bottom];
  const pitch = Math.max(8, Math.min(LARGEST_PX, width / columns, height / rows));
  const [left, top] = [padding.left + (width - pitch * columns) / 2, padding.top + (height - pitch * rows) / 2];
  const side = pitch * (1 - GAP_SHARE);
  return tiles.map(({ code, column, row }) =>
    ({ code, box: { x: left + (column + GAP_SHARE / 2) * pitch, y: top + (row + GAP_SHARE / 2) * pitch, width: side, height: side } }));
};

/** Type in a square. */
export interface TileType {
  readonly namePx: number;
  readonly figurePx: number;
  readonly weight: number;
}

/** Sizes of name and figure for squares of that side. */
export const tileType = (side: number): TileType =>
  ({ namePx: Math.min(12.5, Math.max(9.5, side * 0.155)), figurePx: Math.min(20, Math.max(11, side * 0.24)), weight: 600 });

const LEAST_LETTERS = 3;

/** The name, or as much of its beginning as fits with a full stop; never less than three letters. */
export const shortName = (name: string, widthPx: number, { textWidth, type }: { readonly textWidth: TextWidth; readonly type: TileType }): string => {
  const fits = (text: string): boolean => textWidth(text, type.namePx, type.weight) <= widthPx;
  if (fits(name)) return name;
  for (let letters = name.length - 2; letters > LEAST_LETTERS; letters -= 1) {
    const short = `${name.slice(0, letters)}.`;
    if (fits(short)) return short;
  }
  return `${name.slice(0, LEAST_LETTERS)}.`;
};
