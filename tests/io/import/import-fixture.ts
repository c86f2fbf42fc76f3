import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { applyPlan, type ImportOutcome } from '../../../src/io/import/apply-plan.ts';
import { guessPlan } from '../../../src/io/import/guess-plan.ts';
import { importFacts, type ImportFacts } from '../../../src/io/import/import-facts.ts';
import type { ImportPlan } from '../../../src/schema/import-plan.ts';
import type { RawTable } from '../../../src/schema/raw-table.ts';

const DATA = 'data';

/** The files of the real package by name. */
export const realFiles = (): ReadonlyMap<string, Uint8Array> =>
  new Map(readdirSync(DATA).filter((name) => /\.(csv|json)$/.test(name)).map((name) => [name, new Uint8Array(readFileSync(join(DATA, name)))]));

/** The facts of files. */
export const factsOf = (files: ReadonlyMap<string, Uint8Array>): ImportFacts =>
  importFacts(new Map([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])));

let real: ImportFacts | null = null;

/** The facts of the real package, read once. */
export const realFacts = (): ImportFacts => {
  real ??= factsOf(realFiles());
  return real;
};

/** A table as a spreadsheet writes it: `;` between the cells, the header first; row numbers from 2. */
export const tableFrom = (text: string, more: Partial<RawTable> = {}): RawTable => {
  const { data } = Papa.parse<string[]>(text.trim(), { delimiter: ';' });
  const [columns = [], ...rows] = data;
  return {
    name: 'Taul1', columns: columns.map((name) => name.trim()), rows: rows.map((row) => columns.map((_, index) => row[index] ?? '')),
    rowNumbers: rows.map((_, index) => index + 2), isTyped: false, faults: [], ...more,
  };
};

/** The plan that is guessed, with changes. */
export const planFor = (table: RawTable, change: Partial<ImportPlan> = {}, facts = realFacts()): ImportPlan =>
  ({ ...guessPlan(table, facts, { kind: change.kind ?? null, tableIndex: 0, hasAreas: false, kept: [] }), ...change });

/** The table by the plan that is guessed for it, with changes. */
export const imported = (text: string, change: Partial<ImportPlan> = {}): ImportOutcome => {
  const table = tableFrom(text);
  return applyPlan(table, [], { plan: planFor(table, change), facts: realFacts() });
};

/** Rows of a table that an import made, as records. */
export const rowsIn = (outcome: ImportOutcome, table: string): readonly Readonly<Record<string, string>>[] =>
  Papa.parse<Record<string, string>>(outcome.tables.get(table) ?? '', { header: true, skipEmptyLines: true }).data;
