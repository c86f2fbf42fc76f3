import { describe, expect, it } from 'vitest';
import { withCall } from '../../src/analysis/call-projects.ts';
import { createAnswerer } from '../../src/app/answer.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { dataset, project, sentence } from '../fixtures/dataset-builder.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

const data = dataset({ projects: [project('z', { placeCodes: ['001'], themes: ['t1'], targetGroups: ['g1'], startYear: 2020, endYear: 2021 })] });
const added = (asked: Sentence, sets: readonly (readonly string[])[]) => {
  const count = (parts: typeof data): readonly number[] => createAnswerer(parts)(asked).rows.map((row) => row.supply);
  const before = count(data);
  return count(withCall(data, asked, sets)).map((supply, index) => supply - (before[index] ?? 0));
};

describe('the data with a call', () => {
  it('have one more project a set, after all others, and are otherwise the same', () => {
    const after = withCall(data, sentence(), [['001', '002'], ['003']]);
    expect(after.projects.slice(0, 1)).toEqual(data.projects);
    expect(after.projects.slice(1).map(({ placeCodes }) => placeCodes)).toEqual([['001', '002'], ['003']]);
    expect(after.projects.map(({ id }) => id)).toEqual(after.projects.map(({ id }) => id).sort());
    expect({ ...after, projects: data.projects }).toEqual(data);
    expect(withCall(data, sentence(), []).projects).toEqual(data.projects);
  });

  it.each<readonly [string, Partial<Sentence>]>([
    ['any project', {}],
    ['themes and target groups', { themes: ['t2', 't3'], targetGroups: ['g1'] }],
    ['a fund', { funds: ['f3'] }],
    ['a fund family', { fundFamilies: ['y2'] }],
    ['a fund of a family', { funds: ['f1', 'f3'], fundFamilies: ['y2'] }],
    ['an unstated fund', { funds: ['not_stated'] }],
    ['employment', { employment: 'only' }],
    ['no employment', { employment: 'without' }],
    ['years', { period: { kind: 'years', from: 2023, to: 2025 } }],
    ['words', { text: 'Silta yli' }],
    ['all at once', { themes: ['t1'], targetGroups: ['g2'], funds: ['f2'], fundFamilies: ['y1'], employment: 'only', period: { kind: 'years', from: 2022, to: 2022 }, text: 'x' }],
  ])('fit a sentence that asks for %s', (_, more) => {
    expect(added(sentence(more), [['001', '002'], ['002']])).toEqual([1, 2, 0]);
  });

  it('split as the sentence says', () => {
    expect(added(sentence({ allocation: 'equal' }), [['001', '002'], ['002']])).toEqual([0.5, 1.5, 0]);
  });

  it('stand at the lead body\'s home', () => {
    expect(added(sentence({ locationBasis: 'lead_seat' }), [['002'], ['003']])).toEqual([0, 1, 1]);
  });

  it('reach nothing with an empty set', () => {
    expect(added(sentence(), [[]])).toEqual([0, 0, 0]);
    expect(added(sentence({ locationBasis: 'lead_seat' }), [[]])).toEqual([0, 0, 0]);
  });

  it('give every municipality what was added on the real data', () => {
    const real = readRealDataset();
    const before = createAnswerer(real)(OPENING_SENTENCE);
    const after = createAnswerer(withCall(real, OPENING_SENTENCE, [['148', '698'], ['698']]))(OPENING_SENTENCE);
    expect(after.supplySum).toBe(before.supplySum + 3);
    expect(after.distinctInFrame).toBe(before.distinctInFrame + 2);
    const grown = after.rows.filter(({ supply }, index) => supply !== before.rows[index]?.supply).map(({ code }) => code);
    expect(grown).toEqual(['148', '698']);
  });
});
