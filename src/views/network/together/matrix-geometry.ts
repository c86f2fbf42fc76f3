import type { MatrixMark, PairCell } from './matrix-model.ts';

/** Measures of a matrix with heads, px. */
export interface MatrixGeometry {
  readonly rows: number;
  readonly columns: number;
  /** Width of a column and height of a row. */
  readonly pitch: number;
  readonly rowPitch: number;
  readonly headWidth: number;
  readonly headHeight: number;
  /** Height of the line of years under the heads of the columns; 0 without one. */
  readonly bandHeight: number;
}

/** A place in the matrix; -1: the head of the row or of the column. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

const ROW_PITCH = 24;
const HEAD = { width: 216, height: 184, band: 20 };

/** Few columns get more room each. */
export const columnPitch = (columns: number): number => (columns <= 30 ? 34 : columns <= 60 ? 24 : 18);

export const matrixGeometry = (rows: number, columns: number, { pitch = columnPitch(columns), hasBand = false } = {}): MatrixGeometry =>
  ({ rows, columns, pitch, rowPitch: ROW_PITCH, headWidth: HEAD.width, headHeight: HEAD.height, bandHeight: hasBand ? HEAD.band : 0 });

export const topOf = ({ headHeight, bandHeight }: MatrixGeometry): number => headHeight + bandHeight;
export const widthOf = ({ headWidth, columns, pitch }: MatrixGeometry): number => headWidth + columns * pitch;
export const heightOf = (geometry: MatrixGeometry): number => topOf(geometry) + geometry.rows * geometry.rowPitch;

/** The middle of a cell. */
export const centreOf = (geometry: MatrixGeometry, { row, column }: MatrixPlace): { readonly x: number; readonly y: number } =>
  ({ x: geometry.headWidth + (column + 0.5) * geometry.pitch, y: topOf(geometry) + (row + 0.5) * geometry.rowPitch });

/** The place at a point of the scrolled view, whose heads stay at its edges; `null` in the corner and outside. */
export const placeAt = (geometry: MatrixGeometry, point: { readonly x: number; readonly y: number }, scrolled: { readonly left: number; readonly top: number }): MatrixPlace | null => {
  const [isRowHead, isColumnHead] = [point.x < geometry.headWidth, point.y < topOf(geometry)];
  const column = isRowHead ? -1 : Math.floor((point.x + scrolled.left - geometry.headWidth) / geometry.pitch);
  const row = isColumnHead ? -1 : Math.floor((point.y + scrolled.top - topOf(geometry)) / geometry.rowPitch);
  return (isRowHead && isColumnHead) || row >= geometry.rows || column >= geometry.columns ? null : { row, column };
};

const markSize = ({ pitch }: MatrixGeometry): number => (pitch < 24 ? 11 : 13);

/** One path for all squares: the marks of leads. */
export const squaresPath = (marks: readonly MatrixMark[], geometry: MatrixGeometry): string => {
  const size = markSize(geometry);
  return marks.filter(({ role }) => role === 'lead').map((mark) => {
    const { x, y } = centreOf(geometry, mark);
    return `M${String(x - size / 2)} ${String(y - size / 2)}h${String(size)}v${String(size)}h${String(-size)}z`;
  }).join('');
};

/** One path for all rings: the marks of partners. */
export const ringsPath = (marks: readonly MatrixMark[], geometry: MatrixGeometry): string => {
  const radius = markSize(geometry) / 2 - 1;
  return marks.filter(({ role }) => role === 'partner').map((mark) => {
    const { x, y } = centreOf(geometry, mark);
    const arc = (turn: number): string => `a${String(radius)} ${String(radius)} 0 1 0 ${String(turn * 2 * radius)} 0`;
    return `M${String(x - radius)} ${String(y)}${arc(1)}${arc(-1)}z`;
  }).join('');
};

/** One path for the cells of bodies by bodies. */
export const cellsPath = (cells: readonly PairCell[], geometry: MatrixGeometry): string => cells.map((cell) => {
  const { x, y } = centreOf(geometry, cell);
  const [width, height] = [geometry.pitch - 2, geometry.rowPitch - 2];
  return `M${String(x - width / 2)} ${String(y - height / 2)}h${String(width)}v${String(height)}h${String(-width)}z`;
}).join('');

const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), Math.max(low, high));

/** Rows that Page Up and Page Down pass over. */
const PAGE = 10;

/** Where a key leads to, heads included; `null` for keys that are none of the matrix's. */
export const placeAfterKey = ({ row, column }: MatrixPlace, key: { readonly name: string; readonly ctrl: boolean }, { rows, columns }: Pick<MatrixGeometry, 'rows' | 'columns'>): MatrixPlace | null => {
  const at = (nextRow: number, nextColumn: number): MatrixPlace => {
    const place = { row: within(nextRow, -1, rows - 1), column: within(nextColumn, -1, columns - 1) };
    return place.row < 0 && place.column < 0 ? { row, column } : place; // the corner is no place
  };
  switch (key.name) {
    case 'ArrowUp': return at(row - 1, column);
    case 'ArrowDown': return at(row + 1, column);
    case 'ArrowLeft': return at(row, column - 1);
    case 'ArrowRight': return at(row, column + 1);
    case 'Home': return at(key.ctrl ? 0 : row, row < 0 ? 0 : -1);
    case 'End': return at(key.ctrl ? rows - 1 : row, columns - 1);
    case 'PageUp': return at(Math.max(row - PAGE, 0), column);
    case 'PageDown': return at(row + PAGE, column);
    default: return null;
  }
};

/** How far the view must scroll so that a place is in sight beside the heads that stay. */
export const scrollTo = (geometry: MatrixGeometry, place: MatrixPlace, view: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }): { readonly left: number; readonly top: number } => {
  const [x, y] = [Math.max(place.column, 0) * geometry.pitch, Math.max(place.row, 0) * geometry.rowPitch];
  const [roomX, roomY] = [view.width - geometry.headWidth, view.height - topOf(geometry)];
  return {
    left: place.column < 0 ? view.left : within(view.left, x + geometry.pitch - roomX, x),
    top: place.row < 0 ? view.top : within(view.top, y + geometry.rowPitch - roomY, y),
  };
};
