import type { Dataset } from '../../../src/schema/dataset.ts';
import type { MissingReason, Quantity } from '../../../src/schema/quantity.ts';
import type { Project } from '../../../src/schema/project.ts';
import { isOwnNeed, type Sentence } from '../../../src/schema/sentence.ts';
import { fitting } from '../slow-coverage.ts';
import { gammaQuantile, total } from './numerics.ts';

/**
 * The method of design.md on plain lists: what each project adds where, and from it supply, expected
 * supply, ratio, gap and interval. Nothing here comes from src/analysis or src/cube.
 */

/** A data set and a question about it. */
export interface Asked {
  readonly data: Dataset;
  readonly question: Sentence;
}

/** A figure with its range, or why there is none. */
export type Figure = { readonly value: number; readonly low: number; readonly high: number } | MissingReason;

/** The figure inside a quantity of the app, so that both can be compared. */
export const figureOf = (quantity: Quantity): Figure =>
  quantity.kind === 'missing' ? quantity.reason : { value: quantity.value, low: quantity.low ?? quantity.value, high: quantity.high ?? quantity.value };

/** A figure without a range. */
export const exactly = (value: number): Figure => ({ value, low: value, high: value });

const populationOf = (code: string, { data, question }: Asked): number | null =>
  data.needs.find((figures) => figures.code === code && figures.year === question.needYear)?.population ?? null;

/** The places that a project reaches, each once, with or without a weight. */
const reachedBy = (project: Project, { data, question }: Asked): readonly string[] => {
  if (question.locationBasis === 'lead_seat') return project.leadSeatCode === null ? [] : [project.leadSeatCode];
  if (project.isRegionWide && question.regionWide === 'counted') return data.municipalities.map(({ code }) => code);
  return [...new Set(project.placeCodes)];
};

const split = (project: Project, asked: Asked): ReadonlyMap<string, number> => {
  const places = reachedBy(project, asked);
  const { allocation, locationBasis } = asked.question;
  const named = places.length + project.outsidePlaceCount;
  const populations = places.map((code) => populationOf(code, asked));
  const inhabitants = populations.includes(null) ? 0 : total(populations.map((population) => population ?? 0));
  return new Map(places.map((code, at) => {
    if (allocation === 'full' || locationBasis === 'lead_seat') return [code, 1];
    if (allocation === 'equal' || inhabitants === 0) return [code, 1 / named];
    return [code, ((populations[at] ?? 0) / inhabitants) * (places.length / named)];
  }));
};

const splits = new WeakMap<Asked, Map<Project, ReadonlyMap<string, number>>>();

/** How a project is split over the places it reaches: place, weight. Kept for each question, since it is asked for often. */
export const splitOf = (project: Project, asked: Asked): ReadonlyMap<string, number> => {
  const kept = splits.get(asked) ?? new Map<Project, ReadonlyMap<string, number>>();
  splits.set(asked, kept);
  const found = kept.get(project) ?? split(project, asked);
  kept.set(project, found);
  return found;
};

/** A project at a place, and what it adds there. */
export interface Entry {
  readonly project: Project;
  readonly weight: number;
}

/** The selected projects that reach a place. */
export const entriesAt = (code: string, selected: readonly Project[], asked: Asked): readonly Entry[] =>
  selected.flatMap((project) => {
    const weight = splitOf(project, asked).get(code);
    return weight === undefined ? [] : [{ project, weight }];
  });

/** N(m). */
export const needAt = (code: string, { data, question }: Asked): Figure => {
  const figures = data.needs.find((one) => one.code === code && one.year === question.needYear);
  const population = figures?.population ?? null;
  const speakers = figures?.speakers ?? null;
  if (isOwnNeed(question.need)) {
    const own = data.ownNeeds.find(({ id }) => id === question.need)?.figures.find((one) => one.code === code && one.year === question.needYear);
    return own === undefined ? 'no_data' : exactly(own.value);
  }
  switch (question.need) {
    case 'equal': return exactly(1);
    case 'land_area': return exactly(data.municipalities.find((one) => one.code === code)?.landAreaKm2 ?? NaN);
    case 'population': return population === null ? 'no_data' : exactly(population);
    case 'foreign_language_speakers':
      return speakers === null ? 'no_data' : { value: speakers, low: figures?.speakersLow ?? speakers, high: figures?.speakersHigh ?? speakers };
  }
};

/** Supply and need of a place. */
export interface SuppliedPlace {
  readonly supply: number;
  readonly need: Figure;
}

const share = (part: number, whole: number): number => (part === 0 ? 0 : part / whole);

/** e(m) = D N(m) / sum of N over the places whose need is known; a range runs over all needs that the ranges allow. */
export const expectedOf = (places: readonly SuppliedPlace[]): readonly Figure[] => {
  const known = places.flatMap(({ supply, need }) => (typeof need === 'string' ? [] : [{ supply, need }]));
  const d = total(known.map(({ supply }) => supply));
  const n = total(known.map(({ need }) => need.value));
  return places.map(({ need: own }): Figure => {
    if (typeof own === 'string') return 'no_data';
    if (n === 0) return 'not_applicable';
    const others = known.filter(({ need }) => need !== own);
    return {
      value: (d * own.value) / n,
      low: d * share(own.low, own.low + total(others.map(({ need }) => need.high))),
      high: d * share(own.high, own.high + total(others.map(({ need }) => need.low))),
    };
  });
};

