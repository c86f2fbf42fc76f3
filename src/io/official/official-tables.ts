import type { RefreshedYear } from '../../analysis/official-changes.ts';
import type { LocalText } from '../../schema/language.ts';
import { readCsv, readRecords, tableOf, writeCsv, type CsvRecord } from '../import/csv-table.ts';
import { isObject, textOf } from './json-value.ts';

/** A row for the table `source`: where new figures come from. */
export interface OfficialSource {
  readonly id: string;
  readonly kind: 'statistics' | 'map';
  readonly title: LocalText;
  readonly publisher: string;
  /** A year, or first and last year with a slash. */
  readonly referenceDate: string;
  readonly licence: string;
  readonly origin: string;
  readonly note: string;
}

const keyOf = (row: CsvRecord): string => `${row['code'] ?? ''} ${row['year'] ?? ''}`;

/** Ids of the sources of population, share and counted speakers. */
export interface PopulationSourceIds {
  readonly population: string;
  readonly language: string;
}

const cellsOf = (year: RefreshedYear, old: CsvRecord | undefined, ids: PopulationSourceIds): CsvRecord => {
  const { speakers } = year;
  const kept = (column: string): string => old?.[column] ?? '';
  const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
  return {
    ...old,
    code: year.code, year: String(year.year), population: String(year.population), population_basis: year.populationBasis,
    foreign_language_share: year.share === null ? '' : year.share.toFixed(1),
    foreign_language_speakers: number(speakers?.point), foreign_language_speakers_low: number(speakers?.low), foreign_language_speakers_high: number(speakers?.high),
    foreign_language_speakers_basis: speakers?.basis ?? '',
    population_source_id: year.isPopulationNew ? ids.population : kept('population_source_id'),
    share_source_id: year.share === null ? '' : year.isShareNew ? ids.language : kept('share_source_id'),
    speakers_source_id: speakers?.basis !== 'reported' ? '' : speakers.isFromAnswer ? ids.language : kept('speakers_source_id'),
  };
};

/** Does a row of the table say just what the refreshing says? Then it stays, with its source. */
const isSame = (old: CsvRecord | undefined, year: RefreshedYear): boolean =>
  old !== undefined && Number(old['population']) === year.population && (old['population_basis'] ?? '') === year.populationBasis
  && (year.speakers?.basis !== 'reported' || Number(old['foreign_language_speakers']) === year.speakers.point)
  && (old['foreign_language_share'] ?? '') === (year.share === null ? '' : year.share.toFixed(1)) && (old['foreign_language_speakers_basis'] ?? '') === (year.speakers?.basis ?? '');

/** The table `population` with the refreshed years in place, in code and year order, and how many of its rows are new or changed. */
export const populationTable = (base: string, years: readonly RefreshedYear[], ids: PopulationSourceIds): { readonly text: string; readonly changed: number } => {
  const { columns } = readCsv(base);
  const rows = new Map(readRecords(base).map((row) => [keyOf(row), row]));
  let changed = 0;
  for (const year of years) {
    const key = `${year.code} ${String(year.year)}`;
    const old = rows.get(key);
    if (isSame(old, year)) continue;
    rows.set(key, cellsOf(year, old, ids));
    changed += 1;
  }
  const ordered = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  return { text: writeCsv(tableOf(columns, ordered)), changed };
};

/** The table `source` with the given sources added, in the place of older ones of the same id. */
export const sourceTable = (base: string, sources: readonly OfficialSource[]): string => {
  const { columns } = readCsv(base);
  const ids = new Set(sources.map(({ id }) => id));
  const added = sources.map(({ id, kind, title, publisher, referenceDate, licence, origin, note }): CsvRecord => ({
    source_id: id, kind, title_fi: title.fi, title_sv: title.sv, title_en: title.en, publisher, reference_date: referenceDate, licence, origin, note,
  }));
  return writeCsv(tableOf(columns, [...readRecords(base).filter((row) => !ids.has(row['source_id'] ?? '')), ...added]));
};

/** What of the package's description changes with new tables. */
export interface DescriptorChange {
  /** First and last year of the table `population`; `null` where it stays as it is. */
  readonly years: { readonly first: number; readonly last: number } | null;
  /** Sources by the name of the table that they are new in. */
  readonly sources: Readonly<Record<string, readonly OfficialSource[]>>;
}

const record = (node: unknown): Record<string, unknown> => (isObject(node) ? { ...node } : {});
const list = (node: unknown): readonly unknown[] => (Array.isArray(node) ? node as readonly unknown[] : []); // a list of anything

const withYears = (resource: Record<string, unknown>, { first, last }: NonNullable<DescriptorChange['years']>): Record<string, unknown> => {
  const schema = record(resource['schema']);
  const fields = list(schema['fields']).map((node) => {
    const field = record(node);
    if (field['name'] !== 'year') return field;
    const constraints = record(field['constraints']);
    const bound = (name: string, year: number, pick: typeof Math.min): number => (typeof constraints[name] === 'number' ? pick(constraints[name], year) : year);
    return { ...field, constraints: { ...constraints, minimum: bound('minimum', first, Math.min), maximum: bound('maximum', last, Math.max) } };
  });
  return { ...resource, schema: { ...schema, fields } };
};

/** The package's description with wider years and more sources; the rest as it stands. */
export const changedDescriptor = (base: string, { years, sources }: DescriptorChange): string => {
  const descriptor = record(JSON.parse(base));
  const resources = list(descriptor['resources']).map((node) => {
    const resource = record(node);
    const added = sources[textOf(resource['name'])] ?? [];
    const ids = [...new Set([...list(resource['source_ids']), ...added.map(({ id }) => id)])];
    const titles = [...list(resource['sources']), ...added.map(({ title }) => ({ title: title.en }))];
    const withSources = added.length === 0 ? resource : { ...resource, sources: titles, source_ids: ids };
    return resource['name'] === 'population' && years !== null ? withYears(withSources, years) : withSources;
  });
  return `${JSON.stringify({ ...descriptor, resources }, null, 2)}\n`;
};
