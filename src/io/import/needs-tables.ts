import { writeCsv } from './csv-table.ts';
import type { OwnNeedFound } from '../../schema/import-plan.ts';
import { freeCodes, slugOf } from './fold-text.ts';
import type { ImportFacts } from './import-facts.ts';
import { populationCells, type FigureField, type PopulationCells } from './needs-figures.ts';
import { OWN_SOURCE } from './own-source.ts';
import { numberText } from './read-number.ts';

/** One figure of one municipality and year. */
export interface NeedEntry {
  readonly code: string;
  readonly year: number;
  readonly field: FigureField;
  /** What a `value` measures; `''` for the others. */
  readonly needName: string;
  readonly value: number;
  /** Is a `value` a share: by the user's word, else by name, header or cell? */
  readonly isShare: boolean;
  /** Column that it stands in. */
  readonly column: number;
}

/** Rows of a table with their figures. */
export interface NeedRow {
  readonly index: number;
  readonly entries: readonly NeedEntry[];
}

export const POPULATION = [
  'code', 'year', 'population', 'population_basis', 'foreign_language_share', 'foreign_language_speakers', 'foreign_language_speakers_low', 'foreign_language_speakers_high',
  'foreign_language_speakers_basis', 'population_source_id', 'share_source_id', 'speakers_source_id',
] as const;

interface Group {
  readonly code: string;
  readonly year: number;
  readonly figures: Map<FigureField, number>;
  readonly rows: number[];
}

const grouped = (rows: readonly NeedRow[]): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>();
  for (const { index, entries } of rows) {
    for (const { code, year, field, value } of entries) {
      if (field === 'value') continue;
      const key = `${code} ${String(year)}`;
      const group = groups.get(key) ?? { code, year, figures: new Map<FigureField, number>(), rows: [] };
      group.figures.set(field, value);
      group.rows.push(index);
      groups.set(key, group);
    }
  }
  return groups;
};

const cellsOf = ({ code, year, figures }: Group, facts: ImportFacts): PopulationCells =>
  populationCells(
    { population: figures.get('population') ?? null, share: figures.get('foreignLanguageShare') ?? null, speakers: figures.get('foreignLanguageSpeakers') ?? null },
    facts.population.get(`${code} ${String(year)}`) ?? null,
    OWN_SOURCE,
  );

const populationCsv = (groups: readonly Group[], facts: ImportFacts): string => {
  const rows = groups.flatMap((group) => {
    const cells = cellsOf(group, facts);
    return cells.ok ? [[group.code, String(group.year), ...cells.cells]] : [];
  });
  return writeCsv({ columns: POPULATION, rows: rows.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : a[0] === b[0] ? Number(a[1]) - Number(b[1]) : 1)) });
};

interface OwnNeeds {
  /** In the order in which the table names them. */
  readonly found: readonly (OwnNeedFound & { readonly id: string })[];
  readonly idOf: (needName: string) => string;
}

/** The needs of the user's own among the figures; one cell of per cent makes the whole need a share. */
const ownNeedsAmong = (values: readonly NeedEntry[]): OwnNeeds => {
  const free = freeCodes([]);
  const byName = new Map<string, readonly NeedEntry[]>();
  for (const entry of values) byName.set(entry.needName, [...(byName.get(entry.needName) ?? []), entry]);
  const found = [...byName].map(([name, entries]) => ({
    name,
    id: free(`own-${slugOf(name, 40) || 'need'}`),
    use: entries.some(({ isShare }) => isShare) ? 'share' as const : entries.some(({ value }) => value < 0) ? 'negative' as const : 'usable' as const,
  }));
  const ids = new Map(found.map(({ name, id }) => [name, id]));
  return { found, idOf: (needName) => ids.get(needName) ?? '' };
};

/** A share is in per cent; of any other need only its name says what is counted. */
const unitOf = ({ use }: OwnNeedFound): string => (use === 'share' ? '%' : 'number');

const indicatorTables = (values: readonly NeedEntry[]): readonly (readonly [string, string])[] => {
  const { found, idOf } = ownNeedsAmong(values);
  const units = new Map(found.map((need) => [need.id, unitOf(need)]));
  const distinct = new Map(values.map((entry) => [`${entry.code} ${String(entry.year)} ${entry.needName}`, entry]));
  const rows = [...distinct.values()].map(({ code, year, needName, value }) => [code, idOf(needName), String(year), numberText(value, 6), units.get(idOf(needName)) ?? '', OWN_SOURCE]);
  return [
    ['indicator_name', writeCsv({ columns: ['indicator', 'name_fi', 'name_sv', 'name_en', 'unit', 'sort'], rows: found.map((need, index) => [need.id, need.name, need.name, need.name, unitOf(need), String(1000 + index)]) })],
    ['indicator', writeCsv({ columns: ['code', 'indicator', 'year', 'value', 'unit', 'source_id'], rows })],
  ];
};

/** The needs of the user's own among the figures, for the report. */
export const ownNeedsFound = (entries: readonly NeedEntry[]): readonly OwnNeedFound[] =>
  ownNeedsAmong(entries.filter(({ field }) => field === 'value')).found.map(({ name, use }) => ({ name, use }));

/**
 * The tables of figures: `population` (rows of the table alone, population left empty where the package's own is
 * meant), `indicator_name` and `indicator` for needs of the user's own.
 */
export const needTables = (rows: readonly NeedRow[], facts: ImportFacts): {
  /** Rows whose figures cannot be together, and the figures of the others. */
  readonly check: () => { readonly bad: ReadonlyMap<number, 'contradiction' | 'noPopulation'>; readonly loaded: readonly NeedEntry[] };
  readonly tables: () => ReadonlyMap<string, string>;
} => ({
  check: () => {
    const bad = new Map<number, 'contradiction' | 'noPopulation'>();
    for (const group of grouped(rows).values()) {
      const cells = cellsOf(group, facts);
      if (!cells.ok) for (const index of group.rows) bad.set(index, cells.reason);
    }
    return { bad, loaded: rows.filter(({ index }) => !bad.has(index)).flatMap(({ entries }) => entries) };
  },
  tables: () => {
    const all = rows.flatMap(({ entries }) => entries);
    const values = all.filter(({ field }) => field === 'value');
    const groups = [...grouped(rows).values()];
    return new Map([
      ...(groups.length > 0 ? [['population', populationCsv(groups, facts)] as const] : []),
      ...(values.length > 0 ? indicatorTables(values) : []),
    ]);
  },
});
