import type { CostBasis, CostPlan } from '../schema/cost-plan.ts';
import type { MunicipalityCode, NeedFigures } from '../schema/municipality.ts';
import { apportion } from './apportion.ts';

/** Cents for one speaker; the two ends differ where the number of speakers is an estimate from a rounded share. */
export interface CentsPerSpeaker {
  readonly low: number;
  readonly high: number;
}

/** One municipality's part of a cost. */
export interface CostPart {
  readonly code: MunicipalityCode;
  /** The figure that it is weighed by: percent, persons, 1, or the user's own. */
  readonly weight: number;
  /** Of the sum of weights, 0 to 1, not rounded. */
  readonly share: number;
  /** Whole cents for each year of the plan, in their order. */
  readonly cents: readonly number[];
  readonly totalCents: number;
  /** Who pays instead of the municipality; `null`: the municipality itself. */
  readonly payer: string | null;
  /** All years together; `null` where the number of speakers is not known or 0. */
  readonly perSpeaker: CentsPerSpeaker | null;
}

/** Who pays, and how much for which municipalities. */
export interface CostPayer {
  /** `null`: the municipality that stands alone in `codes`. */
  readonly payer: string | null;
  readonly codes: readonly MunicipalityCode[];
  readonly cents: number;
}

/** Why a cost cannot be split. */
export type NoSplitReason = 'no_places' | 'no_years' | 'missing_figures' | 'no_weights';

export type CostSplit =
  | { readonly kind: 'split'; readonly parts: readonly CostPart[]; readonly yearCents: readonly number[]; readonly totalCents: number; readonly payers: readonly CostPayer[] }
  /** `codes`: municipalities whose figure is missing in the plan's year. */
  | { readonly kind: 'none'; readonly reason: NoSplitReason; readonly codes: readonly MunicipalityCode[] };

const weightOf = (basis: CostBasis, figures: NeedFigures | undefined, own: number): number | null => {
  switch (basis) {
    case 'share': return figures?.foreignLanguageShare ?? null;
    case 'speakers': return figures?.speakers ?? null;
    case 'population': return figures?.population ?? null;
    case 'equal': return 1;
    case 'own': return own;
  }
};

const perSpeaker = (cents: number, figures: NeedFigures | undefined): CentsPerSpeaker | null => {
  const { speakers = null, speakersLow = null, speakersHigh = null } = figures ?? {};
  if (speakers === null || speakers <= 0) return null;
  return { low: cents / (speakersHigh ?? speakers), high: cents / Math.max(speakersLow ?? speakers, 1) };
};

const payersOf = (parts: readonly CostPart[]): readonly CostPayer[] => {
  const byPayer = new Map<string, CostPayer>();
  for (const { code, payer, totalCents } of parts) {
    // Names that differ in case or spaces are one payer; a municipality is a payer of its own.
    const key = payer === null ? `municipality ${code}` : `payer ${payer.toLocaleLowerCase('fi').replaceAll(/\s+/g, ' ')}`;
    const before = byPayer.get(key);
    byPayer.set(key, { payer: before?.payer ?? payer, codes: [...(before?.codes ?? []), code], cents: (before?.cents ?? 0) + totalCents });
  }
  return [...byPayer.values()].sort((a, b) => b.cents - a.cents);
};

/**
 * Splits the own share of each year between the municipalities of a plan, to the cent: every year is divided by the
 * method of largest remainders (`apportion`) in proportion to the plan's figures, so that the parts of a year add up to
 * its sum. A municipality whose figure is not known is never given the weight 0: then nothing is split.
 *
 * @param needs official figures; those of the plan's year are used.
 */
export const splitCost = (plan: CostPlan, needs: readonly NeedFigures[]): CostSplit => {
  const none = (reason: NoSplitReason, codes: readonly MunicipalityCode[] = []): CostSplit => ({ kind: 'none', reason, codes });
  const { basis, codes, years, figuresYear } = plan;
  if (codes.length === 0) return none('no_places');
  if (years.length === 0) return none('no_years');
  const figures = new Map(needs.filter(({ year }) => year === figuresYear).map((row) => [row.code, row]));
  const own = new Map(plan.weights);
  const found = codes.map((code) => weightOf(basis, figures.get(code), own.get(code) ?? 0));
  const missing = codes.filter((_, index) => found[index] === null);
  if (missing.length > 0) return none('missing_figures', missing);
  const weights = found.map((weight) => weight ?? 0);
  const divided = years.map(({ cents }) => apportion(cents, weights) ?? []);
  if (divided.some((parts) => parts.length === 0)) return none('no_weights');
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const payerOf = new Map(plan.payers);
  const parts = codes.map((code, index): CostPart => {
    const weight = weights[index] ?? 0;
    const cents = divided.map((ofYear) => ofYear[index] ?? 0);
    const totalCents = cents.reduce((all, each) => all + each, 0);
    return { code, weight, share: weight / sum, cents, totalCents, payer: payerOf.get(code) ?? null, perSpeaker: perSpeaker(totalCents, figures.get(code)) };
  });
  const yearCents = years.map(({ cents }) => cents);
  return { kind: 'split', parts, yearCents, totalCents: yearCents.reduce((all, each) => all + each, 0), payers: payersOf(parts) };
};
