import { insightsOf } from '../../analysis/insight.ts';
import type { Analyst } from '../../schema/analyst.ts';
import type { DocumentRows } from '../../schema/document-rows.ts';
import { hasOwnList, type MunicipalityCode } from '../../schema/municipality.ts';
import { OPENING_SENTENCE, type Sentence } from '../../schema/sentence.ts';

/** The figures that the ready story tells, each from the data as they are now. */
export interface ReadyFigures {
  /** Projects of the register; those that name no municipality of the region; municipalities, and how many of them have a list of their own, whole or in part. */
  readonly register: { readonly projects: number; readonly unplaced: number; readonly municipalities: number; readonly lists: number };
  /** Projects for immigrants, those that some municipality gets, and the municipalities that get one. */
  readonly immigrants: { readonly selected: number; readonly placed: number; readonly reached: number };
  /** With a whole list of their own and surely fewer projects than expected; the largest gap first. */
  readonly short: readonly MunicipalityCode[];
  /** With no list of their own: what is known of them is a lower bound. */
  readonly unlisted: number;
  /** A project in each municipality that it names, and how many of those are led by a body of that municipality. */
  readonly leads: { readonly places: number; readonly ledThere: number };
  /** Names in the network's list, municipalities among them, and municipalities that are not in it. */
  readonly network: { readonly names: number; readonly municipalities: number; readonly outside: readonly MunicipalityCode[] };
  /** Projects of the chain of services for immigrants, and the years from the first to the last. `null` years: none is stated. */
  readonly chain: { readonly projects: number; readonly from: number | null; readonly to: number | null };
}

const EVERYBODY: Sentence = { ...OPENING_SENTENCE, targetGroups: [] };

const yearsOf = (dates: readonly (string | null)[]): readonly number[] => dates.flatMap((date) => (date === null ? [] : [Number(date.slice(0, 4))]));
const edge = (years: readonly number[], pick: (...years: number[]) => number): number | null => (years.length === 0 ? null : pick(...years));

const registerOf = ({ dataset, answer }: Analyst): ReadyFigures['register'] => {
  const all = answer(EVERYBODY);
  return {
    projects: dataset.projects.length,
    unplaced: all.selected.length - all.distinctInFrame,
    municipalities: dataset.municipalities.length,
    lists: dataset.municipalities.filter(hasOwnList).length,
  };
};

const leadsOf = ({ dataset, answer }: Analyst): ReadyFigures['leads'] => {
  const places = answer(EVERYBODY).rows.flatMap(({ code, projectIndices }) => projectIndices.map((index) => dataset.projects[index]?.leadSeatCode === code));
  return { places: places.length, ledThere: places.filter((isThere) => isThere).length };
};

/** Works out the story's figures. */
export const readyFigures = (analyst: Analyst, { networkMembers, settlementProjects }: Pick<DocumentRows, 'networkMembers' | 'settlementProjects'>): ReadyFigures => {
  const { dataset } = analyst;
  const immigrants = analyst.answer(OPENING_SENTENCE);
  const short = insightsOf(immigrants, dataset).find((insight) => insight.kind === 'short');
  const inside = new Set(networkMembers.flatMap(({ code }) => (code === null ? [] : [code])));
  return {
    register: registerOf(analyst),
    immigrants: { selected: immigrants.selected.length, placed: immigrants.distinctInFrame, reached: immigrants.rows.filter(({ count }) => count > 0).length },
    short: short?.codes ?? [],
    unlisted: dataset.municipalities.filter((place) => !hasOwnList(place)).length,
    leads: leadsOf(analyst),
    network: {
      names: networkMembers.length,
      municipalities: inside.size,
      outside: dataset.municipalities.flatMap(({ code }) => (inside.has(code) ? [] : [code])),
    },
    chain: {
      projects: settlementProjects.length,
      from: edge(yearsOf(settlementProjects.map(({ startDate }) => startDate)), Math.min),
      to: edge(yearsOf(settlementProjects.map(({ endDate }) => endDate)), Math.max),
    },
  };
};
