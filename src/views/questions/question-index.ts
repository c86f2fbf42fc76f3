import type { Asker, QuestionLabel, Standing, Topic } from './question-labels.ts';
import {
  bodies, bodyOfEly, bodyOfMunicipalities, call, costs, endings, facts, family, familyCalls, familyChange, funder, headquarters, holesByGroup,
  holesByTheme, mapOfAll, mapOfEmployers, mapOfImmigrants, mapOfShares, memberKinds, members, municipalityList, nationalAreas, nationalCalls,
  nationalImmigrants, nationalMoney, nationalPlaces, nationalReach, nationalSpots, nationalWorkingLife, profileOfKemi, projectsOfAll, projectsOfEu, seaLapland,
  seaLaplandClients, seaLaplandLanguages, sectors, sources, speakers, timelineOfCalls, timelineOfChain, timelineOfThemes, together, verdicts,
} from './question-links.ts';
import type { AnswerLink } from './question-targets.ts';

/** A question, who asks it, how far it can be answered, and where. */
export interface IndexedQuestion {
  readonly label: QuestionLabel;
  readonly topic: Topic;
  readonly askers: readonly Asker[];
  readonly standing: Standing;
  /** One to three; the way to all facts on the question is added where there are any. */
  readonly links: readonly AnswerLink[];
  /** Kinds of the facts that say most about it, the best first. */
  readonly tells: readonly string[];
}

const P = 'planner';
const F = 'funder';
const S = 'presenter';

