import type { MunicipalityCode } from '../../schema/municipality.ts';
import { boxesOverlap, grown, segmentMeetsBox, segmentsCross, type Box } from './boxes.ts';
import { groundShape, labelCandidates, type LabelCandidate, type LabelRequest } from './label-candidates.ts';

/** A label with its place, in px on screen. */
export interface PlacedLabel extends Omit<LabelCandidate, 'cost'> {
  readonly code: MunicipalityCode;
}

/** Where labels may stand. */
export interface LabelFrame {
  readonly bounds: Box;
  readonly obstacles: readonly Box[];
  readonly maxLeaderPx: number;
}

const GAP = 1.5;
const ROUNDS = 3;
const RESTARTS = 3;
/** Labels that may be pushed away at a time, and better places that are tried for each. */
const MOST_MOVED = 3;
const MOST_TRIED = 12;

const clash = (a: LabelCandidate, b: LabelCandidate): boolean => {
  if (boxesOverlap(grown(a.box, GAP), b.box)) return true;
  if (a.leader !== null && segmentMeetsBox(a.leader, grown(b.box, GAP))) return true;
  if (b.leader !== null && segmentMeetsBox(b.leader, grown(a.box, GAP))) return true;
  return a.leader !== null && b.leader !== null && segmentsCross(a.leader, b.leader);
};

interface Choice {
  readonly code: MunicipalityCode;
  readonly priority: number;
  readonly candidates: readonly LabelCandidate[];
}

type Placement = ReadonlyMap<MunicipalityCode, LabelCandidate>;

/** The best place that the placed labels leave. */
const bestFree = ({ candidates }: Choice, placed: Placement): LabelCandidate | undefined => {
  const others = [...placed.values()];
  return candidates.find((candidate) => !others.some((other) => clash(candidate, other)));
};

/** Each label in turn takes the best place that the others leave, a few times over. */
const settle = (choices: readonly Choice[]): Placement => {
  const placed = new Map<MunicipalityCode, LabelCandidate>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const choice of choices) {
      placed.delete(choice.code);
      const best = bestFree(choice, placed);
      if (best !== undefined) placed.set(choice.code, best);
    }
  }
  return placed;
};

/** Is `a` the better placement: does it keep a more important label, or the same ones at less cost? */
const isBetter = (a: Placement, b: Placement, byImportance: readonly Choice[]): boolean => {
  const differing = byImportance.find(({ code }) => a.has(code) !== b.has(code));
  if (differing !== undefined) return a.has(differing.code);
  const cost = (placement: Placement): number => [...placement.values()].reduce((sum, candidate) => sum + candidate.cost, 0);
  return cost(a) < cost(b) - 1e-9;
};

/** The placement with one label at the given place; those in its way take the best place that is left to them. */
const withLabelAt = (placed: Placement, code: MunicipalityCode, { candidate, choices }: { readonly candidate: LabelCandidate; readonly choices: readonly Choice[] }): Placement | undefined => {
  const next = new Map(placed);
  next.delete(code);
  const inTheWay = choices.filter((other) => {
    const theirs = next.get(other.code);
    return theirs !== undefined && clash(candidate, theirs);
  });
  if (inTheWay.length > MOST_MOVED) return undefined;
  next.set(code, candidate);
  for (const other of inTheWay) next.delete(other.code);
  for (const other of inTheWay) {
    const place = bestFree(other, next);
    if (place !== undefined) next.set(other.code, place);
  }
  return next;
};

/** Lets each label push away those in its better places, as long as all in all that helps. */
const improve = (start: Placement, choices: readonly Choice[], byImportance: readonly Choice[]): Placement => {
  let placed = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = placed;
    for (const { code, candidates } of choices) {
      const cost = placed.get(code)?.cost ?? Number.POSITIVE_INFINITY;
      for (const candidate of candidates.slice(0, MOST_TRIED)) {
        if (candidate.cost >= cost) break;
        const next = withLabelAt(placed, code, { candidate, choices });
        if (next === undefined || !isBetter(next, placed, byImportance)) continue;
        placed = next;
        break;
      }
    }
    if (placed === before) break;
  }
  return placed;
};

/** Labels with few or only poor places first. */
const hardestFirst = (choices: readonly Choice[]): readonly Choice[] =>
  [...choices].sort((a, b) => (b.candidates[0]?.cost ?? 0) - (a.candidates[0]?.cost ?? 0));

/**
 * Places for labels such that none overlaps another, an obstacle or a leader line, and none leaves
 * the bounds. Labels for which there is no such place are left out, the least important first.
 *
 * A greedy choice that is improved label by label (local search as in Christensen, Marks and Shieber
 * 1995), the hardest labels first, in which a label may push others away. Importance comes in only when there is no room for all: then other
 * orders are tried too. So labels stay where they are when only the figures change. The answer
 * depends on nothing but the input, and moving everything by one vector moves the answer by it.
 */
export const layoutLabels = (requests: readonly LabelRequest[], frame: LabelFrame): readonly PlacedLabel[] => {
  const ordered = [...requests].sort((a, b) => (a.code < b.code ? -1 : 1));
  const ground = { ...frame, shapes: ordered.map(groundShape) };
  const choices = ordered.map((request): Choice => ({ code: request.code, priority: request.priority, candidates: labelCandidates(request, ground) }));
  const byImportance = [...choices].sort((a, b) => b.priority - a.priority);
  let best = improve(settle(hardestFirst(choices)), choices, byImportance);
  for (let restart = 0; restart <= RESTARTS && best.size < choices.length; restart += 1) {
    const isPlaced = ({ code }: Choice): boolean => best.has(code);
    const order = restart === 0 ? byImportance : [...byImportance.filter((choice) => !isPlaced(choice)), ...byImportance.filter(isPlaced)];
    const placement = improve(settle(order), choices, byImportance);
    if (isBetter(placement, best, byImportance)) best = placement;
  }
  return ordered.flatMap(({ code }) => {
    const candidate = best.get(code);
    return candidate === undefined ? [] : [{ code, box: candidate.box, kind: candidate.kind, form: candidate.form, leader: candidate.leader }];
  });
};
