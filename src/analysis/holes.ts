import type { HoleCell, HoleMatrix, ManyLooks } from '../schema/hole-result.ts';
import { chanceOfSoFew } from './poisson-chance.ts';

/** Below this chance a cell is called rare. */
export const RARE = 0.05;

/** Sums that differ only by rounding are equal. */
const SLACK = 1e-9;

/** Is there less than the margins let expect? */
export const isHole = ({ supply, expected }: Pick<HoleCell, 'supply' | 'expected'>): boolean => supply < expected - SLACK;

/**
 * The cells with less than expected, the most surprising first: empty ones before the others, then by
 * the chance of so few, then by how much was expected, then in the order of rows and columns.
 */
export const surprisingHoles = (matrix: HoleMatrix): readonly HoleCell[] =>
  matrix.rows
    .flatMap((row) => row.cells)
    .filter(isHole)
    .sort((a, b) => Number(a.count > 0) - Number(b.count > 0) || a.chance - b.chance || b.expected - a.expected);

/**
 * How many cells are rarer than one in twenty, and how many of them chance alone would give at most
 * (multiple comparisons; Miller 1981). Where little is expected even nothing at all is not rare: only
 * a `telling` cell can ever be.
 */
export const manyLooks = ({ rows }: HoleMatrix): ManyLooks => {
  const cells = rows.flatMap((row) => row.cells.map(({ chance, expected }) => ({ chance, atLeast: chanceOfSoFew({ supply: 0, expected, scale: row.scale }) })));
  return {
    cells: cells.length,
    rare: cells.filter(({ chance }) => chance < RARE).length,
    byChance: RARE * cells.length,
    telling: cells.filter(({ atLeast }) => atLeast < RARE).length,
  };
};
