import { describe, expect, it } from 'vitest';
import { byTopic, chosenEntries, countWith, createQuestionSearch, type ListChoice } from '../../../../src/views/questions/list/list-choice.ts';
import { questionEntries } from '../../../../src/views/questions/list/question-entry.ts';
import { TEXTS } from '../question-texts.ts';
import { readMaterial } from '../real-material.ts';

const entries = questionEntries(readMaterial(), TEXTS.fi);
const search = createQuestionSearch(entries);
const ALL: ListChoice = { text: '', standing: 'all', asker: 'any' };
const labels = (choice: Partial<ListChoice>): readonly string[] => chosenEntries(search, { ...ALL, ...choice }).map(({ question }) => question.label);

describe('choice of questions', () => {
  it('shows all of them, in the order of the index, when nothing is chosen', () => {
    expect(labels({})).toEqual(entries.map(({ question }) => question.label));
    expect(labels({ text: '   ' })).toHaveLength(40);
  });

  it('looks for beginnings of words in questions and in answers', () => {
    expect(labels({ text: 'kuntarah' })).toContain('Q42');
    expect(labels({ text: 'Utsjoki' })).toContain('Q1');
    expect(labels({ text: 'kielill' })).toContain('Q12');
  });

  it('forgives a slip in a long word, not in a short one', () => {
    expect(labels({ text: 'työnantahat' })).toContain('Q14');
    expect(labels({ text: 'rxha' })).toEqual([]);
  });

  it('asks for all the words', () => {
    const both = labels({ text: 'verkosto jäsenet' });
    expect(both.length).toBeLessThan(labels({ text: 'verkosto' }).length);
    expect(labels({ text: 'verkosto olematonsana' })).toEqual([]);
  });

  it('finds a question by its label', () => {
    expect(labels({ text: 'Q26' })).toContain('Q26');
  });

  it('keeps to the standing and to who asks', () => {
    expect(labels({ standing: 'no' })).toEqual(['Q5', 'Q20', 'Q34', 'Q44']);
    expect(labels({ standing: 'no', asker: 'funder' })).toEqual(['Q20', 'Q44']);
    expect(labels({ standing: 'yes' })).toHaveLength(11);
  });

  it('counts what another choice would leave under the rest', () => {
    expect(countWith(search, { ...ALL, asker: 'funder' }, { standing: 'no' })).toBe(2);
    expect(countWith(search, { ...ALL, standing: 'no' }, { asker: 'any' })).toBe(4);
  });

  it('groups by topic and leaves empty topics out', () => {
    const groups = byTopic(chosenEntries(search, { ...ALL, standing: 'no' }));
    expect(groups.map(([topic, found]) => [topic, found.length])).toEqual([['services', 2], ['network', 1], ['money', 1]]);
  });
});
