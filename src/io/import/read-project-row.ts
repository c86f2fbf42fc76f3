import type { ImportPlan, Reject } from '../../schema/import-plan.ts';
import type { DecimalSign } from './decimal-signs.ts';
import type { ImportFacts } from './import-facts.ts';
import { foldText, remembered } from './fold-text.ts';
import { isTotalWord, leftOut, rejectAt, rejected, type ColumnsOf, type MappedRow, type RowOutcome } from './import-rows.ts';
import type { PlaceList, WrittenPlace } from './place-list.ts';
import { PLACE_SEPARATORS } from './place-list.ts';
import type { ProjectRow } from './project-draft.ts';
import { isAmbiguousDay, readPeriod, storedDate, type DateHabit, type StoredDate, type WrittenPeriod } from './read-date.ts';
import { readNumber } from './read-number.ts';
import type { Repairs } from './repairs.ts';
import { splitCell } from './split-cell.ts';
import type { TermList } from './term-list.ts';

/** What reading the rows of a register needs. */
export interface ProjectReading {
  readonly plan: ImportPlan;
  readonly facts: ImportFacts;
  readonly columns: ColumnsOf;
  readonly habit: DateHabit;
  /** The decimal sign of a column. */
  readonly signOf: (column: number) => DecimalSign;
  readonly places: PlaceList;
  readonly partnersOf: EntriesOf;
  readonly themesOf: EntriesOf;
  readonly targetGroupsOf: EntriesOf;
  readonly repairs: Repairs;
  /** Periods by their text; the same text is read once. */
  readonly periodOf: (text: string) => CellPeriod;
}

const YES = new Set(['x', '1', 'true', 'kylla', 'k', 'joo', 'ja', 'yes', 'y', 'on', 'v', '✓', '✔', 'tosi', 'sant']);
const NO = new Set(['', '0', 'false', 'ei', 'e', 'nej', 'no', 'n', '-', 'epatosi', 'falskt']);

/** Yes or no in three languages and as a mark; `null` where it is neither. */
export const readFlag = (cell: string): boolean | null => {
  const folded = foldText(cell);
  return YES.has(folded) ? true : NO.has(folded) ? false : null;
};

/** A text in one line, as it is kept. */
export const oneLine = (cell: string): string => (/\s\s|[\n\r\t\u00a0\u200b\u00ad\ufeff]/.test(cell) ? cell.replace(/[\u200b\u00ad\ufeff]/g, '').replace(/\s+/g, ' ') : cell).trim();

const textAt = (row: MappedRow, column: number): string => (column < 0 ? '' : oneLine(row.cells[column] ?? ''));

/** Entries of a cell that is parted by a separator. */
export type EntriesOf = (cell: string, separator: string | null) => readonly string[];

/** Entries of cells, the same cell parted once; one that the list knows as it stands is not parted. */
export const createEntries = (list: TermList | null): EntriesOf => {
  const known = new Map<string, readonly string[]>();
  return (cell, separator) => {
    const there = known.get(cell);
    if (there !== undefined) return there;
    const entries = (list?.isKnown(cell) === true ? [cell] : splitCell(cell, separator)).map(oneLine);
    known.set(cell, entries);
    return entries;
  };
};

const NO_ENTRIES: readonly string[] = [];

const entriesAt = (row: MappedRow, columns: ColumnsOf, at: { readonly field: 'partners' | 'themes' | 'targetGroups'; readonly entriesOf: EntriesOf }): readonly string[] => {
  let entries = NO_ENTRIES;
  for (const column of columns.of(at.field)) {
    const cell = (row.cells[column] ?? '').trim();
    if (cell === '') continue;
    const here = at.entriesOf(cell, columns.separator(column));
    entries = entries === NO_ENTRIES ? here : [...entries, ...here];
  }
  return entries;
};

/** What a cell says of a period, for a column of starts, of ends and of both. */
interface CellPeriod {
  readonly isBad: boolean;
  /** Could day and month be exchanged? */
  readonly isAmbiguous: boolean;
  readonly start: StoredDate | null;
  /** The end where the cell holds two dates or one that is both; else `null`. */
  readonly end: StoredDate | null;
  /** The end of a cell in a column of ends, also where it is one date. */
  readonly last: StoredDate | null;
  /** Does it hold two dates? */
  readonly isRange: boolean;
}

interface Dates {
  readonly start: StoredDate | null;
  readonly end: StoredDate | null;
  readonly text: string;
}

const readDates = (row: MappedRow, { columns, periodOf, repairs }: ProjectReading, faults: Reject[]): Dates => {
  const [startColumn, endColumn, periodColumn] = [columns.first('start'), columns.first('end'), columns.first('period')];
  const read = (text: string, column: number): CellPeriod | null => {
    if (text === '') return null;
    const period = periodOf(text);
    if (period.isAmbiguous) repairs.add('dayOrder');
    if (period.isBad) faults.push(rejectAt(row, 'badDate', { column }));
    return period;
  };
  const [periodText, startText, endText] = [textAt(row, periodColumn), textAt(row, startColumn), textAt(row, endColumn)];
  const [period, from, to] = [read(periodText, periodColumn), read(startText, startColumn), read(endText, endColumn)];
  const start = from?.start ?? period?.start ?? null;
  const end = to?.last ?? period?.end ?? (from?.isRange === true ? from.end : null);
  if (start !== null && end !== null && end.date < start.date) faults.push(rejectAt(row, 'endBeforeStart', { column: endColumn >= 0 ? endColumn : periodColumn >= 0 ? periodColumn : startColumn }));
  const text = periodText || (startText !== '' && endText !== '' ? `${startText} – ${endText}` : startText + endText);
  return { start, end, text };
};

