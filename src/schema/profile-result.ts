import type { StatisticalGrouping } from './archive.ts';
import type { Listing, MunicipalityCode } from './municipality.ts';
import type { DatePrecision, LeadHome } from './project.ts';
import type { Quantity } from './quantity.ts';

/** By what municipalities are likened: same sub-region, same statistical grouping, nearest in population and foreign-language share. */
export const PEER_GROUPS = ['sub_region', 'grouping', 'nearest'] as const;
export type PeerGroupKind = (typeof PEER_GROUPS)[number];

/** What peers are looked for by. */
export interface PeerTraits {
  readonly code: MunicipalityCode;
  readonly subRegionCode: string;
  /** `null` where the package does not state it: nobody is then likened by it. */
  readonly grouping: StatisticalGrouping | null;
  /** Persons; `null` where the year has no figure. */
  readonly population: number | null;
  /** Percent of the population; `null` where the year has no figure. */
  readonly foreignLanguageShare: number | null;
}

/** The peers of one municipality, itself left out. */
export interface PeerGroup {
  readonly kind: PeerGroupKind;
  /** In code order; the nearest by distance. Empty: it has none, or they cannot be looked for without its figures. */
  readonly codes: readonly MunicipalityCode[];
}

/** A figure of one municipality, for taking its position. */
export interface PositionedFigure {
  readonly listing: Listing;
  readonly figure: Quantity;
}

/** Where a figure stands among those of its peers, most first. Only municipalities with a whole list are ranked. */
export interface PeerPosition {
  /** 1 for the most; ties share the best rank. `null` where the own figure is a lower bound or missing. */
  readonly rank: number | null;
  /** Municipalities that can be ranked, the own one included when it can. */
  readonly of: number;
  /** Ranked peers with a smaller figure: holds for a lower bound too. */
  readonly below: number;
  /** Ranked peers. */
  readonly peers: number;
  /** Peers of which only a lower bound is known. */
  readonly bounds: number;
  /** Those of them whose lower bound is already larger than the own figure. */
  readonly boundsAbove: number;
}

/** A theme or target group without a project in the municipality. */
export interface MissingValue {
  readonly value: string;
  /** How many peers of each group have at least one project with it, and how many peers there are. */
  readonly peers: Readonly<Record<PeerGroupKind, { readonly having: number; readonly of: number }>>;
  /** Municipalities of the region that have it, in code order. */
  readonly codes: readonly MunicipalityCode[];
  /** Selected projects for the whole region with it, which are for this municipality too. */
  readonly regionWide: number;
}

/** A project of the municipality that ends, and what follows it there. */
export interface Ending {
  readonly projectIndex: number;
  /** ISO day: the last day of what is written. */
  readonly endDate: string;
  readonly precision: DatePrecision;
  /** Each target group or theme of the project with those that follow: empty where the register knows none. */
  readonly followers: readonly { readonly value: string; readonly projectIndices: readonly number[] }[];
}

/** A body that leads or takes part in projects at work in the municipality. */
export interface BodyAtPlace {
  readonly id: string;
  readonly name: string;
  /** A value of the vocabulary `organisation_type`. */
  readonly type: string;
  readonly home: LeadHome;
  readonly homeCode: MunicipalityCode | null;
  /** By its Finnish name; `null` where it is not known. */
  readonly homeName: string | null;
  /** Distinct projects, and those that it leads. */
  readonly projects: number;
  readonly led: number;
  /** Does it stand in the network's list of members? */
  readonly isMember: boolean;
}

/** Projects known to run in a calendar year. */
export interface RunningYear {
  readonly year: number;
  readonly projects: number;
}

/** How varied the projects of a place are: distinct values among them. */
export interface ProjectVariety {
  readonly themes: number;
  readonly targetGroups: number;
  /** Without projects whose funder is not stated. */
  readonly funds: number;
}
