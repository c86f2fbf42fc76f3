import type { MunicipalityCode } from '../../schema/municipality.ts';
import { boxOfPoints, type Box } from './boxes.ts';
import { cheapestAssignment } from './cheapest-assignment.ts';
import type { Point } from './pole-of-inaccessibility.ts';

/** A municipality and its middle on a plane; x grows to the east, y to the south. */
export interface TilePlace {
  readonly code: MunicipalityCode;
  readonly point: Point;
}

/** A municipality's square, counted from the top left. */
export interface Tile {
  readonly code: MunicipalityCode;
  readonly column: number;
  readonly row: number;
}

/** Squares, one a municipality, none twice. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
}

type Neighbours = ReadonlyMap<MunicipalityCode, readonly MunicipalityCode[]>;

const PITCHES = [0.85, 0.95, 1.05, 1.15, 1.25] as const;
const SHIFTS = [0, 0.25, 0.5, 0.75] as const;
const BROKEN_WEIGHT = 2;
const DIRECTION_WEIGHT = 1.5;

/** Free rows and columns around the region, so that a crowd can spread. */
const MARGIN = 2;

interface Lattice {
  readonly origin: Point;
  readonly pitch: number;
}

/** What a grid is judged by. */
interface Judgement {
  readonly lattice: Lattice;
  readonly neighbours: Neighbours;
}

const placeOnLattice = (places: readonly TilePlace[], box: Box, { origin, pitch }: Lattice): readonly Tile[] => {
  const columns = Math.ceil(box.width / pitch) + 2 * MARGIN;
  const rows = Math.ceil(box.height / pitch) + 2 * MARGIN;
  const costs = places.map(({ point }) => Array.from({ length: columns * rows }, (_, cell) => {
    const [dx, dy] = [(point[0] - origin[0]) / pitch - (cell % columns), (point[1] - origin[1]) / pitch - Math.floor(cell / columns)];
    return dx * dx + dy * dy;
  }));
  const cells = cheapestAssignment(costs);
  return places.map(({ code }, index) => {
    const cell = cells[index] ?? 0;
    return { code, column: cell % columns, row: Math.floor(cell / columns) };
  });
};

const displacement = (places: readonly TilePlace[], tiles: readonly Tile[], { origin, pitch }: Lattice): number =>
  places.reduce((sum, { point }, index) => {
    const tile = tiles[index];
    return tile === undefined ? sum : sum + Math.hypot((point[0] - origin[0]) / pitch - tile.column, (point[1] - origin[1]) / pitch - tile.row);
  }, 0) / places.length;

/** How badly neighbours are torn apart or turned around: 0 when each pair still touches in its true direction. */
const disorder = (places: readonly TilePlace[], tiles: readonly Tile[], neighbours: Neighbours): number => {
  const byCode = new Map(places.map((place, index) => [place.code, { point: place.point, tile: tiles[index] }]));
  let [pairs, broken, turned] = [0, 0, 0];
  for (const [code, others] of neighbours) {
    for (const other of others) {
      const [a, b] = [byCode.get(code), byCode.get(other)];
      if (a?.tile === undefined || b?.tile === undefined) continue;
      const [dx, dy] = [b.point[0] - a.point[0], b.point[1] - a.point[1]];
      const [columns, rows] = [b.tile.column - a.tile.column, b.tile.row - a.tile.row];
      pairs += 1;
      broken += Math.max(Math.abs(columns), Math.abs(rows)) > 1 ? 1 : 0;
      turned += 1 - (dx * columns + dy * rows) / (Math.hypot(dx, dy) * Math.hypot(columns, rows));
    }
  }
  return pairs === 0 ? 0 : (BROKEN_WEIGHT * broken + DIRECTION_WEIGHT * turned) / pairs;
};

const scoreOf = (places: readonly TilePlace[], tiles: readonly Tile[], { lattice, neighbours }: Judgement): number =>
  displacement(places, tiles, lattice) + disorder(places, tiles, neighbours);

/** Every grid that differs by two tiles changing places, or by one moving to a free cell beside it. */
const variants = (tiles: readonly Tile[]): readonly (readonly Tile[])[] => {
  const isTaken = new Set(tiles.map(({ column, row }) => `${column} ${row}`));
  const withTile = (index: number, column: number, row: number): readonly Tile[] => tiles.map((tile, at) => (at === index ? { ...tile, column, row } : tile));
  return tiles.flatMap((tile, index) => {
    const swaps = tiles.slice(index + 1).map((other, offset) => tiles.map((each, at): Tile => {
      if (at === index) return { ...each, column: other.column, row: other.row };
      return at === index + 1 + offset ? { ...each, column: tile.column, row: tile.row } : each;
    }));
    const moves = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [tile.column + dx, tile.row + dy] as const))
      .filter(([column, row]) => !isTaken.has(`${column} ${row}`))
      .map(([column, row]) => withTile(index, column, row));
    return [...swaps, ...moves];
  });
};

const IMPROVEMENTS = 40;

/** Takes the best small change as long as one helps. */
const improved = (places: readonly TilePlace[], start: readonly Tile[], judgement: Judgement): readonly Tile[] => {
  let tiles = start;
  let score = scoreOf(places, tiles, judgement);
  for (let round = 0; round < IMPROVEMENTS; round += 1) {
    const scored = variants(tiles).map((variant) => ({ variant, value: scoreOf(places, variant, judgement) }));
    const best = scored.reduce((a, b) => (b.value < a.value ? b : a));
    if (best.value >= score - 1e-9) return tiles;
    tiles = best.variant;
    score = best.value;
  }
  return tiles;
};

const trimmed = (tiles: readonly Tile[]): TileGrid => {
  const left = Math.min(...tiles.map(({ column }) => column));
  const top = Math.min(...tiles.map(({ row }) => row));
  const moved = tiles.map(({ code, column, row }) => ({ code, column: column - left, row: row - top }));
  return { columns: Math.max(...moved.map(({ column }) => column)) + 1, rows: Math.max(...moved.map(({ row }) => row)) + 1, tiles: moved };
};

/**
 * Squares for the municipalities of any region, each near its true place.
 *
 * Several lattices are tried; on each the summed squared displacement is least (an assignment
 * problem); the one that tears fewest neighbours apart is taken and improved by small changes. The
 * same input gives the same grid.
 *
 * @param neighbours pairs that share a border; may be empty.
 */
export const tileGrid = (places: readonly TilePlace[], neighbours: Neighbours): TileGrid => {
  if (places.length === 0) return { columns: 0, rows: 0, tiles: [] };
  const box = boxOfPoints(places.map(({ point }) => point));
  const side = Math.sqrt(Math.max(box.width * box.height, (Math.max(box.width, box.height, 1) ** 2) / places.length) / places.length);
  let best: { readonly tiles: readonly Tile[]; readonly score: number; readonly lattice: Lattice } | undefined;
  for (const factor of PITCHES) {
    for (const shiftX of SHIFTS) {
      for (const shiftY of SHIFTS) {
        const pitch = side * factor;
        const lattice: Lattice = { pitch, origin: [box.x - (MARGIN - shiftX) * pitch, box.y - (MARGIN - shiftY) * pitch] };
        const tiles = placeOnLattice(places, box, lattice);
        const score = scoreOf(places, tiles, { lattice, neighbours });
        if (best === undefined || score < best.score - 1e-9) best = { tiles, score, lattice };
      }
    }
  }
  return best === undefined ? { columns: 0, rows: 0, tiles: [] } : trimmed(improved(places, best.tiles, { lattice: best.lattice, neighbours }));
};
