import { describe, expect, it } from 'vitest';
import { OPENING_STATE } from '../../../src/state/app-state.ts';
import { knownCodesOf } from '../../../src/state/known-codes.ts';
import { decodeState, encodeState } from '../../../src/state/url-codec.ts';
import { QUESTIONS, STARTS } from '../../../src/views/questions/question-index.ts';
import { ASKERS, QUESTION_LABELS, TOPICS } from '../../../src/views/questions/question-labels.ts';
import { allFacts } from '../../../src/views/questions/question-links.ts';
import { TEXTS } from './question-texts.ts';
import { readMaterial } from './real-material.ts';

/** Every label of the list of questions, and no other. */
const ASKED = [
  'Q1', 'Q2', 'Q3', 'Q5', 'Q6', 'Q7', 'Q8', 'Q9', 'Q10', 'Q11', 'Q12', 'Q14', 'Q15', 'Q16', 'Q17', 'Q19', 'Q20', 'Q21', 'Q22', 'Q23',
  'Q24', 'Q26', 'Q27', 'Q28', 'Q29', 'Q30', 'Q31', 'Q34', 'Q35', 'Q36', 'Q38', 'Q39', 'Q40', 'Q41', 'Q42', 'Q44', 'Q46', 'Q47', 'Q49', 'Q50',
];

/** How far documents answer, typed from the list of questions; the others are answered in part. */
const ANSWERED = ['Q1', 'Q7', 'Q11', 'Q12', 'Q26', 'Q28', 'Q30', 'Q35', 'Q40', 'Q42', 'Q50'];
const UNANSWERED = ['Q5', 'Q20', 'Q34', 'Q44'];

/** Labels that facts carry although the list of questions has dropped them. */
const DROPPED = ['Q4', 'Q13', 'Q18', 'Q25', 'Q33', 'Q37', 'Q43', 'Q45', 'Q48'];

const material = readMaterial();
const byNumber = (labels: readonly string[]): readonly string[] => [...labels].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));

describe('index of questions', () => {
  it('holds every question once, and none more', () => {
    expect(byNumber(QUESTIONS.map(({ label }) => label))).toEqual(ASKED);
    expect(QUESTION_LABELS).toEqual(ASKED);
  });

  it('knows every label of the facts, but for those that were dropped', () => {
    const labels = new Set(material.archive.facts.flatMap(({ questions }) => questions));
    expect(byNumber([...labels].filter((label) => !ASKED.includes(label)))).toEqual(DROPPED);
    expect(ASKED.filter((label) => !labels.has(label))).toEqual(['Q1']);
  });

  it('says of each how far it is answered', () => {
    expect(byNumber(QUESTIONS.filter(({ standing }) => standing === 'yes').map(({ label }) => label))).toEqual(ANSWERED);
    expect(byNumber(QUESTIONS.filter(({ standing }) => standing === 'no').map(({ label }) => label))).toEqual(UNANSWERED);
  });

  it('goes topic by topic, and has questions of each asker and topic', () => {
    const topics = QUESTIONS.map(({ topic }) => topic);
    expect(topics.filter((topic, at) => topic !== topics[at - 1])).toEqual(TOPICS);
    for (const asker of ASKERS) expect(QUESTIONS.find(({ label }) => label === STARTS[asker])?.askers).toContain(asker);
  });

  it.each(QUESTIONS)('leads from $label to one to three different places that a link can hold', ({ label, links }) => {
    expect(links.length).toBeGreaterThanOrEqual(1);
    expect(links.length).toBeLessThanOrEqual(3);
    const known = knownCodesOf(material.dataset);
    const queries = [...links, allFacts(label)].map(({ to, hash }) => `${encodeState(to(OPENING_STATE))}#${hash ?? ''}`);
    expect(new Set(queries).size).toBe(queries.length);
    for (const { to } of links) {
      const there = to(OPENING_STATE);
      const { state, notices } = decodeState(encodeState(there), known);
      expect(notices).toEqual([]);
      expect(state).toEqual(there);
    }
  });

  it('leads only to facts that there are', () => {
    for (const { label, links } of QUESTIONS) {
      for (const { to } of links) {
        const { page, questions: { section, kind, question } } = to(OPENING_STATE);
        if (page !== 'questions') continue;
        expect([label, section, question]).toEqual([label, 'facts', label]);
        expect(material.archive.facts.filter((fact) => fact.kind === kind && fact.questions.includes(label)).length).toBeGreaterThan(0);
      }
    }
  });

  it('sets a view up afresh, whatever was open before', () => {
    const busy = { ...OPENING_STATE, municipality: '240', project: 'x', sentence: { ...OPENING_STATE.sentence, themes: ['safety'], text: 'Kemi' } };
    const costs = { ...OPENING_STATE.programmes.cost, codes: ['240'] };
    for (const { to } of QUESTIONS.flatMap(({ links }) => links)) {
      const there = to({ ...busy, programmes: { ...OPENING_STATE.programmes, cost: costs } });
      expect(there.project).toBeNull();
      if (!['questions', 'programmes', 'data'].includes(there.page)) expect(there.sentence).toMatchObject({ themes: [], text: '' });
      expect(there.programmes.cost).toBe(costs);
    }
  });

  it.each(['fi', 'sv', 'en'] as const)('has words for every question and link in %s', (language) => {
    const { t } = TEXTS[language];
    for (const { label, links } of QUESTIONS) {
      for (const part of ['asked', 'missing', 'holder']) expect(t(`questionWords.${part}.${label}`)).not.toBe('');
      for (const { words } of links) expect(t(`questionList.links.${words}`)).not.toBe('');
      expect(t(`questionWords.asked.${label}`)).toMatch(/\?$/);
    }
  });
});