/** d / e. */
export const ratioOf = (supply: number, expected: Figure): Figure => {
  if (typeof expected === 'string') return expected;
  if (expected.value === 0) return 'not_applicable';
  return { value: supply / expected.value, low: supply / expected.high, high: supply === 0 ? 0 : supply / expected.low };
};

/** max(0, e - d). */
export const gapOf = (supply: number, expected: Figure): Figure =>
  typeof expected === 'string' ? expected : {
    value: Math.max(0, expected.value - supply),
    low: Math.max(0, expected.low - supply),
    high: Math.max(0, expected.high - supply),
  };

/** What an interval is made from. `isPlain`: whole counts. */
export interface WeightedCount {
  readonly count: number;
  readonly supply: number;
  readonly squares: number;
  /** The most that any project of the data set, selected or not, gives the place; 1 where none gives anything. */
  readonly largest: number;
  readonly isPlain: boolean;
}

const quantiles = new Map<string, number>();
const keptQuantile = (shape: number, p: number): number => {
  const key = `${String(shape)} ${String(p)}`;
  const value = quantiles.get(key) ?? gammaQuantile(shape, p);
  quantiles.set(key, value);
  return value;
};

/** The 95 % interval of the mean behind a count (Garwood 1936) or a weighted sum (Fay and Feuer 1997): low, high. */
export const supplyInterval = ({ count, supply, squares, largest, isPlain }: WeightedCount): readonly [number, number] => {
  if (isPlain) return [count === 0 ? 0 : keptQuantile(count, 0.025), keptQuantile(count + 1, 0.975)];
  const [y, v] = [supply + largest, squares + largest ** 2];
  return [supply === 0 ? 0 : (squares / supply) * keptQuantile(supply ** 2 / squares, 0.025), (v / y) * keptQuantile(y ** 2 / v, 0.975)];
};

/** The interval of d / e over the central expected supply; different themes or funds have none. */
export const ratioIntervalOf = (counted: WeightedCount & { readonly hasInterval: boolean }, expected: Figure): Figure => {
  if (typeof expected === 'string') return expected;
  if (!counted.hasInterval) return 'not_applicable';
  if (expected.value === 0) return 'not_applicable';
  const [low, high] = supplyInterval(counted);
  return { value: counted.supply / expected.value, low: low / expected.value, high: high / expected.value };
};

/** A place of the frame with all its figures. */
export interface PicturePlace extends WeightedCount {
  readonly code: string;
  readonly listing: string;
  readonly need: Figure;
  readonly hasInterval: boolean;
  readonly expected: Figure;
  readonly ratio: Figure;
  readonly gap: Figure;
  readonly interval: Figure;
}

/** Codes of the municipalities compared. */
export const frameOf = ({ data, question }: Asked): readonly string[] =>
  data.municipalities.filter(({ listing }) => question.frame === 'all' || listing !== 'mentioned_only').map(({ code }) => code);

const countedAt = (code: string, asked: Asked, selected: readonly Project[]): WeightedCount => {
  const { counted, allocation, locationBasis } = asked.question;
  const entries = entriesAt(code, selected, asked);
  if (counted !== 'projects') {
    const things = counted === 'themes' ? entries.flatMap(({ project }) => project.themes) : entries.map(({ project }) => project.fund).filter((fund) => fund !== 'not_stated');
    const count = new Set(things).size;
    return { count, supply: count, squares: count, largest: 1, isPlain: true };
  }
  const most = Math.max(0, ...entriesAt(code, asked.data.projects, asked).map(({ weight }) => weight));
  return {
    count: entries.length,
    supply: total(entries.map(({ weight }) => weight)),
    squares: total(entries.map(({ weight }) => weight ** 2)),
    largest: most === 0 ? 1 : most,
    isPlain: allocation === 'full' || locationBasis === 'lead_seat',
  };
};

/** The municipalities of the frame, in code order. */
export const picture = (asked: Asked): readonly PicturePlace[] => {
  const selected = fitting(asked.data, asked.question);
  const places = frameOf(asked).map((code) => ({
    code,
    listing: asked.data.municipalities.find((one) => one.code === code)?.listing ?? '',
    need: needAt(code, asked),
    hasInterval: asked.question.counted === 'projects',
    ...countedAt(code, asked, selected),
  }));
  const expected = expectedOf(places);
  return places.map((place, at): PicturePlace => {
    const own = expected[at] ?? 'no_data';
    return {
      ...place,
      expected: own,
      ratio: ratioOf(place.supply, own),
      gap: gapOf(place.supply, own),
      interval: ratioIntervalOf(place, own),
    };
  });
};

/** phi: the frame's sum of squared weights over its sum of weights; 1 when nothing is supplied. */
export const dispersionOf = (places: readonly WeightedCount[]): number => {
  const supply = total(places.map((place) => place.supply));
  return supply === 0 ? 1 : total(places.map((place) => place.squares)) / supply;
};