const readBudget = (row: MappedRow, { columns, signOf, repairs }: ProjectReading, faults: Reject[]): number | null => {
  const column = columns.first('budget');
  if (column < 0) return null;
  const reading = readNumber(row.cells[column] ?? '', signOf(column));
  if (reading.kind === 'bad') faults.push(rejectAt(row, 'badNumber', { column }));
  if (reading.kind === 'number' && reading.value < 0) faults.push(rejectAt(row, 'negative', { column }));
  if (reading.kind !== 'bad') reading.repairs.forEach(repairs.add);
  return reading.kind === 'number' ? reading.value : null;
};

interface Places {
  readonly written: readonly WrittenPlace[];
  readonly isRegionWide: boolean;
  readonly text: string;
}

const readPlaces = (row: MappedRow, { columns, places }: ProjectReading, faults: Reject[]): Places => {
  const placeColumns = columns.of('places');
  const flagColumn = columns.first('regionWide');
  const flag = flagColumn < 0 ? '' : (row.cells[flagColumn] ?? '');
  const isFlagged = flag === '' ? false : readFlag(flag);
  const isRegionWide = isFlagged ?? places.read(flag, null)[0]?.match.meaning?.kind === 'region';
  let written: readonly WrittenPlace[] = [];
  for (const column of placeColumns) {
    const here = places.read(row.cells[column] ?? '', columns.separator(column) ?? PLACE_SEPARATORS);
    // One column: the same cell gives the same list, which later work is remembered by.
    written = written.length === 0 ? here : [...written, ...here];
    for (const place of here) if (place.match.meaning === null) faults.push(rejectAt(row, 'unknownPlace', { column, value: place.written }));
  }
  if (written.length === 0 && !isRegionWide) faults.push(rejectAt(row, 'noPlace', { column: placeColumns[0] ?? null }));
  return { written, isRegionWide, text: placeColumns.length === 1 ? textAt(row, placeColumns[0] ?? -1) : placeColumns.map((column) => textAt(row, column)).filter((text) => text !== '').join('; ') };
};

const isOnlyOutside = ({ written, isRegionWide }: Places): boolean =>
  !isRegionWide && written.length > 0 && written.every(({ match }) => match.meaning?.kind === 'outside');

/** What a row says of its project; or why it is left out or rejected, with everything that is wrong with it. */
export const readProjectRow = (row: MappedRow, reading: ProjectReading): ProjectRow | RowOutcome => {
  const { columns, places, repairs } = reading;
  const faults: Reject[] = [];
  const nameColumn = columns.first('name');
  const name = textAt(row, nameColumn);
  const area = readPlaces(row, reading, faults);
  if (area.written.length === 0 && isTotalWord(name)) return leftOut('totalRow');
  places.count(area.written);
  if (isOnlyOutside(area)) return leftOut('outsideRegion');
  if (name === '') faults.unshift(rejectAt(row, 'noName', { column: nameColumn }));
  const dates = readDates(row, reading, faults);
  const budget = readBudget(row, reading, faults);
  if (faults.length > 0) return rejected(...faults);
  for (const { match } of area.written) if (match.ground === 'mendedCode') repairs.add('leadingZero');
  if (name !== (row.cells[nameColumn] ?? '')) repairs.add('spaces');
  const [employment, summary] = [columns.first('employment'), columns.first('summary')];
  return {
    index: row.index, rowNumber: row.number, ownId: textAt(row, columns.first('projectId')), name, lead: textAt(row, columns.first('lead')),
    partners: entriesAt(row, columns, { field: 'partners', entriesOf: reading.partnersOf }), fund: textAt(row, columns.first('fund')),
    periodText: dates.text, start: dates.start, end: dates.end, placesText: area.text, places: area.written, isRegionWide: area.isRegionWide,
    themes: entriesAt(row, columns, { field: 'themes', entriesOf: reading.themesOf }),
    targetGroups: entriesAt(row, columns, { field: 'targetGroups', entriesOf: reading.targetGroupsOf }),
    isAboutEmployment: employment < 0 ? null : readFlag(row.cells[employment] ?? ''), budget, summary: textAt(row, summary),
  };
};

const NO_PERIOD: WrittenPeriod = { start: null, end: null };

/** One period a text, read once. */
export const rememberedPeriods = (habit: DateHabit): ((text: string) => CellPeriod) => remembered((text) => {
  const period = readPeriod(text, habit);
  const { start, end } = period ?? NO_PERIOD;
  const last = end ?? start;
  return {
    isBad: period === null, isAmbiguous: isAmbiguousDay(text), isRange: end !== null && end !== start,
    start: start === null ? null : storedDate(start, 'start'), end: end === null ? null : storedDate(end, 'end'), last: last === null ? null : storedDate(last, 'end'),
  };
});
