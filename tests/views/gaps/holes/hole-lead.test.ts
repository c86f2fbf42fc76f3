import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { holeMatrix } from '../../../../src/analysis/hole-matrix.ts';
import { surprisingHoles } from '../../../../src/analysis/holes.ts';
import { gapsHoles } from '../../../../src/i18n/en/gaps-holes.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { Dataset } from '../../../../src/schema/dataset.ts';
import { namesByCode } from '../../../../src/views/shared/names-by-code.ts';
import { holeLead, type HoleLead } from '../../../../src/views/gaps/holes/hole-lead.ts';
import { dataset, municipality, project, sentence } from '../../../fixtures/dataset-builder.ts';

const text = createText('en', { gapsHoles });

const leadOf = (parts: Partial<Dataset>): HoleLead => {
  const data = dataset(parts);
  const matrix = holeMatrix(createAnalyst(data), sentence(), 'theme');
  return holeLead({ matrix, holes: surprisingHoles(matrix), context: { text, dataset: data, dimension: 'theme' }, names: namesByCode(data, text) });
};

const many = (count: number, more: Parameters<typeof project>[1]) => Array.from({ length: count }, (_, index) => project(`${more?.placeCodes?.join('') ?? ''}${index}`, more));

describe('the lead about holes', () => {
  it.each([
    ['all is as expected', { projects: [project('p', { placeCodes: ['001', '002', '003'], themes: ['t1'] })] }, /no holes: every cell has at least the expected number/],
    ['no municipality has its whole list in the register', {
      municipalities: [municipality('001', { listing: 'partly_listed' }), municipality('002', { listing: 'mentioned_only' })],
      projects: [project('p', { placeCodes: ['001'], themes: ['t1'] }), project('q', { placeCodes: ['002'], themes: ['t2'] })],
    }, /None of the compared municipalities has its whole own list/],
    ['a hole is rare: none of 4 where 8 x 8 / 16 are expected', { projects: [...many(8, { placeCodes: ['001'], themes: ['t1'] }), ...many(8, { placeCodes: ['002'], themes: ['t2'] })] }, /^M001, theme t2: no project, though .* would give 4\.0\. So few would seldom .* \(probability 2%\)/],
    ['chance can explain every hole', { projects: [project('p', { placeCodes: ['001'], themes: ['t1'] }), project('q', { placeCodes: ['002'], themes: ['t2'] })] }, /^In municipalities .* chance can explain every hole\. The clearest of them: M001, theme t2/],
    ['nothing is selected', {}, /^No project fits all conditions/],
  ] as const)('when %s', (_name, parts, words) => {
    expect(leadOf(parts).answer.join(' ')).toMatch(words);
  });

  it('tells empty rows that are sure from those that may be gaps of the register', () => {
    const notes = leadOf({
      municipalities: [municipality('001'), municipality('002'), municipality('003', { listing: 'mentioned_only' })],
      projects: [project('p', { placeCodes: ['001'], themes: ['t1'] })],
    }).notes.flat();
    expect(notes).toContain('8 of 9 cells are empty.');
    expect(notes).toContain('The whole row is empty: M002. What they lack most cannot be computed.');
    expect(notes).toContain('The whole row is empty, but the whole list of their own is not in the register: M003.');
    expect(notes).toContain('The whole column is empty: t2 and t3.');
    expect(notes).toContain('In no cell is so much expected that an empty cell would be unusual.');
  });
});
