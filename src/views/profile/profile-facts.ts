import { peerGroups, peerTraits } from '../../analysis/peers.ts';
import type { MunicipalityDetail } from '../../schema/archive.ts';
import type { CoverageResult, MunicipalityCoverage } from '../../schema/coverage-result.ts';
import type { Municipality, MunicipalityCode } from '../../schema/municipality.ts';
import type { PeerGroup } from '../../schema/profile-result.ts';
import type { Project } from '../../schema/project.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { Text } from '../../i18n/text.ts';
import { asOfDay } from '../shared/as-of-day.ts';
import { namesByCode } from '../shared/names-by-code.ts';
import type { PageProps } from '../shared/page-props.ts';
import type { DensityMeasure } from '../shared/quantity-text.ts';

/** What projects are set against people or land by, for each need; equal shares and the user's own needs leave inhabitants. */
export const densityOf = ({ need }: Pick<Sentence, 'need'>): DensityMeasure => {
  switch (need) {
    case 'foreign_language_speakers': return 'per_1000_speakers';
    case 'land_area': return 'per_1000_km2';
    default: return 'per_10000_inhabitants';
  }
};

/** The sentence as these pages ask it: projects are counted, and measured by the sentence's need. */
export const profileQuestion = (sentence: Sentence): Sentence => ({ ...sentence, counted: 'projects', measure: densityOf(sentence) });

/** Everything that the parts of a profile are made from. */
export interface ProfileFacts {
  readonly text: Text;
  readonly page: PageProps;
  readonly code: MunicipalityCode;
  readonly municipality: Municipality;
  /** `undefined` where the data have no such row. */
  readonly detail: MunicipalityDetail | undefined;
  readonly question: Sentence;
  readonly result: CoverageResult;
  readonly row: MunicipalityCoverage;
  /** Those counted here under the question. */
  readonly projects: readonly Project[];
  readonly names: ReadonlyMap<MunicipalityCode, string>;
  readonly groups: readonly PeerGroup[];
  /** The day after which ends are looked for; `null` where no project has a date. */
  readonly asOf: string | null;
}

/** `null` for a code that the data lack. */
export const profileFacts = (page: PageProps, text: Text, code: MunicipalityCode): ProfileFacts | null => {
  const { dataset, archive, analyst } = page;
  const municipality = dataset.municipalities.find((candidate) => candidate.code === code);
  const question = profileQuestion(page.result.sentence);
  const result = analyst.answer(question);
  const row = result.rows.find((candidate) => candidate.code === code);
  if (municipality === undefined || row === undefined) return null;
  return {
    text, page, code, municipality, question, result, row,
    detail: archive.municipalities.find((candidate) => candidate.code === code),
    projects: row.projectIndices.flatMap((index) => dataset.projects[index] ?? []),
    names: namesByCode(dataset, text),
    groups: peerGroups(peerTraits(dataset, archive.municipalities, question.needYear), code),
    asOf: asOfDay(page.state.gaps, dataset),
  };
};
