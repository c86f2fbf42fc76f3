import { manyLooks, surprisingHoles } from '../../../analysis/holes.ts';
import { holeMatrix } from '../../../analysis/hole-matrix.ts';
import { projectSteps } from '../../../analysis/project-steps.ts';
import { sensitivity } from '../../../analysis/sensitivity.ts';
import { verdictOf } from '../../../analysis/verdict.ts';
import type { Analyst } from '../../../schema/analyst.ts';
import type { MunicipalityCoverage } from '../../../schema/coverage-result.ts';
import type { HoleCell } from '../../../schema/hole-result.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { numberOf } from '../../../schema/quantity.ts';
import type { Sentence } from '../../../schema/sentence.ts';

/** Who falls short among the municipalities with a list, and who is last of all that are compared. */
export interface ShortFacts {
  readonly listed: readonly MunicipalityCoverage[];
  readonly short: readonly MunicipalityCoverage[];
  readonly below: readonly MunicipalityCoverage[];
  /** Below the expected, but only a part of their list has survived: nothing can be said. */
  readonly inPart: readonly MunicipalityCoverage[];
  readonly ahead: readonly MunicipalityCoverage[];
  /** The largest gap of the sentence's own frame; `null` when there is none. */
  readonly largest: MunicipalityCoverage | null;
  readonly frameCount: number;
}

const gapOf = (row: MunicipalityCoverage): number => numberOf(row.gap) ?? 0;
const isBelow = (row: MunicipalityCoverage): boolean => (numberOf(row.ratio) ?? 1) < 1;
const byGap = (rows: readonly MunicipalityCoverage[]): readonly MunicipalityCoverage[] => [...rows].sort((a, b) => gapOf(b) - gapOf(a));

/** Compared among the listed alone, whatever the sentence's frame: only there can a low number be a shortage. */
export const shortFacts = (analyst: Analyst, sentence: Sentence): ShortFacts => {
  const listed = analyst.answer({ ...sentence, frame: 'listed' }).rows.filter((row) => row.isInFrame);
  const framed = analyst.answer(sentence).rows.filter((row) => row.isInFrame);
  const largest = byGap(framed.filter((row) => gapOf(row) > 0))[0] ?? null;
  return {
    listed,
    short: byGap(listed.filter((row) => verdictOf(row) === 'short')),
    below: byGap(listed.filter((row) => row.listing === 'listed' && verdictOf(row) !== 'short' && isBelow(row))),
    inPart: byGap(listed.filter((row) => row.listing !== 'listed' && isBelow(row))),
    ahead: listed.filter((row) => verdictOf(row) === 'ahead'),
    largest,
    frameCount: framed.length,
  };
};

/** How much the picture hangs on the way of counting and on single projects, among the municipalities with a list. */
export interface SureFacts {
  readonly undecided: number;
  readonly of: number;
  /** The municipality that is first in most ways of counting. */
  readonly steadiest: { readonly code: MunicipalityCode; readonly isLowerBound: boolean; readonly times: number; readonly of: number } | null;
  /** Those whose verdict one project more or fewer would change. */
  readonly flips: readonly MunicipalityCode[];
}

export const sureFacts = (analyst: Analyst, sentence: Sentence): SureFacts => {
  const question: Sentence = { ...sentence, frame: 'listed' };
  const result = analyst.answer(question);
  const framed = result.rows.filter((row) => row.isInFrame);
  const { rows, rules } = sensitivity(analyst, question);
  const firsts = rows.map(({ code, cells }, index) => ({ code, isLowerBound: framed[index]?.listing !== 'listed', times: cells.filter(({ rank, gap }) => rank === 1 && (numberOf(gap) ?? 0) > 0).length, of: rules.length }));
  const steadiest = firsts.reduce<SureFacts['steadiest']>((best, each) => (each.times > (best?.times ?? 0) ? each : best), null);
  const flips = projectSteps(analyst, result).filter(({ now, oneMore, oneFewer }) =>
    oneMore.verdict !== now.verdict || (oneFewer !== null && oneFewer.verdict !== now.verdict));
  return {
    undecided: framed.filter((row) => verdictOf(row) === 'cannot_tell').length,
    of: framed.length,
    steadiest,
    flips: flips.map(({ code }) => code),
  };
};

/** Holes by theme among the municipalities with a list. */
export interface MissingFacts {
  readonly cells: number;
  readonly empty: number;
  readonly holes: readonly HoleCell[];
  readonly rare: number;
}

export const missingFacts = (analyst: Analyst, sentence: Sentence): MissingFacts => {
  const matrix = holeMatrix(analyst, { ...sentence, frame: 'listed' }, 'theme');
  const cells = matrix.rows.flatMap((row) => row.cells);
  return { cells: cells.length, empty: cells.filter(({ count }) => count === 0).length, holes: surprisingHoles(matrix), rare: manyLooks(matrix).rare };
};
