import { fitting } from '../slow-coverage.ts';
import { total } from './numerics.ts';
import { entriesAt, frameOf, needAt, type Asked } from './picture.ts';

/** What a call would change, and the best call by trying every one. */

/** What a set of places adds to each of its places. */
const addedBy = (set: readonly string[], { data, question }: Asked): ReadonlyMap<string, number> => {
  const populations = set.map((code) => data.needs.find((figures) => figures.code === code && figures.year === question.needYear)?.population ?? null);
  const inhabitants = populations.includes(null) ? 0 : total(populations.map((population) => population ?? 0));
  return new Map(set.map((code, at) => {
    if (question.locationBasis === 'lead_seat' || question.allocation === 'full') return [code, 1];
    if (question.allocation === 'equal' || inhabitants === 0) return [code, 1 / set.length];
    return [code, (populations[at] ?? 0) / inhabitants];
  }));
};

/** Supply by place of the frame, before the call. */
const suppliesOf = (asked: Asked): ReadonlyMap<string, number> => {
  const selected = fitting(asked.data, asked.question);
  return new Map(frameOf(asked).map((code) => [code, total(entriesAt(code, selected, asked).map(({ weight }) => weight))]));
};

/** A question about a call, ready for many sets. */
export interface CallCase {
  readonly asked: Asked;
  readonly before: ReadonlyMap<string, number>;
  /** N of the places of the frame whose need is known. */
  readonly needs: ReadonlyMap<string, number>;
}

/** Starts on a question; projects are counted. */
export const callCase = ({ data, question }: Asked): CallCase => {
  const asked: Asked = { data, question: { ...question, counted: 'projects' } };
  const needs = frameOf(asked).flatMap((code) => {
    const need = needAt(code, asked);
    return typeof need === 'string' ? [] : [[code, need.value] as const];
  });
  return { asked, before: suppliesOf(asked), needs: new Map(needs) };
};

/** Supply by place of the frame with the call's projects added. */
export const suppliesAfter = ({ asked, before }: CallCase, sets: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const after = new Map(before);
  for (const set of sets) for (const [code, weight] of addedBy(set, asked)) {
    const supply = after.get(code);
    if (supply !== undefined) after.set(code, supply + weight);
  }
  return after;
};

/** The sum of max(0, e - d) over the frame with the call's projects added. */
export const remainingGap = (subject: CallCase, sets: readonly (readonly string[])[]): number => {
  const after = suppliesAfter(subject, sets);
  const places = [...subject.needs].map(([code, need]) => ({ need, supply: after.get(code) ?? 0 }));
  const [d, n] = [total(places.map(({ supply }) => supply)), total(places.map(({ need }) => need))];
  return n === 0 ? 0 : total(places.map(({ supply, need }) => Math.max(0, (d * need) / n - supply)));
};

/** Every set of so many of the codes at most, the empty one included. */
export const subsets = (codes: readonly string[], most: number): readonly (readonly string[])[] => {
  const [first, ...rest] = codes;
  if (first === undefined) return [[]];
  const without = subsets(rest, most);
  return [...without, ...without.filter((set) => set.length < most).map((set) => [first, ...set])];
};

/** All ways to take so many of the sets, the same one more than once if need be. */
const multisets = <T>(sets: readonly T[], number: number): readonly (readonly T[])[] =>
  number === 0 ? [[]] : sets.flatMap((set, at) => multisets(sets.slice(at), number - 1).map((others) => [set, ...others]));

/** What a call may be. */
export interface CallRules {
  readonly projects: number;
  readonly reach: number;
  readonly pinned: readonly string[];
  readonly forbidden: readonly string[];
}

/** Places that a call may reach: those of the frame whose need is known, but for the forbidden ones. */
export const allowedPlaces = ({ needs }: CallCase, { forbidden }: Pick<CallRules, 'forbidden'>): readonly string[] =>
  [...needs.keys()].filter((code) => !forbidden.includes(code));

/** The least remaining gap that any allowed call of sets with one place at least leaves, by trying every one; `null` when none is allowed. */
export const leastRemainingGap = (subject: CallCase, rules: CallRules): number | null => {
  const most = subject.asked.question.locationBasis === 'lead_seat' ? 1 : rules.reach;
  const allowed = allowedPlaces(subject, rules);
  const pinned = rules.pinned.filter((code) => allowed.includes(code));
  const sets = subsets(allowed, most).filter((set) => set.length > 0);
  const calls = multisets(sets, rules.projects).filter((call) => pinned.every((code) => call.some((set) => set.includes(code))));
  return calls.length === 0 ? null : Math.min(...calls.map((call) => remainingGap(subject, call)));
};
