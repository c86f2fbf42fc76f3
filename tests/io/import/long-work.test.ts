import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../src/io/import/apply-plan.ts';
import { columnValues, readRecords } from '../../../src/io/import/csv-table.ts';
import { planFor, realFacts, realFiles, tableFrom } from './import-fixture.ts';

describe('the import of a large register', () => {
  it('gives signs of life while it judges the rows and while it writes the tables', () => {
    const table = tableFrom(`Hankkeen nimi;Alkaa;Päättyy;Kunnat\n${Array.from({ length: 40_000 }, (_, index) => `Hanke ${String(index)};2020;2021;Inari`).join('\n')}`);
    const [judged, written]: [number[], number[]] = [[], []];
    const outcome = applyPlan(table, [], { plan: planFor(table), facts: realFacts(), onShare: (share) => { judged.push(share); }, onWritten: (share) => { written.push(share); } });
    expect(judged).toEqual([0, 16_384 / 40_000, 32_768 / 40_000]);
    expect(written).toEqual([]);
    expect(outcome.tables.size).toBeGreaterThan(0);
    expect(written).toEqual([0, 8_192 / 40_000, 16_384 / 40_000, 24_576 / 40_000, 32_768 / 40_000]);
  });

  it('finds the different cells of columns as its records hold them', () => {
    const text = new TextDecoder().decode(realFiles().get('project.csv'));
    const columns = ['lead_org_id', 'summary_fi', 'no such column'];
    const cells = readRecords(text).flatMap((row) => columns.slice(0, 2).map((column) => row[column] ?? ''));
    expect([...columnValues(text, columns)].toSorted()).toEqual([...new Set(cells)].toSorted());
    expect(columnValues(undefined, ['a']).size).toBe(0);
  });
});
