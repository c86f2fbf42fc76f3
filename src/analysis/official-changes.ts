import type { MunicipalityCode, NeedFigures } from '../schema/municipality.ts';
import type { OfficialFigure, OfficialFigures, OfficialMissing } from '../schema/official.ts';
import { roundsToShare, speakersFromShare } from './speakers-from-share.ts';

/** A figure of a municipality and a year after the refreshing: as it was, changed, new, or missing in the answer. */
export interface FigureChange {
  /** `null`: the package has none. */
  readonly before: number | null;
  /** `null`: the answer has none, for the reason `missing`, or it was not asked for. */
  readonly after: number | null;
  readonly missing: OfficialMissing | null;
  readonly kind: 'same' | 'changed' | 'new' | 'missing' | 'notAsked';
}

/** What the refreshing does to one municipality's year. */
export interface OfficialChange {
  readonly code: MunicipalityCode;
  readonly year: number;
  readonly population: FigureChange;
  readonly share: FigureChange;
  readonly isPreliminary: boolean;
}

/** The figures of a municipality's year after the refreshing, as the table `population` holds them. */
export interface RefreshedYear {
  readonly code: MunicipalityCode;
  readonly year: number;
  readonly population: number;
  readonly populationBasis: 'final' | 'preliminary';
  /** Per cent, one decimal. */
  readonly share: number | null;
  /** `reported`: a count of the answer's own, or one that the package had and that still fits. */
  readonly speakers: { readonly point: number; readonly low: number; readonly high: number; readonly basis: 'reported' | 'estimated'; readonly isFromAnswer: boolean } | null;
  /** Did the answer give it, rather than the package? */
  readonly isPopulationNew: boolean;
  readonly isShareNew: boolean;
}

const keyOf = (code: MunicipalityCode, year: number): string => `${code} ${String(year)}`;

const byKey = (tables: readonly OfficialFigures[], kind: OfficialFigure['figure']): ReadonlyMap<string, OfficialFigure> =>
  new Map(tables.flatMap(({ figures }) => figures).filter(({ figure }) => figure === kind).map((figure) => [keyOf(figure.code, figure.year), figure]));

const changeOf = (before: number | null, answer: OfficialFigure | undefined): FigureChange => {
  if (answer === undefined) return { before, after: null, missing: null, kind: 'notAsked' };
  const { value, missing } = answer;
  if (value === null) return { before, after: null, missing: missing ?? 'no_data', kind: 'missing' };
  if (before === null) return { before, after: value, missing: null, kind: 'new' };
  return { before, after: value, missing: null, kind: before === value ? 'same' : 'changed' };
};

/** The answer beside the package, by municipality and year, in code and year order; only years that the answer has. */
export const officialChanges = (needs: readonly NeedFigures[], tables: readonly OfficialFigures[]): readonly OfficialChange[] => {
  const old = new Map(needs.map((figures) => [keyOf(figures.code, figures.year), figures]));
  const [populations, shares] = [byKey(tables, 'population'), byKey(tables, 'foreignLanguageShare')];
  const years = new Map([...populations, ...shares].map(([key, { code, year }]) => [key, { code, year }]));
  return [...years].map(([key, { code, year }]): OfficialChange => ({
    code, year,
    population: changeOf(old.get(key)?.population ?? null, populations.get(key)),
    share: changeOf(old.get(key)?.foreignLanguageShare ?? null, shares.get(key)),
    isPreliminary: populations.get(key)?.isPreliminary ?? false,
  })).sort((a, b) => (a.code === b.code ? a.year - b.year : a.code < b.code ? -1 : 1));
};

/** Speakers of a year: the answer's count or the old one where it rounds to the share, else the range behind the share. */
const speakersOf = (share: number, population: number, { answered, reported }: { readonly answered: number | null; readonly reported: number | null }): RefreshedYear['speakers'] => {
  const tenths = Math.round(share * 10);
  const counted = [answered, reported].find((count) => count !== null && roundsToShare(count, population, tenths)) ?? null;
  if (counted !== null) return { point: counted, low: counted, high: counted, basis: 'reported', isFromAnswer: counted === answered };
  return { ...speakersFromShare(tenths, population), basis: 'estimated', isFromAnswer: false };
};

/**
 * The years that the answer changes, as they will stand in the data: what the answer misses stays as the
 * package has it. A year without any population is none: the table needs one.
 */
export const refreshedYears = (needs: readonly NeedFigures[], tables: readonly OfficialFigures[]): readonly RefreshedYear[] => {
  const old = new Map(needs.map((figures) => [keyOf(figures.code, figures.year), figures]));
  const counts = byKey(tables, 'foreignLanguageSpeakers');
  return officialChanges(needs, tables).flatMap(({ code, year, population, share, isPreliminary }): RefreshedYear[] => {
    const key = keyOf(code, year);
    const before = old.get(key);
    const people = population.after ?? population.before;
    if (people === null || (population.after === null && share.after === null)) return [];
    const percent = share.after === null ? share.before : Math.round(share.after * 10) / 10;
    const reported = before?.speakersBasis === 'reported' ? before.speakers : null;
    return [{
      code, year, population: people, populationBasis: population.after === null ? before?.populationBasis ?? 'final' : isPreliminary ? 'preliminary' : 'final', share: percent,
      speakers: percent === null ? null : speakersOf(percent, people, { answered: counts.get(key)?.value ?? null, reported }),
      isPopulationNew: population.after !== null, isShareNew: share.after !== null,
    }];
  });
};
