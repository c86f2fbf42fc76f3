import { IMPORT_FIELDS, type ColumnMapping, type GuessGround, type ImportField, type ImportKind } from '../../schema/import-plan.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import { sampleOf, type ColumnContent } from './column-content.ts';
import { headerFit } from './header-words.ts';
import { yearInHeader } from './needs-figures.ts';
import { ALL_SEPARATORS } from './split-cell.ts';

/** Fields that several columns may hold. */
const SEVERAL: readonly ImportField[] = ['partners', 'places', 'themes', 'targetGroups', 'population', 'foreignLanguageShare', 'foreignLanguageSpeakers', 'value'];

type Fit = (content: ColumnContent) => number;

const most = (share: number, weight: number): number => (share >= 0.5 ? share * weight : 0);

/** How well cells fit a field by themselves, 0 to 1. */
const CONTENT_FIT: Readonly<Record<ImportKind, Readonly<Partial<Record<ImportField, Fit>>>>> = {
  projects: {
    places: (c) => most(c.places, 0.85), period: (c) => most(c.periods, 0.85), start: (c) => most(Math.max(c.dates, c.years), 0.6), end: (c) => most(Math.max(c.dates, c.years), 0.55),
    fund: (c) => most(c.funds, 0.85), themes: (c) => most(c.themes, 0.85), targetGroups: (c) => most(c.targetGroups, 0.85), lead: (c) => most(c.organisations, 0.75),
    name: (c) => (c.distinct > 0.6 && c.numbers < 0.2 && c.meanLength >= 12 && c.meanLength <= 120 && c.places < 0.5 ? 0.45 : 0),
    summary: (c) => (c.meanLength > 120 ? 0.6 : 0),
  },
  needs: {
    municipality: (c) => most(c.municipalities, 0.85), year: (c) => most(c.years, 0.85),
    // Numbers alone do not say what they count: only a name makes them the population.
    value: (c) => (c.numbers > 0.9 && c.years < 0.5 && c.municipalities < 0.5 ? 0.4 : 0),
  },
  boundaries: {
    code: (c) => most(c.codes, c.distinct > 0.8 ? 0.7 : 0.4), name: (c) => (c.municipalities > 0.5 && c.codes < 0.5 ? 0.7 : c.numbers < 0.1 && c.distinct > 0.8 && c.meanLength < 40 ? 0.4 : 0),
  },
  organisations: { organisation: (c) => most(c.organisations, 0.8), home: (c) => most(c.municipalities, 0.6) },
};

/** Cells that a field cannot be, whatever the header says: 1 unless the cells speak against it. */
const doubt = (field: ImportField, content: ColumnContent): number => {
  if (content.filled === 0) return 0.8;
  switch (field) {
    case 'places': case 'home': case 'municipality': return content.places >= 0.3 ? 1 : content.places > 0 ? 0.6 : 0.35;
    case 'year': return content.years >= 0.5 || content.dates >= 0.5 ? 1 : 0.4;
    case 'start': case 'end': return content.dates + content.years + content.periods >= 0.3 || content.numbers >= 0.5 ? 1 : content.meanLength < 25 ? 0.7 : 0.35;
    case 'budget': case 'population': case 'foreignLanguageShare': case 'foreignLanguageSpeakers': case 'value': case 'landArea': return content.numbers >= 0.3 ? 1 : 0.35;
    case 'code': return content.codes >= 0.5 ? 1 : 0.35;
    case 'name': case 'organisation': return content.numbers > 0.8 ? 0.35 : 1;
    default: return 1;
  }
};

interface Candidate {
  readonly column: number;
  readonly field: ImportField;
  readonly ground: GuessGround;
  readonly confidence: number;
}

const candidates = (headers: readonly string[], contents: readonly ColumnContent[], kind: ImportKind): readonly Candidate[] =>
  headers.flatMap((header, column) => IMPORT_FIELDS[kind].flatMap((field): Candidate[] => {
    const content = contents[column];
    if (content === undefined) return [];
    const byName = headerFit(header, kind, field) * doubt(field, content);
    const byContent = CONTENT_FIT[kind][field]?.(content) ?? 0;
    if (byName === 0 && byContent === 0) return [];
    const both = byName > 0 && byContent > 0 ? 0.05 : 0;
    const ground: GuessGround = byName >= byContent ? 'name' : 'content';
    return [{ column, field, ground, confidence: Math.min(1, Math.max(byName, byContent) + both) }];
  })).sort((a, b) => b.confidence - a.confidence || a.column - b.column);