/** Every question, topic by topic, in the order in which the page shows them. */
export const QUESTIONS: readonly IndexedQuestion[] = [
  { label: 'Q10', topic: 'coverage', askers: [P, F, S], standing: 'part', links: [mapOfImmigrants, verdicts, costs], tells: ['labour_market_figure'] },
  { label: 'Q8', topic: 'coverage', askers: [P, S], standing: 'part', links: [holesByGroup, municipalityList], tells: ['other', 'content_area'] },
  { label: 'Q2', topic: 'coverage', askers: [P, S], standing: 'part', links: [mapOfAll, projectsOfAll], tells: ['programme_coverage'] },
  { label: 'Q3', topic: 'coverage', askers: [P, F], standing: 'part', links: [nationalSpots, facts('Q3', 'programme_coverage')], tells: ['white_spot', 'programme_coverage'] },
  { label: 'Q6', topic: 'coverage', askers: [P, F], standing: 'part', links: [facts('Q6', 'pilot_place'), nationalPlaces], tells: ['pilot_place'] },
  { label: 'Q7', topic: 'coverage', askers: [P, F], standing: 'yes', links: [nationalReach, headquarters], tells: ['synergy', 'programme_coverage', 'pilot_place'] },
  { label: 'Q17', topic: 'coverage', askers: [P, F], standing: 'part', links: [nationalAreas, facts('Q17', 'content_area')], tells: ['content_area'] },
  { label: 'Q19', topic: 'coverage', askers: [F, P], standing: 'part', links: [call, holesByGroup, nationalCalls], tells: ['call'] },
  { label: 'Q36', topic: 'coverage', askers: [F, P], standing: 'part', links: [funder, facts('Q36', 'synergy')], tells: ['synergy'] },

  { label: 'Q12', topic: 'services', askers: [P, S], standing: 'yes', links: [seaLaplandLanguages, facts('Q12', 'service_language')], tells: ['white_spot', 'service_language'] },
  { label: 'Q9', topic: 'services', askers: [P, S], standing: 'part', links: [facts('Q9', 'uncounted_group'), holesByGroup], tells: ['uncounted_group'] },
  { label: 'Q11', topic: 'services', askers: [P, F], standing: 'yes', links: [facts('Q11', 'uncounted_group'), mapOfShares, speakers], tells: ['uncounted_group'] },
  { label: 'Q14', topic: 'services', askers: [P, F], standing: 'part', links: [mapOfEmployers, facts('Q14', 'planned_reach')], tells: ['planned_reach', 'other'] },
  { label: 'Q15', topic: 'services', askers: [P, F], standing: 'part', links: [facts('Q15', 'labour_shortage_trade'), facts('Q15', 'content_area')], tells: ['labour_shortage_trade'] },
  { label: 'Q5', topic: 'services', askers: [P, S], standing: 'no', links: [municipalityList, profileOfKemi], tells: ['other'] },
  { label: 'Q20', topic: 'services', askers: [P, F], standing: 'no', links: [holesByTheme, projectsOfAll], tells: ['content_area'] },

  { label: 'Q1', topic: 'network', askers: [S, P], standing: 'yes', links: [members], tells: [] },
  { label: 'Q30', topic: 'network', askers: [S, P], standing: 'yes', links: [together, bodies], tells: ['other', 'synergy'] },
  { label: 'Q31', topic: 'network', askers: [P, S], standing: 'part', links: [sectors, memberKinds], tells: ['white_spot', 'other'] },
  { label: 'Q34', topic: 'network', askers: [P], standing: 'no', links: [family, bodyOfMunicipalities], tells: ['synergy'] },
  { label: 'Q35', topic: 'network', askers: [P, F], standing: 'yes', links: [bodyOfEly, nationalWorkingLife], tells: ['synergy'] },
  { label: 'Q38', topic: 'network', askers: [F, P], standing: 'part', links: [facts('Q38', 'synergy'), nationalReach], tells: ['synergy'] },
  { label: 'Q39', topic: 'network', askers: [F], standing: 'part', links: [familyCalls, call], tells: ['strategy_promise', 'call'] },

  { label: 'Q40', topic: 'money', askers: [F, P], standing: 'yes', links: [nationalMoney, facts('Q40', 'result')], tells: ['other'] },
  { label: 'Q42', topic: 'money', askers: [F, P, S], standing: 'yes', links: [seaLapland, costs], tells: ['other'] },
  { label: 'Q41', topic: 'money', askers: [F], standing: 'part', links: [facts('Q41', 'call_without_result'), facts('Q41', 'result')], tells: ['call_without_result'] },
  { label: 'Q44', topic: 'money', askers: [F, P], standing: 'no', links: [family, projectsOfEu], tells: ['other', 'strategy_promise'] },

  { label: 'Q26', topic: 'time', askers: [S, P, F], standing: 'yes', links: [timelineOfChain, seaLapland], tells: ['chain_link'] },
  { label: 'Q24', topic: 'time', askers: [P, F], standing: 'part', links: [endings, timelineOfThemes, facts('Q24', 'chain_link')], tells: ['chain_link'] },
  { label: 'Q27', topic: 'time', askers: [P, F], standing: 'part', links: [timelineOfCalls, nationalCalls, facts('Q27', 'call')], tells: ['call'] },
  { label: 'Q28', topic: 'time', askers: [P, S], standing: 'yes', links: [facts('Q28', 'target_date'), timelineOfThemes], tells: ['target_date'] },
  { label: 'Q29', topic: 'time', askers: [S, P], standing: 'part', links: [memberKinds, familyChange], tells: ['other'] },

  { label: 'Q47', topic: 'results', askers: [F, S], standing: 'part', links: [facts('Q47', 'result'), seaLaplandClients], tells: ['result'] },
  { label: 'Q46', topic: 'results', askers: [F, P], standing: 'part', links: [facts('Q46', 'rooting'), timelineOfChain], tells: ['rooting'] },
  { label: 'Q16', topic: 'results', askers: [F, S], standing: 'part', links: [facts('Q16', 'planned_reach'), nationalWorkingLife], tells: ['planned_reach'] },
  { label: 'Q21', topic: 'results', askers: [P, F], standing: 'part', links: [facts('Q21', 'strategy_promise'), family], tells: ['strategy_promise'] },
  { label: 'Q22', topic: 'results', askers: [P, S], standing: 'part', links: [facts('Q22', 'development_theme'), family], tells: ['development_theme'] },
  { label: 'Q23', topic: 'results', askers: [P], standing: 'part', links: [facts('Q23', 'level'), nationalImmigrants], tells: ['level'] },

  { label: 'Q49', topic: 'registers', askers: [P, F], standing: 'part', links: [sources, facts('Q49', 'register_source')], tells: ['register_source'] },
  { label: 'Q50', topic: 'registers', askers: [P, F], standing: 'yes', links: [facts('Q50', 'prior_mapping')], tells: ['prior_mapping'] },
];

/** The question that each asker may like to begin with. */
export const STARTS: Readonly<Record<Asker, QuestionLabel>> = { planner: 'Q10', funder: 'Q40', presenter: 'Q1' };
