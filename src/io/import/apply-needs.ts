import type { ImportPlan } from '../../schema/import-plan.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import { decimalSigns, type DecimalSign } from './decimal-signs.ts';
import type { ImportFacts } from './import-facts.ts';
import { columnsOf, isTotalWord, leftOut, LOADED, rejectAt, rejected, type ColumnsOf, type MappedRow, type RowOutcome } from './import-rows.ts';
import type { KindWork } from './kind-work.ts';
import { figureColumns, type FigureColumn, type FigureField } from './needs-figures.ts';
import { needTables, ownNeedsFound, type NeedEntry } from './needs-tables.ts';
import { createPlaceList, type PlaceList } from './place-list.ts';
import { readDate } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { createRepairs, type Repairs } from './repairs.ts';

/** A row with its figures, until all rows have been seen. */
interface Waiting {
  readonly row: MappedRow;
  readonly entries: readonly NeedEntry[];
}

interface Reading {
  readonly table: RawTable;
  readonly columns: ColumnsOf;
  readonly figures: readonly FigureColumn[];
  /** The user's word on needs, by name. */
  readonly measures: NonNullable<ImportPlan['needMeasures']>;
  /** The decimal sign of a column. */
  readonly signOf: (column: number) => DecimalSign;
  readonly places: PlaceList;
  readonly repairs: Repairs;
  /** Shares that a spreadsheet keeps as parts of one: 0.027 for 2.7 per cent. */
  readonly fractionColumns: ReadonlySet<number>;
}

/** Largest whole number of the package's tables. */
const LARGEST_COUNT = 2_000_000_000;
const FIRST_YEAR = 1900;

/** The municipality of a row, or what becomes of the row without one. */
const municipalityOf = (row: MappedRow, { columns, places, repairs }: Reading): string | RowOutcome => {
  const column = columns.first('municipality');
  const cell = (row.cells[column] ?? '').trim();
  if (cell === '') return rejected(rejectAt(row, 'unknownMunicipality', { column }));
  if (isTotalWord(cell)) return leftOut('totalRow');
  const written = places.read(cell, null);
  places.count(written);
  const match = written[0]?.match;
  const meaning = match?.meaning ?? null;
  if (match === undefined || meaning === null) return rejected(rejectAt(row, 'unknownMunicipality', { column }));
  if (meaning.kind === 'outside') return leftOut('outsideRegion');
  const [code, ...others] = meaning.kind === 'municipalities' ? meaning.codes : [];
  if (code === undefined || others.length > 0) return leftOut('totalRow');
  if (match.ground === 'mendedCode') repairs.add('leadingZero');
  return code;
};

const yearOf = (cell: string, { isTyped, is1904 = false }: RawTable): number | null => {
  const text = cell.replace(/\*+\s*$/, '').replace(/^(\d{4})\.0+$/, '$1').trim();
  const date = readDate(text, { dayOrder: 'dmy', isTyped, is1904 });
  return date === null ? null : date.year;
};

const COUNTS: readonly FigureField[] = ['population', 'foreignLanguageSpeakers'];

/** One figure of a row; `null` where the cell is empty, a fault where it is no figure. */
const figureOf = (row: MappedRow, figure: FigureColumn, reading: Reading): number | null | RowOutcome => {
  const { column, field } = figure;
  const number = readNumber(row.cells[column] ?? '', reading.signOf(column));
  if (number.kind === 'bad') return rejected(rejectAt(row, 'badNumber', { column }));
  number.repairs.forEach(reading.repairs.add);
  if (number.kind === 'empty') return null;
  const isFraction = reading.fractionColumns.has(column);
  if (isFraction) reading.repairs.add('fraction');
  const value = isFraction ? number.value * 100 : number.value;
  if (value < 0 && field !== 'value') return rejected(rejectAt(row, 'negative', { column }));
  if (COUNTS.includes(field) && (!Number.isInteger(value) || value > LARGEST_COUNT)) return rejected(rejectAt(row, 'badNumber', { column }));
  if (field === 'foreignLanguageShare' && value > 100) return rejected(rejectAt(row, 'shareOutOfRange', { column }));
  return value;
};

const PER_CENT = /%|prosent|procent|per ?cent/i;

/** Is the figure a share? The user's word goes before name, header and cell. */
const isShareOf = ({ needName, isShare }: FigureColumn, cell: string, { measures }: Reading): boolean => {
  const word = measures[needName];
  return word === undefined ? isShare || PER_CENT.test(cell) : word === 'share';
};

