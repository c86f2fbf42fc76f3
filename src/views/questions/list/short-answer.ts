import type { QuestionLabel } from '../question-labels.ts';
import { contentAreas, coveredGroups, effortAndNeed, nationalTouch, nextCall, pilotPlaces, projectAreas, projectsByTheme, whiteSpots } from './answers-of-coverage.ts';
import { emptyCalls, euSources, freeMoney, municipalMoney } from './answers-of-money.ts';
import { jointWork, memberKinds, nationalLeads, networkMunicipalities, placeholders, sameCall, sharedGround, whoWithWhom } from './answers-of-network.ts';
import { developmentThemes, levels, mappings, plannedReach, promises, registers, results, rooting } from './answers-of-results.ts';
import { employersReached, employmentAreas, missedGroups, outsideServices, serviceLanguages, tradesCovered } from './answers-of-services.ts';
import { callStates, projectChain, projectEnds, twoDates, visionReach } from './answers-of-time.ts';
import type { Material, Said } from './said.ts';

const FAMILY = 'doc-family';
const NETWORK = 'doc-network';
const SEA_LAPLAND = 'doc-sealapland';
const REGISTER = 'doc-register';
const THEMES = 'doc-esfplus';
const AREAS = 'statfin-key-2026';
const SPEAKERS = 'statfin-159t';

/** How a question is answered in short, and from which sources. */
export interface Answering {
  readonly answer: (material: Material) => readonly Said[];
  readonly sourceIds: readonly string[];
}

export const ANSWERS: Readonly<Record<QuestionLabel, Answering>> = {
  Q1: { answer: networkMunicipalities, sourceIds: [NETWORK] },
  Q2: { answer: projectAreas, sourceIds: [REGISTER] },
  Q3: { answer: whiteSpots, sourceIds: [THEMES] },
  Q5: { answer: employmentAreas, sourceIds: [AREAS] },
  Q6: { answer: pilotPlaces, sourceIds: [FAMILY, SEA_LAPLAND, THEMES] },
  Q7: { answer: nationalTouch, sourceIds: [THEMES] },
  Q8: { answer: coveredGroups, sourceIds: [REGISTER] },
  Q9: { answer: outsideServices, sourceIds: [SEA_LAPLAND, THEMES] },
  Q10: { answer: effortAndNeed, sourceIds: [REGISTER, SEA_LAPLAND, SPEAKERS] },
  Q11: { answer: missedGroups, sourceIds: [SEA_LAPLAND] },
  Q12: { answer: serviceLanguages, sourceIds: [SEA_LAPLAND] },
  Q14: { answer: employersReached, sourceIds: [REGISTER, THEMES] },
  Q15: { answer: tradesCovered, sourceIds: [SEA_LAPLAND, THEMES] },
  Q16: { answer: plannedReach, sourceIds: [SEA_LAPLAND, THEMES] },
  Q17: { answer: contentAreas, sourceIds: [THEMES] },
  Q19: { answer: nextCall, sourceIds: [REGISTER, SPEAKERS, THEMES] },
  Q20: { answer: projectsByTheme, sourceIds: [REGISTER] },
  Q21: { answer: promises, sourceIds: [FAMILY, NETWORK, SEA_LAPLAND] },
  Q22: { answer: developmentThemes, sourceIds: [SEA_LAPLAND, FAMILY] },
  Q23: { answer: levels, sourceIds: [THEMES] },
  Q24: { answer: projectEnds, sourceIds: [REGISTER, SEA_LAPLAND, THEMES] },
  Q26: { answer: projectChain, sourceIds: [SEA_LAPLAND] },
  Q27: { answer: callStates, sourceIds: [FAMILY, THEMES] },
  Q28: { answer: visionReach, sourceIds: [FAMILY, REGISTER, SEA_LAPLAND, THEMES] },
  Q29: { answer: twoDates, sourceIds: [FAMILY, NETWORK] },
  Q30: { answer: whoWithWhom, sourceIds: [REGISTER, FAMILY, THEMES, NETWORK] },
  Q31: { answer: memberKinds, sourceIds: [NETWORK] },
  Q34: { answer: placeholders, sourceIds: [FAMILY] },
  Q35: { answer: nationalLeads, sourceIds: [THEMES] },
  Q36: { answer: sharedGround, sourceIds: [SEA_LAPLAND, THEMES] },
  Q38: { answer: jointWork, sourceIds: [FAMILY, SEA_LAPLAND, THEMES] },
  Q39: { answer: sameCall, sourceIds: [FAMILY] },
  Q40: { answer: freeMoney, sourceIds: [THEMES] },
  Q41: { answer: emptyCalls, sourceIds: [THEMES] },
  Q42: { answer: municipalMoney, sourceIds: [SEA_LAPLAND] },
  Q44: { answer: euSources, sourceIds: [FAMILY, REGISTER] },
  Q46: { answer: rooting, sourceIds: [SEA_LAPLAND, THEMES] },
  Q47: { answer: results, sourceIds: [SEA_LAPLAND, THEMES] },
  Q49: { answer: registers, sourceIds: [NETWORK, THEMES] },
  Q50: { answer: mappings, sourceIds: [FAMILY, SEA_LAPLAND, THEMES] },
};
