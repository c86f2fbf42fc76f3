import { describe, expect, it } from 'vitest';
import { dependence } from '../../src/analysis/dependence.ts';
import { holeMatrix } from '../../src/analysis/hole-matrix.ts';
import { manyLooks, surprisingHoles } from '../../src/analysis/holes.ts';
import { chanceOfSoFew } from '../../src/analysis/poisson-chance.ts';
import { MATRIX_COLUMNS } from '../../src/schema/gaps-view.ts';
import type { Concentration } from '../../src/schema/hole-result.ts';
import { expectClose, expectNumber } from './slow/compare.ts';
import { chanceOf, slowDependence, slowMatrix, type SlowConcentration } from './slow/holes.ts';
import { poissonCdf } from './slow/numerics.ts';
import { onBoth } from './slow/questions.ts';

describe('a second opinion on holes', () => {
  it('finds the chance of so few as a sum of Poisson terms', () => {
    for (let count = 0; count <= 40; count += 1) for (const expected of [0.01, 0.5, 3, 17.3, 60]) {
      expectClose(chanceOfSoFew({ supply: count, expected, scale: 1 }), poissonCdf(count, expected), `${count} of ${expected}`);
      expectClose(chanceOfSoFew({ supply: count / 4, expected: expected / 4, scale: 0.25 }), poissonCdf(count, expected), `${count} quarters of ${expected}`);
    }
  });

  it.each(MATRIX_COLUMNS)('has the same cells by %s', (columns) => {
    onBoth((asked, analyst) => {
      const found = holeMatrix(analyst, asked.question, columns);
      const wanted = slowMatrix(asked, columns);
      expect(found.columns.map(({ value }) => value)).toEqual(wanted.columns);
      expect(found.rows.map(({ code, count }) => [code, count])).toEqual(wanted.rows.map(({ code, count }) => [code, count]));
      found.rows.forEach((row, at) => {
        expectClose(row.scale, wanted.rows[at]?.scale ?? NaN, `${row.code}, scale`);
        row.cells.forEach((cell, column) => {
          const slow = wanted.rows[at]?.cells[column];
          if (slow === undefined) throw new Error('no such cell');
          const what = `${cell.code}, ${cell.column}`;
          expect([cell.code, cell.column, cell.count], what).toEqual([slow.code, slow.column, slow.count]);
          expectClose(cell.supply, slow.supply, `${what}, supply`);
          expectClose(cell.expected, slow.expected, `${what}, expected`);
          expectNumber(cell.quotient, slow.quotient, `${what}, quotient`);
          expectClose(cell.chance, slow.chance, `${what}, chance`);
        });
      });
    }, 60);
  });

  it('lists the same holes, each at least as surprising as the next, and counts the same rare cells', () => {
    onBoth((asked, analyst) => {
      const matrix = holeMatrix(analyst, asked.question, 'targetGroup');
      const rows = slowMatrix(asked, 'targetGroup').rows;
      const cells = rows.flatMap((row) => row.cells);
      const key = ({ code, column }: { readonly code: string; readonly column: string }): string => `${code} ${column}`;
      const holes = surprisingHoles(matrix).map((hole) => {
        const cell = cells.find((one) => key(one) === key(hole));
        if (cell === undefined) throw new Error(`no cell ${key(hole)}`);
        return cell;
      });
      expect(holes.map(key).sort()).toEqual(cells.filter(({ supply, expected }) => supply < expected - 1e-9).map(key).sort());
      holes.slice(1).forEach((hole, at) => {
        const before = holes[at] ?? hole;
        if (before.count > 0) expect(hole.count).toBeGreaterThan(0);
        if ((before.count > 0) === (hole.count > 0)) expect(before.chance).toBeLessThanOrEqual(hole.chance + 1e-9);
      });
      const looks = manyLooks(matrix);
      expect([looks.cells, looks.rare, looks.telling]).toEqual([
        cells.length,
        cells.filter(({ chance }) => chance < 0.05).length,
        rows.flatMap((row) => row.cells.filter(({ expected }) => chanceOf(0, expected, row.scale) < 0.05)).length,
      ]);
      expectClose(looks.byChance, cells.length / 20, 'by chance');
    }, 60);
  });
});

const expectConcentration = (found: Concentration, slow: SlowConcentration, what: string): void => {
  expect([found.number, found.unstated], what).toEqual([slow.number, slow.unstated]);
  expectNumber(found.index, slow.index, `${what}, index`);
  expectNumber(found.effective, slow.index === null ? null : 1 / slow.index, `${what}, effective number`);
  if (found.largest === null || slow.largestShare === null) {
    expect(found.largest, what).toBe(slow.largestShare);
    return;
  }
  expect(slow.largestIds, what).toContain(found.largest.id);
  expectClose(found.largest.share, slow.largestShare, `${what}, largest share`);
};

describe('a second opinion on concentration', () => {
  it('has the same funds and leads behind each municipality', () => {
    onBoth((asked, analyst) => {
      const wanted = slowDependence(asked);
      const found = dependence(analyst, asked.question);
      expect(found.map(({ code, count }) => [code, count])).toEqual(wanted.map(({ code, count }) => [code, count]));
      found.forEach(({ code, funds, leads }, at) => {
        const slow = wanted[at];
        if (slow === undefined) return;
        expectConcentration(funds, slow.funds, `${code}, funds`);
        expectConcentration(leads, slow.leads, `${code}, leads`);
      });
    });
  });
});
