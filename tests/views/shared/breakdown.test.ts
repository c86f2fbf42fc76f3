import { describe, expect, it } from 'vitest';
import { createText } from '../../../src/i18n/text.ts';
import { breakdownItems } from '../../../src/views/shared/breakdown.ts';
import { dataset, project, sentence } from '../../fixtures/dataset-builder.ts';

const text = createText('fi', {});
const projects = [
  project('a', { themes: ['t1', 't2'], targetGroups: ['g2'], fund: 'f2' }),
  project('b', { themes: ['t2'], targetGroups: ['g2', 'g3'], fund: 'f1' }),
  project('c', { themes: [], targetGroups: ['g1'], fund: 'f2' }),
];
const shown = (breakdown: 'theme' | 'targetGroup' | 'fund', question = sentence()) =>
  breakdownItems(breakdown, { dataset: dataset({ projects }), sentence: question, projects, text }).map(({ value, count, isChosen }) => [value, count, isChosen]);

describe('the breakdown of a municipality’s projects', () => {
  it('counts a project under each of its values, most first, equal ones by name, none left out silently as 0', () => {
    expect(shown('theme')).toEqual([['t2', 2, false], ['t1', 1, false]]);
    expect(shown('targetGroup')).toEqual([['g2', 2, false], ['g1', 1, false], ['g3', 1, false]]);
    expect(shown('fund')).toEqual([['f2', 2, false], ['f1', 1, false]]);
  });

  it('marks what the sentence holds', () => {
    expect(shown('theme', sentence({ themes: ['t1'] }))).toEqual([['t2', 2, false], ['t1', 1, true]]);
    expect(shown('targetGroup', sentence({ targetGroups: ['g3'] }))[2]).toEqual(['g3', 1, true]);
    expect(shown('fund', sentence({ funds: ['f2'] }))[0]).toEqual(['f2', 2, true]);
  });
});
