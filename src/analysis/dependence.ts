import type { Analyst } from '../schema/analyst.ts';
import type { Concentration, Dependence } from '../schema/hole-result.ts';
import type { Project } from '../schema/project.ts';
import { missing } from '../schema/quantity.ts';
import type { Sentence } from '../schema/sentence.ts';
import { NOT_STATED } from '../schema/vocabulary.ts';
import { effectiveNumber, herfindahlIndex } from './concentration.ts';

/** A project at a place and what it adds there. */
interface PlacedProject {
  readonly project: Project;
  readonly weight: number;
}

/** Which body a project stands on; `null` when it names none. */
type BodyOf = (project: Project) => string | null;

const fundOf: BodyOf = ({ fund }) => (fund === NOT_STATED ? null : fund);
const leadOf: BodyOf = ({ leadId }) => leadId;

/**
 * On how few bodies the projects of one place stand, by weight. Projects that name none are counted
 * apart. None named, or only weights of 0: no index. Among equally large ones the first by its key is
 * the largest.
 */
const concentrationOf = (placed: readonly PlacedProject[], bodyOf: BodyOf): Concentration => {
  const sums = new Map<string, number>();
  let unstated = 0;
  for (const { project, weight } of placed) {
    const body = bodyOf(project);
    if (body === null) unstated += 1;
    else sums.set(body, (sums.get(body) ?? 0) + weight);
  }
  const sum = [...sums.values()].reduce((total, part) => total + part, 0);
  if (sum === 0) return { number: sums.size, index: missing('not_applicable'), effective: missing('not_applicable'), largest: null, unstated };
  const shares = [...sums].map(([id, part]) => ({ id, share: part / sum })).sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  const index = herfindahlIndex(shares.map(({ share }) => share));
  return { number: sums.size, index, effective: effectiveNumber(index), largest: shares[0] ?? null, unstated };
};

/**
 * Funds and lead bodies behind the selected projects of each municipality of the frame, in code
 * order: how many there are and how far one carries all (Hirschman 1964). Projects are counted
 * whatever the sentence counts.
 */
export const dependence = (analyst: Analyst, sentence: Sentence): readonly Dependence[] => {
  const question: Sentence = { ...sentence, counted: 'projects' };
  const answer = analyst.answer(question);
  const { offsets, places, weights } = analyst.weightsOf(question);
  const placed = answer.rows.map((): PlacedProject[] => []);
  for (const index of answer.selected) {
    const project = analyst.dataset.projects[index];
    if (project === undefined) continue;
    for (let entry = offsets[index] ?? 0; entry < (offsets[index + 1] ?? 0); entry += 1) {
      placed[places[entry] ?? 0]?.push({ project, weight: weights[entry] ?? 0 });
    }
  }
  return answer.rows.flatMap((row, index): readonly Dependence[] => {
    const here = placed[index] ?? [];
    return row.isInFrame ? [{ code: row.code, listing: row.listing, count: here.length, funds: concentrationOf(here, fundOf), leads: concentrationOf(here, leadOf) }] : [];
  });
};
