import type { MunicipalityCode, NeedFigures } from '../schema/municipality.ts';
import { known, knownRange, missing, type Quantity } from '../schema/quantity.ts';
import type { ClientDay } from './client-series.ts';

/** Clients of one day against the foreign-language speakers of the municipality at the end of the same year. */
export interface ClientReach {
  readonly date: string;
  readonly year: number;
  /** Persons; a range where the count is worked out from a rounded share. */
  readonly speakers: Quantity;
  readonly isEstimated: boolean;
  /** Clients of that day in percent of the speakers. */
  readonly present: Quantity;
  /** Clients since the beginning in percent of the speakers: people counted over time against residents of one day. */
  readonly cumulative: Quantity;
}

const speakersOf = (figures: NeedFigures | undefined): Quantity => {
  if (figures === undefined || figures.speakers === null || figures.speakers <= 0) return missing('no_data');
  const { speakers, speakersLow, speakersHigh } = figures;
  return speakersLow === null || speakersHigh === null || speakersLow === speakersHigh ? known(speakers) : knownRange(speakers, speakersLow, speakersHigh);
};

/** Percent of a base that may be a range: the more speakers, the smaller the share. */
const percentOf = (persons: number | null, base: Quantity): Quantity => {
  if (persons === null) return missing('no_data');
  if (base.kind === 'missing') return base;
  const percent = (of: number): number => (100 * persons) / of;
  return base.low === undefined || base.high === undefined ? known(percent(base.value)) : knownRange(percent(base.value), percent(base.high), percent(base.low));
};

/** Reach on every day of the series. */
export const clientReach = (days: readonly ClientDay[], needs: readonly NeedFigures[], code: MunicipalityCode): readonly ClientReach[] =>
  days.map(({ date, total, cumulative }) => {
    const year = Number(date.slice(0, 4));
    const figures = needs.find((row) => row.code === code && row.year === year);
    const speakers = speakersOf(figures);
    return { date, year, speakers, isEstimated: figures?.speakersBasis === 'estimated', present: percentOf(total, speakers), cumulative: percentOf(cumulative, speakers) };
  });
