import { describe, expect, it } from 'vitest';
import { MOST_KEY_FACTS, questionEntries, type QuestionEntry } from '../../../../src/views/questions/list/question-entry.ts';
import { isInLapland } from '../../../../src/views/questions/list/said.ts';
import { TEXTS } from '../question-texts.ts';
import { readMaterial } from '../real-material.ts';

const material = readMaterial();
const entries = questionEntries(material, TEXTS.en);
const entryOf = (label: string): QuestionEntry => {
  const found = entries.find(({ question }) => question.label === label);
  if (found === undefined) throw new Error(`No question ${label}.`);
  return found;
};

describe('entries of the index', () => {
  it('count the facts that help to answer each question', () => {
    // As the list of questions counts them.
    expect(['Q1', 'Q3', 'Q12', 'Q17', 'Q34', 'Q47'].map((label) => entryOf(label).factCount)).toEqual([0, 25, 39, 69, 1, 86]);
  });

  it('show the kind that tells most first, and within it what is said of Lapland', () => {
    const isHere = isInLapland(material);
    const { keyFacts } = entryOf('Q46');
    expect(keyFacts.map(({ kind }) => kind)).toEqual(['rooting', 'rooting', 'rooting', 'rooting']);
    expect(keyFacts.every(isHere)).toBe(true);
    expect(entryOf('Q22').keyFacts.map(({ kind }) => kind)).toEqual(Array<string>(MOST_KEY_FACTS).fill('development_theme'));
  });

  it('show no more facts than there are, all of them on the question', () => {
    for (const { question: { label }, keyFacts, factCount } of entries) {
      expect([label, keyFacts.length]).toEqual([label, Math.min(factCount, MOST_KEY_FACTS)]);
      expect(keyFacts.every(({ questions }) => questions.includes(label))).toBe(true);
    }
  });

  it('name kinds of facts that the question has', () => {
    for (const { question: { label, tells } } of entries) {
      for (const kind of tells) expect([label, kind, material.archive.facts.some((fact) => fact.kind === kind && fact.questions.includes(label))]).toEqual([label, kind, true]);
    }
  });

  it('name the sources of the answer', () => {
    expect(entryOf('Q1').sources.map(({ id }) => id)).toEqual(['doc-network']);
    expect(entryOf('Q5').sources.map(({ id }) => id)).toEqual(['statfin-key-2026']);
  });
});
