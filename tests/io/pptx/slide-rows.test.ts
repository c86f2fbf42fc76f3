import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../src/io/pptx/slide-columns.ts';
import { slideRows } from '../../../src/io/pptx/slide-rows.ts';
import type { ExportTable } from '../../../src/schema/export-content.ts';

const SIZE = { w: 12.33, h: 5 };
const HEADS = ['maahanmuuttajat', 'työttömät', 'nuoret', 'lapset ja perheet', 'mielenterveys- ja päihdekuntoutujat', 'pitkäaikaissairaat', 'työnantajat ja yrittäjät'];

/** A name, and as many columns of small figures as are asked for. */
const matrix = (columns: number, rows: number): ExportTable => ({
  columns: [{ label: 'Kunta', kind: 'text' }, ...Array.from({ length: columns }, (_, at) => ({ label: HEADS[at % HEADS.length] ?? '', kind: 'number' as const, digits: 0 }))],
  rows: Array.from({ length: rows }, (_, row) => [`Pelkosenniemi ${String(row)}`, ...Array.from({ length: columns }, () => row)]),
});

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('a table on a slide', () => {
  it('of few rows has large letters and the whole width', () => {
    const found = slideRows(matrix(3, 5), SIZE, 'fi');
    expect([found.fontPt, found.leftOut, found.uprightHead]).toEqual([12, 0, null]);
    expect(sum(found.widths)).toBeCloseTo(SIZE.w);
  });

  it('of many narrow columns has its heads on their side, in lines that are the same everywhere, and leaves no row out', () => {
    const found = slideRows(matrix(19, 21), SIZE, 'fi');
    expect([found.leftOut, found.rows.length]).toEqual([0, 21]);
    expect(found.uprightHead).toBeGreaterThan(0.8);
    expect(found.head).toContain('mielenterveys- ja\npäihdekuntoutujat');
    expect(sum(found.widths)).toBeCloseTo(SIZE.w);
  });

  it('says what is read where the table is made to be counted with', () => {
    const found = slideRows({ ...matrix(3, 2), asRead: { columns: [{ label: 'Alkaa', kind: 'text' }], rows: [['2021'], ['2022']] } }, SIZE, 'fi');
    expect([found.head, found.rows]).toEqual([['Alkaa'], [['2021'], ['2022']]]);
  });

  it('counts the rows that find no room at the smallest letters', () => {
    const found = slideRows(matrix(3, 200), SIZE, 'fi');
    expect(found.fontPt).toBe(8);
    expect(found.rows.length + found.leftOut).toBe(200);
    expect(found.rows.length).toBeGreaterThan(20);
  });

  it('keeps the last rows of a shaded matrix by letters that are a little smaller', () => {
    const plain = matrix(19, 21);
    const low = { w: SIZE.w, h: 4.6 };
    const shaded = { ...plain, looks: { cells: plain.rows.map((row) => row.map((cell, at) => (at === 0 ? null : { tone: 'quiet' as const, words: `${String(cell)} ↓` }))), key: [] } };
    expect(slideRows(plain, low, 'fi').leftOut).toBeGreaterThan(0);
    const found = slideRows(shaded, low, 'fi');
    expect([found.leftOut, found.fontPt, found.rows[3]?.slice(0, 2)]).toEqual([0, 7, ['Pelkosenniemi 3', '3 ↓']]);
  });

  it('never breaks a number: spaces that hold it together are no place to break', () => {
    const money = { head: '€', cells: ['1\u00A0234\u00A0567,89'] };
    const words = { head: 'Hanke', cells: ['sana '.repeat(60)] };
    const { widths, isWhole } = columnWidths([words, money, words], 6, { fontPt: 8, isHeadUpright: false });
    expect(isWhole).toBe(true);
    expect(widths[1]).toBeGreaterThan(0.7);
    expect(sum(widths)).toBeCloseTo(6);
  });
});
