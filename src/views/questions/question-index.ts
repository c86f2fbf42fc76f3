import type { Asker, QuestionLabel, Standing, Topic } from './question-labels.ts';
import {
  bodies, bodyOfEly, bodyOfMunicipalities, call, costs, endings, facts, family, funder, headquarters, holesByGroup, holesByTheme, mapOfAll, mapOfEmployers,
  mapOfImmigrants, mapOfShares, members, municipalityList, national, nationalImmigrants, nationalWorkingLife, profileOfKemi, projectsOfAll, projectsOfEu, seaLapland,
  sectors, sources, speakers, timelineOfChain, timelineOfThemes, together, verdicts,
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
}

const P = 'planner';
const F = 'funder';
const S = 'presenter';

/** Every question, topic by topic, in the order in which the page shows them. */
export const QUESTIONS: readonly IndexedQuestion[] = [
  { label: 'Q10', topic: 'coverage', askers: [P, F, S], standing: 'part', links: [mapOfImmigrants, verdicts, costs] },
  { label: 'Q8', topic: 'coverage', askers: [P, S], standing: 'part', links: [holesByGroup, municipalityList] },
  { label: 'Q2', topic: 'coverage', askers: [P, S], standing: 'part', links: [mapOfAll, projectsOfAll] },
  { label: 'Q3', topic: 'coverage', askers: [P, F], standing: 'part', links: [facts('Q3', 'white_spot', 2), facts('Q3', 'programme_coverage', 5), national] },
  { label: 'Q6', topic: 'coverage', askers: [P, F], standing: 'part', links: [facts('Q6', 'pilot_place', 17)] },
  { label: 'Q7', topic: 'coverage', askers: [P, F], standing: 'yes', links: [national, headquarters] },
  { label: 'Q17', topic: 'coverage', askers: [P, F], standing: 'part', links: [facts('Q17', 'content_area', 20), national] },
  { label: 'Q19', topic: 'coverage', askers: [F, P], standing: 'part', links: [call, holesByTheme, facts('Q19', 'call', 5)] },
  { label: 'Q36', topic: 'coverage', askers: [F, P], standing: 'part', links: [funder, facts('Q36', 'synergy', 10)] },

  { label: 'Q12', topic: 'services', askers: [P, S], standing: 'yes', links: [seaLapland, facts('Q12', 'service_language', 10)] },
  { label: 'Q9', topic: 'services', askers: [P, S], standing: 'part', links: [facts('Q9', 'uncounted_group', 6)] },
  { label: 'Q11', topic: 'services', askers: [P, F], standing: 'yes', links: [facts('Q11', 'uncounted_group', 4), mapOfShares, speakers] },
  { label: 'Q14', topic: 'services', askers: [P, F], standing: 'part', links: [mapOfEmployers] },
  { label: 'Q15', topic: 'services', askers: [P, F], standing: 'part', links: [facts('Q15', 'labour_shortage_trade', 6), facts('Q15', 'content_area', 10)] },
  { label: 'Q5', topic: 'services', askers: [P, S], standing: 'no', links: [municipalityList, profileOfKemi] },
  { label: 'Q20', topic: 'services', askers: [P, F], standing: 'no', links: [holesByTheme, projectsOfAll] },

  { label: 'Q1', topic: 'network', askers: [S, P], standing: 'yes', links: [members] },
  { label: 'Q30', topic: 'network', askers: [S, P], standing: 'yes', links: [together, bodies, members] },
  { label: 'Q31', topic: 'network', askers: [P, S], standing: 'part', links: [sectors, members] },
  { label: 'Q34', topic: 'network', askers: [P], standing: 'no', links: [family, bodyOfMunicipalities] },
  { label: 'Q35', topic: 'network', askers: [P, F], standing: 'yes', links: [bodyOfEly, nationalWorkingLife] },
  { label: 'Q38', topic: 'network', askers: [F, P], standing: 'part', links: [facts('Q38', 'synergy', 20), national] },
  { label: 'Q39', topic: 'network', askers: [F], standing: 'part', links: [family, call] },

  { label: 'Q40', topic: 'money', askers: [F, P], standing: 'yes', links: [national] },
  { label: 'Q42', topic: 'money', askers: [F, P, S], standing: 'yes', links: [seaLapland, costs] },
  { label: 'Q41', topic: 'money', askers: [F], standing: 'part', links: [facts('Q41', 'call_without_result', 3), national] },
  { label: 'Q44', topic: 'money', askers: [F, P], standing: 'no', links: [family, projectsOfEu] },

  { label: 'Q26', topic: 'time', askers: [S, P, F], standing: 'yes', links: [timelineOfChain, seaLapland] },
  { label: 'Q24', topic: 'time', askers: [P, F], standing: 'part', links: [endings, timelineOfThemes] },
  { label: 'Q27', topic: 'time', askers: [P, F], standing: 'part', links: [facts('Q27', 'call', 30), timelineOfThemes] },
  { label: 'Q28', topic: 'time', askers: [P, S], standing: 'yes', links: [facts('Q28', 'target_date', 10), timelineOfThemes] },
  { label: 'Q29', topic: 'time', askers: [S, P], standing: 'part', links: [members, family] },

  { label: 'Q47', topic: 'results', askers: [F, S], standing: 'part', links: [facts('Q47', 'result', 50), seaLapland] },
  { label: 'Q46', topic: 'results', askers: [F, P], standing: 'part', links: [facts('Q46', 'rooting', 20), timelineOfChain] },
  { label: 'Q16', topic: 'results', askers: [F, S], standing: 'part', links: [facts('Q16', 'planned_reach', 8), nationalWorkingLife] },
  { label: 'Q21', topic: 'results', askers: [P, F], standing: 'part', links: [facts('Q21', 'strategy_promise', 15), family] },
  { label: 'Q22', topic: 'results', askers: [P, S], standing: 'part', links: [facts('Q22', 'development_theme', 6), family] },
  { label: 'Q23', topic: 'results', askers: [P], standing: 'part', links: [facts('Q23', 'level', 15), nationalImmigrants] },

  { label: 'Q49', topic: 'registers', askers: [P, F], standing: 'part', links: [sources, facts('Q49', 'register_source', 10)] },
  { label: 'Q50', topic: 'registers', askers: [P, F], standing: 'yes', links: [facts('Q50', 'prior_mapping', 20)] },
];

/** The question that each asker may like to begin with. */
export const STARTS: Readonly<Record<Asker, QuestionLabel>> = { planner: 'Q10', funder: 'Q40', presenter: 'Q1' };
