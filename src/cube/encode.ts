import { termsOf, type Dataset } from '../schema/dataset.ts';
import type { Project } from '../schema/project.ts';
import type { Term } from '../schema/vocabulary.ts';
import { encodePeriods, type PeriodColumn } from './period-column.ts';
import { encodeHaystack, textMisses } from './search-text.ts';
import { encodeSets, type SetColumn } from './set-column.ts';

/** Bits of the standing column. */
export const STANDING = { regionWide: 1, unknownSeat: 2, seatElsewhere: 4 } as const;

/** A dataset's projects as columns of small codes, made once and read by every pass. */
export interface Cube {
  readonly projectCount: number;
  readonly targetGroup: SetColumn;
  readonly theme: SetColumn;
  /** Sets of one. */
  readonly fund: SetColumn;
  /** Sets of one, or empty where a fund has no family; its codes are those of `fund`. */
  readonly fundFamily: SetColumn;
  readonly period: PeriodColumn;
  /** 1 for projects about employment or integration. */
  readonly employment: Uint8Array;
  /** Bits of `STANDING`. */
  readonly standing: Uint8Array;
  /** For each project 1 when a word of the query is in neither its name nor its lead's; remembers the last query. */
  readonly textMisses: (query: string) => Uint8Array;
  /** All project indices. */
  readonly indices: Uint32Array;
  /**
   * Room for one pass to write its indices into. It is kept because a fresh array of a million
   * indices for each answer makes the garbage collector stop the page.
   */
  readonly scratch: Uint32Array;
}

const standingOf = (project: Project): number => {
  const regionWide = project.isRegionWide ? STANDING.regionWide : 0;
  if (project.leadSeatCode !== null) return regionWide;
  return regionWide | (project.leadHome === 'elsewhere' ? STANDING.seatElsewhere : STANDING.unknownSeat);
};

/** The search over project and lead names; the folded text is made at the first query that has words. */
const createSearch = (projects: readonly Project[]): Cube['textMisses'] => {
  let last: { readonly query: string; readonly misses: Uint8Array } | undefined;
  let haystack: ReturnType<typeof encodeHaystack> | undefined;
  const noMisses = new Uint8Array(projects.length);
  return (query) => {
    const trimmed = query.trim();
    if (trimmed === '') return noMisses;
    if (trimmed === last?.query) return last.misses;
    haystack ??= encodeHaystack(projects.map((project) => [project.name, project.leadName ?? '']));
    last = { query: trimmed, misses: textMisses(haystack, trimmed) };
    return last.misses;
  };
};

/** The family of each fund of the column, by the fund's set code. */
const encodeFamilies = (fund: SetColumn, dataset: Dataset): SetColumn => {
  const familyOf = new Map(termsOf(dataset, 'fund').map((term) => [term.value, term.parent]));
  const known = termsOf(dataset, 'fund_family').map((term) => term.value);
  const rows = fund.sets.map((set) =>
    Array.from(set, (index) => familyOf.get(fund.values[index] ?? '') ?? null).filter((family) => family !== null),
  );
  const families = encodeSets(rows, known);
  const emptySet = new Uint16Array();
  return { codes: fund.codes, values: families.values, sets: Array.from(families.codes, (code) => families.sets[code] ?? emptySet) };
};

/** A set of one for each value; equal values share theirs. */
const rowsOfOne = (values: readonly string[]): readonly (readonly string[])[] => {
  const rows = new Map<string, readonly string[]>();
  return values.map((value) => {
    const row = rows.get(value) ?? [value];
    rows.set(value, row);
    return row;
  });
};

/** Encodes the projects. Codes that the vocabulary lacks are kept, after its own. */
export const encodeCube = (dataset: Dataset): Cube => {
  const { projects } = dataset;
  const valuesOf = (kind: Term['kind']): readonly string[] => termsOf(dataset, kind).map((term) => term.value);
  const fund = encodeSets(rowsOfOne(projects.map((project) => project.fund)), valuesOf('fund'));
  return {
    projectCount: projects.length,
    targetGroup: encodeSets(projects.map((project) => project.targetGroups), valuesOf('target_group')),
    theme: encodeSets(projects.map((project) => project.themes), valuesOf('theme')),
    fund,
    fundFamily: encodeFamilies(fund, dataset),
    period: encodePeriods(projects),
    employment: Uint8Array.from(projects, (project) => (project.isAboutEmployment ? 1 : 0)),
    standing: Uint8Array.from(projects, standingOf),
    textMisses: createSearch(projects),
    indices: Uint32Array.from(projects, (_, index) => index),
    scratch: new Uint32Array(projects.length),
  };
};
