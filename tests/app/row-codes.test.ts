import { describe, expect, it } from 'vitest';
import { rowCodes } from '../../src/app/row-codes.ts';
import type { ExportCell, ExportTable } from '../../src/schema/export-content.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

const dataset = readRealDataset();

const tableOf = (labels: readonly string[], rows: readonly (readonly ExportCell[])[]): ExportTable => ({
  columns: labels.map((label, at) => ({ label, kind: typeof rows[0]?.[at] === 'number' ? 'number' : 'text' })), rows,
});

describe('the municipality of each row', () => {
  it.each([
    ['names', [['Kemi', 1], ['Enontekiö', 2]], ['240', '047']],
    ['codes', [[1, '240'], [2, '047']], ['240', '047']],
    ['Swedish names, and a sum below', [['Torneå', 1], ['Enare', 2], ['Summa', 3]], ['851', '148', null]],
    ['a name with a soft hyphen', [['Rova\u00ADniemi', 1]], ['698']],
  ] as const)('is found by %s, so that the table can be taken along as areas', (_, rows, codes) => {
    expect(rowCodes(tableOf(['a', 'b'], rows), dataset)).toEqual(codes);
  });

  it.each([
    ['bodies that are named after a place', [['Kemin kaupunki', 1], ['Lapin yliopisto', 2]]],
    ['years', [['2020', 1], ['2021', 2]]],
    ['numbers that look like codes', [[240, 1], [47, 2]]],
    ['places in a minority of the rows', [['Kemi', 1], ['muu', 2], ['muu', 3]]],
    ['nothing', []],
  ] as const)('is not found where the rows are %s', (_, rows) => {
    expect(rowCodes(tableOf(['a', 'b'], rows), dataset)).toBeNull();
  });

  it('is not found in a long list that only mentions places', () => {
    const rows = Array.from({ length: 21 * 4 + 1 }, () => ['Kemi', 'x']);
    expect(rowCodes(tableOf(['a', 'b'], rows), dataset)).toBeNull();
  });
});
