import type { Listing, MunicipalityCode } from './municipality.ts';

/** Whose lead body is at home where, counted in whole projects. */
export interface LeadHomes {
  /** At home in the capital of the region. */
  readonly capital: number;
  /** Elsewhere in the region. */
  readonly restOfRegion: number;
  /** In the region, but not known where. */
  readonly regionUnknownPlace: number;
  readonly elsewhere: number;
  readonly unknown: number;
}

/** One municipality by place of work and by lead seat. */
export interface HeadquartersRow {
  readonly code: MunicipalityCode;
  readonly listing: Listing;
  /** Supply by place of work, and by the lead body's home. */
  readonly work: number;
  readonly led: number;
  /** Distinct projects that work here, and by whom they are led. */
  readonly workCount: number;
  readonly ledHere: number;
  /** Those not led from here. */
  readonly ledBy: LeadHomes;
}

/** The headquarters effect of a selection. */
export interface Headquarters {
  readonly capitalCode: MunicipalityCode;
  /** Municipalities of the frame, in code order. */
  readonly rows: readonly HeadquartersRow[];
  /** Distinct selected projects, placed or not. */
  readonly selectedCount: number;
  /** Distinct selected projects that reach the frame by place of work, and that are led from it: two sets that overlap. */
  readonly workingCount: number;
  readonly seatedCount: number;
  readonly homes: LeadHomes;
}
