import type { MunicipalityCode } from './municipality.ts';

/** How much of a date the source writes. */
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** `regional`: names the whole region; `sub_regional`: names a sub-region; else `municipal`. */
export type Scope = 'municipal' | 'sub_regional' | 'regional';

/** Where the lead body is at home: in the region, elsewhere, or not known. */
export type LeadHome = 'region' | 'elsewhere' | 'unknown';

/** A project as the map, the counters and the ranking need it. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly leadId: string | null;
  readonly leadName: string | null;
  readonly leadHome: LeadHome;
  /** The lead body's home municipality when it is in the region. */
  readonly leadSeatCode: MunicipalityCode | null;
  readonly fund: string;
  readonly scope: Scope;
  /** First and last calendar year in which the project runs; both `null` when no date is stated. */
  readonly startYear: number | null;
  readonly endYear: number | null;
  /** ISO dates, first and last day of what is written; `null` when not stated. */
  readonly startDate: string | null;
  readonly startPrecision: DatePrecision | null;
  readonly endDate: string | null;
  readonly endPrecision: DatePrecision | null;
  readonly isAboutEmployment: boolean;
  readonly themes: readonly string[];
  readonly targetGroups: readonly string[];
  /** Municipalities reached by name or through a named sub-region. */
  readonly placeCodes: readonly MunicipalityCode[];
  /** Does it name the whole region as its area? */
  readonly isRegionWide: boolean;
  /** Places named outside the region; a region elsewhere counts as one place. */
  readonly outsidePlaceCount: number;
}