const takeRow = (row: MappedRow, reading: Reading): Waiting | RowOutcome => {
  const code = municipalityOf(row, reading);
  if (typeof code !== 'string') return code;
  const yearColumn = reading.columns.first('year');
  const rowYear = yearColumn < 0 ? null : yearOf(row.cells[yearColumn] ?? '', reading.table);
  if (yearColumn >= 0 && (rowYear === null || rowYear < FIRST_YEAR)) return rejected(rejectAt(row, 'badYear', { column: yearColumn }));
  const faults: RowOutcome[] = [];
  const entries: NeedEntry[] = [];
  for (const figure of reading.figures) {
    const year = figure.headerYear ?? rowYear;
    const value = figureOf(row, figure, reading);
    if (value === null) continue;
    if (typeof value !== 'number') faults.push(value);
    else if (year === null) faults.push(rejected(rejectAt(row, 'badYear', { column: null })));
    else entries.push({ code, year, field: figure.field, needName: figure.needName, value, isShare: isShareOf(figure, row.cells[figure.column] ?? '', reading), column: figure.column });
  }
  const rejects = faults.flatMap((fault) => (fault.kind === 'rejected' ? fault.rejects : []));
  return rejects.length > 0 ? rejected(...rejects) : { row, entries };
};

const keyOf = ({ code, year, field, needName }: NeedEntry): string => `${code} ${String(year)} ${field} ${needName}`;

/** Rows that say different figures of the same thing are all rejected: none is known to be the right one. */
const conflicts = (waiting: readonly Waiting[]): Map<number, RowOutcome> => {
  const values = new Map<string, Set<number>>();
  for (const { entries } of waiting) for (const entry of entries) values.set(keyOf(entry), (values.get(keyOf(entry)) ?? new Set<number>()).add(entry.value));
  const outcomes = new Map<number, RowOutcome>();
  for (const { row, entries } of waiting) {
    const bad = entries.filter((entry) => (values.get(keyOf(entry))?.size ?? 0) > 1);
    if (bad.length > 0) outcomes.set(row.index, rejected(...bad.map(({ column }) => rejectAt(row, 'contradiction', { column }))));
  }
  return outcomes;
};

/** Rows that say nothing new, after those that contradict each other are gone. */
const repeats = (waiting: readonly Waiting[], outcomes: Map<number, RowOutcome>): void => {
  const seen = new Set<string>();
  for (const { row, entries } of waiting) {
    if (outcomes.has(row.index) || entries.length === 0) continue;
    if (entries.every((entry) => seen.has(keyOf(entry)))) outcomes.set(row.index, leftOut('repeatedRow'));
    for (const entry of entries) seen.add(keyOf(entry));
  }
};

const isFractionColumn = (table: RawTable, column: number): boolean => {
  if (table.rows.some((row) => row[column]?.includes('%') === true)) return false;
  const values = table.rows.map((row) => readNumber(row[column] ?? '', '.')).flatMap((reading) => (reading.kind === 'number' ? [reading.value] : []));
  return values.length >= 3 && values.every((value) => value >= 0 && value <= 1) && values.some((value) => !Number.isInteger(value * 10));
};

/** Figures by municipality and year: population, share or number of foreign-language speakers, or a need of the user's own. */
export const needsWork = (table: RawTable, plan: ImportPlan, facts: ImportFacts): KindWork => {
  const columns = columnsOf(plan, table.columns.length);
  const [places, repairs] = [createPlaceList(plan, facts), createRepairs()];
  const figures = figureColumns(table.columns, columns, plan.needName);
  const fractions = table.isTyped ? columns.of('foreignLanguageShare').filter((column) => isFractionColumn(table, column)) : [];
  const reading: Reading = { table, columns, figures, measures: plan.needMeasures ?? {}, signOf: decimalSigns(table, plan), places, repairs, fractionColumns: new Set(fractions) };
  const waiting: Waiting[] = [];
  let entries: readonly NeedEntry[] = [];
  return {
    judge: {
      take: (row) => {
        const taken = takeRow(row, reading);
        if ('kind' in taken) return taken;
        waiting.push(taken);
        return LOADED;
      },
      finish: () => {
        const outcomes = conflicts(waiting);
        repeats(waiting, outcomes);
        const { bad, loaded } = needTables(waiting.filter(({ row }) => !outcomes.has(row.index)).map(({ row, entries: own }) => ({ index: row.index, entries: own })), facts).check();
        for (const { row, entries: own } of waiting) {
          const reason = bad.get(row.index);
          if (reason !== undefined) outcomes.set(row.index, rejected(rejectAt(row, reason, { column: own[0]?.column ?? null })));
        }
        entries = loaded;
        return outcomes;
      },
    },
    summary: () => ({ places: places.joins(), terms: [], repairs: repairs.counts(), things: entries.length, ownNeeds: ownNeedsFound(entries) }),
    tables: () => needTables([{ index: 0, entries }], facts).tables(),
  };
};