const SIGNS = ['\n', ';', '|'] as const;

/** How the entries of a column's cells are parted: the strongest sign that stands in at least one cell in fifty. */
const separatorOf = (table: RawTable, column: number, field: ImportField): string | null => {
  if (field === 'places') return ALL_SEPARATORS;
  if (field !== 'partners' && field !== 'themes' && field !== 'targetGroups') return null;
  const cells = sampleOf(table, column);
  const isUsed = (sign: string): boolean => cells.filter((cell) => cell.includes(sign)).length * 50 >= Math.max(1, cells.length);
  return SIGNS.find(isUsed) ?? (isUsed(',') ? ',' : isUsed('/') && field !== 'partners' ? '/' : null);
};

const NONE: ColumnMapping = { field: null, ground: 'none', confidence: 0, separator: null };
/** Below it a column is left without a meaning. */
const LEAST = 0.3;

/** Columns of years in a wide table: all of them hold the figure that the table is about. */
const wideYears = (table: RawTable, contents: readonly ColumnContent[], field: ImportField): ReadonlyMap<number, Candidate> =>
  new Map(table.columns.flatMap((header, column) =>
    (/^\D*(?:19|20)\d{2}\D*$/.test(header) && yearInHeader(header) !== null && (contents[column]?.numbers ?? 0) >= 0.5
      ? [[column, { column, field, ground: 'content' as const, confidence: 0.6 }] as const] : [])));

const settle = (all: readonly Candidate[], kind: ImportKind): ReadonlyMap<number, Candidate> => {
  const chosen = new Map<number, Candidate>();
  const taken = new Set<ImportField>();
  for (const each of all) {
    if (chosen.has(each.column) || each.confidence < LEAST) continue;
    const mayShare = SEVERAL.includes(each.field) && ((each.ground === 'name' && each.confidence >= 0.6) || each.field === 'value');
    if (taken.has(each.field) && !mayShare) continue;
    if (kind === 'needs' && each.field === 'value' && (taken.has('population') || taken.has('foreignLanguageShare')) && each.confidence < 0.9) continue;
    chosen.set(each.column, each);
    taken.add(each.field);
  }
  return chosen;
};

/** What the columns mean for one kind of table, and how well the table fits the kind. */
export const guessColumns = (table: RawTable, contents: readonly ColumnContent[], kind: ImportKind): readonly ColumnMapping[] => {
  const chosen = new Map(settle(candidates(table.columns, contents, kind), kind));
  const hasYear = [...chosen.values()].some(({ field }) => field === 'year');
  if (kind === 'needs' && !hasYear) {
    for (const [column, candidate] of wideYears(table, contents, 'population')) {
      const isNamed = chosen.get(column)?.ground === 'name';
      if (!isNamed) chosen.set(column, candidate);
    }
  }
  return table.columns.map((_, column): ColumnMapping => {
    const candidate = chosen.get(column);
    if (candidate === undefined) return NONE;
    const { field, ground, confidence } = candidate;
    return { field, ground, confidence: Math.round(confidence * 100) / 100, separator: separatorOf(table, column, field) };
  });
};

const confidenceIn = (columns: readonly ColumnMapping[], fields: readonly ImportField[]): number =>
  Math.max(0, ...columns.filter(({ field }) => field !== null && fields.includes(field)).map(({ confidence }) => confidence));

/** How well a table fits a kind, 0 and more. */
export const kindFit = (columns: readonly ColumnMapping[], contents: readonly ColumnContent[], kind: ImportKind): number => {
  const of = (...fields: readonly ImportField[]): number => confidenceIn(columns, fields);
  const isOneMunicipality = Math.max(0, ...columns.map(({ field }, index) => (field === 'municipality' ? (contents[index]?.municipalities ?? 0) : 0)));
  switch (kind) {
    case 'projects': return of('name') * 1.2 + of('places', 'regionWide') * 0.5 + of('fund') * 0.6 + of('start', 'period') * 0.5 + of('end') * 0.3 + of('lead') * 0.5 + of('themes', 'targetGroups') * 0.5 + of('projectId') * 0.2;
    case 'needs': return isOneMunicipality * (of('municipality') + of('population', 'foreignLanguageShare', 'foreignLanguageSpeakers', 'value') * 2 + of('year') * 0.7);
    case 'organisations': return of('organisation') * 1.1 + of('organisationType') * 0.8 + of('shortName') * 0.6 + of('home') * 0.5 + of('country') * 0.4;
    case 'boundaries': return 0;
  }
};
