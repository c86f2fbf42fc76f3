import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../src/io/import/apply-plan.ts';
import type { RawArea } from '../../../src/schema/source-file.ts';
import { firstTable } from '../read/read-bytes.ts';
import { handWorkbook, inline, sheetData } from '../read/xlsx-builder.ts';
import { planFor, realFacts, rowsIn, tableFrom } from './import-fixture.ts';

const REGISTER = 'Hankkeen nimi;Alkaa;Päättyy;Kunnat;Budjetti';
const LETTERS = ['A', 'B', 'C', 'D', 'E'];
const typed = (text: string, more = {}) => tableFrom(text, { isTyped: true, ...more });
const apply = (table: ReturnType<typeof tableFrom>, areas: readonly RawArea[] = [], change = {}) => applyPlan(table, areas, { plan: planFor(table, change), facts: realFacts() });

describe('signs that cannot be shown, in the cells of a workbook', () => {
  it('reject their rows, by row, column and reason, however they are written', async () => {
    const head = REGISTER.split(';').map((name, index) => inline(`${LETTERS[index] ?? ''}1`, name)).join('');
    const row = (number: number, name: string, place: string): readonly [number, string] =>
      [number, LETTERS.map((letter, index) => inline(`${letter}${String(number)}`, [name, '2020', '2021', place, '5'][index] ?? '')).join('')];
    // As Excel writes it, as another program writes it raw, as an entity, and a sign that turns the direction of writing.
    const rows = [row(2, 'Rikki_x0001_näinen', 'Inari'), row(3, 'Ra\u0002aka', 'Inari'), row(4, 'Merkki', 'Ina&#3;ri'), row(5, 'Suunta\u202e', 'Inari'), row(6, 'Ehjä_x000A_nimi', 'Inari')];
    const table = await firstTable(handWorkbook({ sheets: [{ name: 'Taul1', xml: sheetData([[1, head], ...rows]) }] }));
    expect(table.rows[0]?.[0]).toBe('Rikki\u0001näinen');
    const { rejects, rowsLoaded } = apply(table).report;
    expect(rejects).toEqual([
      { row: 2, column: 0, value: 'Rikki\uFFFDnäinen', reason: 'controlCharacter' }, { row: 3, column: 0, value: 'Ra\uFFFDaka', reason: 'controlCharacter' },
      { row: 4, column: 3, value: 'Ina\uFFFDri', reason: 'controlCharacter' }, { row: 5, column: 0, value: 'Suunta\uFFFD', reason: 'controlCharacter' },
    ]);
    expect(rowsLoaded).toBe(1);
  });
});

describe('numbers in the texts of a typed table', () => {
  it('are read by the sign that their own column has', () => {
    const table = typed(`${REGISTER}\nA;2020;2021;Inari;120 000,50\nB;2020;2021;Inari;1.500\nC;2020;2021;Inari;1.2340\nD;2020;2021;Inari;12,345`);
    expect(planFor(table).decimalSign).toBe(',');
    expect(rowsIn(apply(table), 'project').map((row) => row['budget_eur'])).toEqual(['120000.5', '1500', '1.23', '12.35']);
  });

  it('have points where no cell has a comma, and commas of thousands where the cells show that', () => {
    const points = typed(`${REGISTER}\nA;2020;2021;Inari;1.500\nB;2020;2021;Inari;2`);
    expect(planFor(points).decimalSign).toBe('.');
    expect(rowsIn(apply(points), 'project').map((row) => row['budget_eur'])).toEqual(['1.5', '2']);
    const english = typed(`${REGISTER}\nA;2020;2021;Inari;12,345\nB;2020;2021;Inari;1,234.50`);
    expect(rowsIn(apply(english), 'project').map((row) => row['budget_eur'])).toEqual(['12345', '1234.5']);
  });

  it('do not make a share below one per cent a part of one', () => {
    const table = typed('Kunta;Vuosi;Väkiluku;Vieraskielisten osuus\nInari;2021;7000;0.8 %\nSimo;2021;3000;0.65 %\nKemi;2021;20000;0.75 %');
    const outcome = apply(table, [], { kind: 'needs' });
    expect(outcome.report.repairs.map(({ kind }) => kind)).not.toContain('fraction');
    expect(rowsIn(outcome, 'population').map((row) => row['foreign_language_share_pct'] ?? row['share_pct'] ?? Object.values(row)[4])).toEqual(['0.8', '0.8', '0.7']);
  });
});

describe('cells that a spreadsheet could not compute', () => {
  it('reject their rows, but not the sum of the table, nor where their column means nothing', () => {
    const table = typed(`${REGISTER};Muu\nA;2020;2021;Inari;#N/A;x\nB;2020;2021;#VIITTAUS!;5;x\nC;#FORMULA!;2021;Inari;5;x\nD;2020;2021;Inari;5;#N/A\nYhteensä;;;;#FORMULA!;x`);
    const { rejects, leftOut } = apply(table).report;
    expect(rejects).toEqual([
      { row: 2, column: 4, value: '#N/A', reason: 'cellError' }, { row: 3, column: 3, value: '#VIITTAUS!', reason: 'cellError' }, { row: 4, column: 1, value: '#FORMULA!', reason: 'notComputed' },
    ]);
    expect(leftOut).toEqual([{ row: 6, rule: 'totalRow' }]);
  });
});

describe('bare numbers of days', () => {
  it('are counted from 1904 where the workbook counts so', () => {
    const text = `${REGISTER}\nA;43830;44195;Inari;5`;
    const starts = [typed(text), typed(text, { is1904: true })].map((table) => rowsIn(apply(table), 'project')[0]?.['start_date']);
    expect(starts).toEqual(['2019-12-31', '2024-01-01']);
  });
});

describe('boundaries far from where their municipality is', () => {
  const area = (x: number, y: number): RawArea => ({ properties: {}, polygons: [[[[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]]] });
  const text = 'kunta;nimi\n148;Inari\n890;Utsjoki';

  it('are rejected, and say where they lie', () => {
    // Inari in its place; Utsjoki with longitude and latitude exchanged.
    const { rejects, rowsLoaded } = apply(typed(text), [area(26, 68.5), area(69.5, 26.5)], { kind: 'boundaries' }).report;
    expect(rowsLoaded).toBe(1);
    expect(rejects).toEqual([{ row: 3, column: null, value: '69.50, 27.50', reason: 'farAway' }]);
  });

  it('are taken when the code is that of another place', () => {
    expect(apply(typed(text.replace('Utsjoki', 'Elsewhere')), [area(26, 68.5), area(10, 50)], { kind: 'boundaries' }).report).toMatchObject({ rowsLoaded: 2, rejects: [] });
  });
});
