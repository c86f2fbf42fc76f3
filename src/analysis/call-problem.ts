import type { Analyst } from '../schema/analyst.ts';
import type { CallObstacle, CallQuestion } from '../schema/call-result.ts';
import type { Municipality, MunicipalityCode } from '../schema/municipality.ts';
import type { Sentence } from '../schema/sentence.ts';
import { figuresOfYear, populationOf } from './need.ts';
import { rangeOf } from './range.ts';

/** What one project adds to each place of its set, in the order of the set. */
export type SetWeights = (set: readonly number[]) => readonly number[];

/** A call as numbers. Places are those of the frame whose need is known, by their position here. */
export interface CallProblem {
  readonly places: readonly Municipality[];
  /** d(m) before the call. */
  readonly supplies: readonly number[];
  /** N(m) over the sum of N. */
  readonly shares: readonly number[];
  /** Places that a project may reach, ascending. */
  readonly candidates: readonly number[];
  readonly pinned: readonly number[];
  readonly projects: number;
  readonly reach: number;
  readonly weightsOf: SetWeights;
  /** Candidates without a known population where the split follows it: with one of them a project is split equally. */
  readonly unsized: readonly number[];
  /** Does a project add 1 to every place that it reaches, whatever its set? */
  readonly isWhole: boolean;
}

/** Each place by its population, all of them together 1; equal parts where a population is not known or all are 0. */
const populationWeights = (populations: readonly (number | undefined)[]): SetWeights => (set) => {
  const own = set.map((place) => populations[place]);
  const sum = own.reduce<number>((total, population) => total + (population ?? 0), 0);
  if (sum === 0 || own.includes(undefined)) return set.map(() => 1 / set.length);
  return own.map((population) => (population ?? 0) / sum);
};

const weightsOfRule = (sentence: Sentence, populations: readonly (number | undefined)[]): SetWeights => {
  if (sentence.locationBasis === 'lead_seat') return (set) => set.map(() => 1);
  switch (sentence.allocation) {
    case 'full': return (set) => set.map(() => 1);
    case 'equal': return (set) => set.map(() => 1 / set.length);
    case 'population': return populationWeights(populations);
  }
};

/** Sum of max(0, e - d) when supply is as given and expected supply follows from it. */
export const remainingGap = (supplies: readonly number[], shares: readonly number[]): number => {
  const total = supplies.reduce((sum, supply) => sum + supply, 0);
  return supplies.reduce((sum, supply, place) => sum + Math.max(0, total * (shares[place] ?? 0) - supply), 0);
};

/** Supplies with the sets' projects added. */
export const suppliesWith = ({ supplies, weightsOf }: Pick<CallProblem, 'supplies' | 'weightsOf'>, sets: readonly (readonly number[])[]): readonly number[] => {
  const after = [...supplies];
  for (const set of sets) {
    const weights = weightsOf(set);
    set.forEach((place, at) => { after[place] = (after[place] ?? 0) + (weights[at] ?? 0); });
  }
  return after;
};

/**
 * The numbers behind a question, or what stands in its way: no place with a known need or no need at all
 * (`nothing_to_compare`), every place forbidden (`no_places`), more pinned places than all projects can reach
 * (`too_many_pinned`). Under the lead seat a project reaches one place, its lead's home. Pinned places outside
 * the frame, or without a known need, are left out.
 */
export const callProblem = (analyst: Analyst, { sentence, plan }: CallQuestion): CallProblem | CallObstacle => {
  const question: Sentence = { ...sentence, counted: 'projects' };
  const figures = figuresOfYear(analyst.dataset, question.needYear);
  const compared = analyst.answer(question).rows.flatMap((row, index) => {
    const [need, municipality] = [rangeOf(row.need), analyst.dataset.municipalities[index]];
    return row.isInFrame && need !== undefined && municipality !== undefined ? [{ municipality, supply: row.supply, need: need.value }] : [];
  });
  const needSum = compared.reduce((sum, { need }) => sum + need, 0);
  if (needSum === 0) return 'nothing_to_compare';
  const places = compared.map(({ municipality }) => municipality);
  const indexOf = (code: MunicipalityCode): readonly number[] => places.flatMap((place, index) => (place.code === code ? [index] : []));
  const candidates = places.flatMap((place, index) => (plan.forbidden.includes(place.code) ? [] : [index]));
  const pinned = plan.pinned.flatMap(indexOf).filter((place) => candidates.includes(place));
  const isSeat = question.locationBasis === 'lead_seat';
  const reach = Math.min(isSeat ? 1 : plan.reach, candidates.length);
  if (candidates.length === 0) return 'no_places';
  if (pinned.length > reach * plan.projects) return 'too_many_pinned';
  const populations = places.map(({ code }) => rangeOf(populationOf(figures.get(code)))?.value);
  return {
    places,
    supplies: compared.map(({ supply }) => supply),
    shares: compared.map(({ need }) => need / needSum),
    candidates,
    pinned,
    projects: plan.projects,
    reach,
    weightsOf: weightsOfRule(question, populations),
    unsized: question.allocation === 'population' && !isSeat ? candidates.filter((place) => populations[place] === undefined) : [],
    isWhole: isSeat || question.allocation === 'full',
  };
};
