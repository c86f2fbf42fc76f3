import type { RawTable } from '../../schema/raw-table.ts';
import { foldText } from './fold-text.ts';
import type { FactTerm, ImportFacts } from './import-facts.ts';
import { matchPlace } from './match-place.ts';
import { readPeriod } from './read-date.ts';
import { readNumber } from './read-number.ts';
import { ALL_SEPARATORS, splitCell } from './split-cell.ts';

/** What the cells of a column are, as shares of those that are not empty. */
export interface ColumnContent {
  /** Cells that are not empty, of those looked at. */
  readonly filled: number;
  /** Different texts among the filled cells, as a share of them. */
  readonly distinct: number;
  /** One place of the region each. */
  readonly municipalities: number;
  /** Only places, one or several. */
  readonly places: number;
  readonly codes: number;
  readonly dates: number;
  /** Two dates or years. */
  readonly periods: number;
  readonly years: number;
  readonly numbers: number;
  readonly funds: number;
  readonly themes: number;
  readonly targetGroups: number;
  readonly organisations: number;
  readonly meanLength: number;
  /** Numbers from 0 to 100 with decimals. */
  readonly percents: number;
}

const SAMPLE = 300;

/** Cells of a column from all over the table, none empty. */
export const sampleOf = ({ rows }: RawTable, column: number): readonly string[] => {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const cells: string[] = [];
  for (let index = 0; index < rows.length && cells.length < SAMPLE; index += step) {
    const cell = (rows[index]?.[column] ?? '').trim();
    if (cell !== '') cells.push(cell.slice(0, 2000));
  }
  return cells;
};

const known = (terms: readonly FactTerm[]): ReadonlySet<string> => new Set(terms.flatMap(({ code, names }) => [code, ...names]).map(foldText));

/** The names that content is compared with, folded once. */
export interface KnownNames {
  readonly funds: ReadonlySet<string>;
  readonly themes: ReadonlySet<string>;
  readonly targetGroups: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
}

export const knownNames = (facts: ImportFacts): KnownNames => ({
  funds: known(facts.funds), themes: known(facts.themes), targetGroups: known(facts.targetGroups),
  organisations: new Set(facts.organisations.flatMap(({ names }) => names).map(foldText)),
});

const entries = (cell: string): readonly string[] => splitCell(cell, ';,|\n/');

/** Looks at a column's cells. */
export const columnContent = (table: RawTable, column: number, at: { readonly facts: ImportFacts; readonly names: KnownNames }): ColumnContent => {
  const cells = sampleOf(table, column);
  const count = Math.max(1, cells.length);
  const share = (fits: (cell: string) => boolean): number => cells.filter(fits).length / count;
  const isPlace = (text: string): boolean => matchPlace(text, at.facts).meaning !== null;
  const isListOf = (set: ReadonlySet<string>) => (cell: string): boolean => set.has(foldText(cell)) || entries(cell).every((entry) => set.has(foldText(entry)));
  const isWordy = share((cell) => /\p{L}{2}/u.test(cell)) > 0.3 || share((cell) => /^(?:KU)?\d{1,3}$/i.test(cell)) > 0.5;
  const number = (cell: string): number | null => {
    const reading = readNumber(cell, table.isTyped || !cell.includes(',') ? '.' : ',');
    return reading.kind === 'number' ? reading.value : null;
  };
  const period = (cell: string) => (cell.length > 60 ? null : readPeriod(cell, { dayOrder: 'dmy', isTyped: false }));
  return {
    filled: cells.length,
    distinct: new Set(cells).size / count,
    municipalities: isWordy ? share((cell) => { const { meaning } = matchPlace(cell, at.facts); return meaning?.kind === 'municipalities' && meaning.codes.length === 1; }) : 0,
    places: isWordy ? share((cell) => cell.length < 400 && (isPlace(cell) || splitCell(cell, ALL_SEPARATORS).every(isPlace))) : 0,
    codes: share((cell) => /^(?:KU)?\d{1,3}$/i.test(cell)),
    dates: share((cell) => { const read = period(cell); return read?.start?.day !== undefined && read.start.day !== null && read.end === null; }),
    periods: share((cell) => { const read = period(cell); return read !== null && read.start !== null && read.end !== null && read.start !== read.end; }),
    years: share((cell) => /^(?:19|20)\d{2}\*?$/.test(cell)),
    numbers: share((cell) => number(cell) !== null),
    funds: share(isListOf(at.names.funds)),
    themes: share(isListOf(at.names.themes)),
    targetGroups: share(isListOf(at.names.targetGroups)),
    organisations: share((cell) => at.names.organisations.has(foldText(cell))),
    meanLength: cells.reduce((sum, cell) => sum + cell.length, 0) / count,
    percents: share((cell) => { const value = number(cell); return value !== null && value >= 0 && value <= 100 && !Number.isInteger(value); }),
  };
};
