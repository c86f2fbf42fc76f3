import type { LocalText } from './language.ts';
import type { OwnNeedId } from './sentence.ts';

/** Three digits as text, leading zeros kept: Enontekiö is `047`. */
export type MunicipalityCode = string;

/** The capital of the region that Katve comes with: Rovaniemi. */
export const REGION_CAPITAL: MunicipalityCode = '698';

/**
 * What the register holds of a municipality: a list of its own, the tail of one, or only
 * mentions in other municipalities' lists (its counts are then a lower bound).
 */
export type Listing = 'listed' | 'partly_listed' | 'mentioned_only';

/** A municipality of the region. */
export interface Municipality {
  readonly code: MunicipalityCode;
  readonly name: LocalText;
  /** Names in Northern, Inari and Skolt Sámi, where official; `null` elsewhere. */
  readonly samiNames: { readonly se: string | null; readonly smn: string | null; readonly sms: string | null };
  readonly subRegionCode: string;
  readonly subRegion: LocalText;
  readonly listing: Listing;
  readonly landAreaKm2: number;
  readonly seat: { readonly latitude: number; readonly longitude: number };
}

/** Has the register a list of the municipality's own, whole or in part? */
export const hasOwnList = (municipality: Municipality): boolean => municipality.listing !== 'mentioned_only';

/** A need of the user's own: an amount that can be summed over municipalities, never negative, never a share. */
export interface OwnNeed {
  readonly id: OwnNeedId;
  /** In the user's words. */
  readonly name: LocalText;
  /** By code and year. A municipality and year that is not there has no figure, which is not zero. */
  readonly figures: readonly OwnNeedFigure[];
}

/** An own need of one municipality in one year. */
export interface OwnNeedFigure {
  readonly code: MunicipalityCode;
  readonly year: number;
  readonly value: number;
  /** A key of the table `source`. */
  readonly sourceId: string;
}

/** How a speaker count is known: counted by the source, or worked out from a rounded share. */
export type SpeakersBasis = 'reported' | 'estimated';

/** Official figures of one municipality in one year; `null` where the year has none. */
export interface NeedFigures {
  readonly code: MunicipalityCode;
  readonly year: number;
  readonly population: number | null;
  readonly populationBasis: 'final' | 'preliminary' | null;
  /** Percent of the population, one decimal. */
  readonly foreignLanguageShare: number | null;
  /** A count, or share times population, not rounded to whole persons; `low` and `high` are the ends of its range. */
  readonly speakers: number | null;
  readonly speakersLow: number | null;
  readonly speakersHigh: number | null;
  readonly speakersBasis: SpeakersBasis | null;
}
