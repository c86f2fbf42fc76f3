import { roundsToShare, speakersFromShare } from '../../analysis/speakers-from-share.ts';
import { readRecords, type CsvRecord } from './csv-table.ts';
import type { PackageDraft } from './package-draft.ts';

const SPEAKERS = [
  'foreign_language_share', 'foreign_language_speakers', 'foreign_language_speakers_low', 'foreign_language_speakers_high', 'foreign_language_speakers_basis', 'share_source_id', 'speakers_source_id',
] as const;
const INHABITANTS = ['population', 'population_basis', 'population_source_id'] as const;

const part = (row: CsvRecord | undefined, columns: readonly string[]): CsvRecord => Object.fromEntries(columns.map((column) => [column, row?.[column] ?? '']));

/** Speaker figures that stay beside a new population: a count that no longer fits its share becomes an estimate from it. */
const speakersBeside = (population: string, speakers: CsvRecord): CsvRecord => {
  const [inhabitants, tenths] = [Number(population), Math.round(Number(speakers['foreign_language_share']) * 10)];
  if (population === '' || (speakers['foreign_language_share'] ?? '') === '') return part(undefined, SPEAKERS);
  if (speakers['foreign_language_speakers_basis'] === 'reported' && roundsToShare(Number(speakers['foreign_language_speakers']), inhabitants, tenths)) return speakers;
  const { low, point, high } = speakersFromShare(tenths, inhabitants);
  return {
    ...speakers, foreign_language_speakers: String(point), foreign_language_speakers_low: String(low), foreign_language_speakers_high: String(high),
    foreign_language_speakers_basis: 'estimated', speakers_source_id: '',
  };
};

/** What a row of the import leaves open is taken from the package's row of the same municipality and year. */
const merged = (own: CsvRecord, base: CsvRecord | undefined): CsvRecord => {
  const inhabitants = (own['population'] ?? '') === '' ? part(base, INHABITANTS) : part(own, INHABITANTS);
  const speakers = (own['foreign_language_share'] ?? '') === '' ? speakersBeside(inhabitants['population'] ?? '', part(base, SPEAKERS)) : part(own, SPEAKERS);
  return { code: own['code'] ?? '', year: own['year'] ?? '', ...inhabitants, ...speakers };
};

const keyOf = (row: CsvRecord): string => `${row['code'] ?? ''} ${row['year'] ?? ''}`;

const byCodeAndYear = (a: CsvRecord, b: CsvRecord): number => {
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};

/** Every municipality has a row for every year between the first and the last; without figures its cells are empty. */
export const filledYears = (rows: readonly CsvRecord[], codes: readonly string[]): readonly CsvRecord[] => {
  const years = rows.map((row) => Number(row['year'])).filter((year) => Number.isInteger(year));
  if (years.length === 0) return [];
  const present = new Map(rows.map((row) => [keyOf(row), row]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return codes.flatMap((code) => Array.from({ length: last - first + 1 }, (_, index): CsvRecord => {
    const year = String(first + index);
    return present.get(`${code} ${year}`) ?? { code, year };
  })).sort(byCodeAndYear);
};

/** Reported counts of a document that the figures no longer hold would contradict them. */
const dropOldReports = (draft: PackageDraft): void => {
  const reported = new Map(draft.rows('population').filter((row) => row['foreign_language_speakers_basis'] === 'reported').map((row) => [row['code'] ?? '', row]));
  const fits = (row: CsvRecord): boolean => {
    const figures = reported.get(row['code'] ?? '');
    return row['code'] === '' || (figures !== undefined && Number(figures['foreign_language_speakers']) === Number(row['persons']) && Number(figures['foreign_language_share']) === Number(row['share_percent']));
  };
  draft.set('foreign_language_report', draft.rows('foreign_language_report').filter(fits));
};

const indicatorKey = (row: CsvRecord): string => `${row['indicator'] ?? ''} ${keyOf(row)}`;

/** A need that is brought in again under its name keeps the package's figures of other years and places, unless one of the two is a share. */
const mergeIndicators = (draft: PackageDraft, tables: ReadonlyMap<string, string>): void => {
  const [names, figures] = [readRecords(tables.get('indicator_name')), readRecords(tables.get('indicator'))];
  const units = new Map(names.map((row) => [row['indicator'], row['unit']]));
  const own = new Set(figures.map(indicatorKey));
  const unitOf = (row: CsvRecord): string | undefined => units.get(row['indicator']) ?? row['unit'];
  const stays = (row: CsvRecord): boolean => !own.has(indicatorKey(row)) && (unitOf(row) === '%') === (row['unit'] === '%');
  draft.set('indicator_name', [...draft.rows('indicator_name').filter((row) => !units.has(row['indicator'])), ...names]);
  draft.set('indicator', [...draft.rows('indicator').filter(stays).map((row) => ({ ...row, unit: unitOf(row) ?? '' })), ...figures]);
};

/** Figures of the import go before the package's, municipality by municipality and year by year; the rest stays under its own source. */
export const mergeNeeds = (draft: PackageDraft, tables: ReadonlyMap<string, string>): void => {
  const own = readRecords(tables.get('population'));
  if (own.length > 0) {
    const base = new Map(draft.rows('population').map((row) => [keyOf(row), row]));
    const all = new Map(base);
    for (const row of own) all.set(keyOf(row), merged(row, base.get(keyOf(row))));
    draft.set('population', filledYears([...all.values()], draft.rows('municipality').map((row) => row['code'] ?? '')));
    dropOldReports(draft);
  }
  if (tables.has('indicator')) mergeIndicators(draft, tables);
};
