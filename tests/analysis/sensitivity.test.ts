import { describe, expect, it } from 'vitest';
import { gapRanks } from '../../src/analysis/place-standing.ts';
import { dispersionOf, projectSteps } from '../../src/analysis/project-steps.ts';
import { sensitivity } from '../../src/analysis/sensitivity.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { known, missing } from '../../src/schema/quantity.ts';
import { dataset, figures, municipality, ownNeed, project, sentence } from '../fixtures/dataset-builder.ts';

/** Populations 1000, 1000 and 2000; four projects at 001, one of which also reaches 002. */
const analyst = createAnalyst(dataset({
  municipalities: [municipality('001'), municipality('002', { listing: 'mentioned_only' }), municipality('003')],
  needs: [figures('001'), figures('002'), figures('003', { population: 2000 })],
  projects: [project('a', { placeCodes: ['001'] }), project('b', { placeCodes: ['001'] }), project('c', { placeCodes: ['001'] }), project('d', { placeCodes: ['001', '002'] })],
}));

describe('gapRanks', () => {
  it('shares the best rank among ties and leaves out what is missing', () => {
    expect(gapRanks([known(1), known(3), missing('no_data'), known(1 + 1e-12), known(0)])).toEqual([2, 1, null, 2, 4]);
  });
});

describe('sensitivity', () => {
  it('ranks under every rule and need, by hand for one', () => {
    const { rules, rows } = sensitivity(analyst, sentence());
    expect(rules).toHaveLength(12);
    const at = rules.findIndex(({ allocation, need }) => allocation === 'full' && need === 'population');
    // D = 5, so 1.25, 1.25 and 2.5 are expected: gaps 0, 0.25 and 2.5.
    expect(rows.map(({ cells }) => [cells[at]?.rank, cells[at]?.verdict])).toEqual([[3, 'cannot_tell'], [2, 'at_least'], [1, 'cannot_tell']]);
    expect(rows[2]?.cells[at]?.gap).toEqual(known(2.5));
  });

  it('has the sentence’s own need among the rules, by hand', () => {
    const own = ownNeed('own-jobseekers', { '001': 10, '002': 40, '003': 0 });
    const { rules, rows, ownNeed: named } = sensitivity(createAnalyst({ ...analyst.dataset, ownNeeds: [own] }), sentence({ need: 'own-jobseekers' }));
    expect([rules.length, named]).toEqual([15, own]);
    const at = rules.findIndex(({ allocation, need }) => allocation === 'full' && need === 'own-jobseekers');
    // D = 5 over 50: 1, 4 and 0 are expected, so 3 are short at 002.
    expect(rows.map(({ cells }) => [cells[at]?.rank, cells[at]?.gap])).toEqual([[2, known(0)], [1, known(3)], [2, known(0)]]);
    expect(sensitivity(analyst, sentence()).ownNeed).toBeNull();
  });

  it('has only the needs where no split has an effect', () => {
    expect(sensitivity(analyst, sentence({ locationBasis: 'lead_seat' })).rules).toHaveLength(4);
    expect(sensitivity(analyst, sentence({ counted: 'themes' })).rules).toHaveLength(4);
  });
});

describe('projectSteps', () => {
  it('adds and takes one project at one place and works out everything anew, by hand', () => {
    const [first, second, third] = projectSteps(analyst, analyst.answer(sentence()));
    // One more at 003: D = 6, e = 3, d = 1, gap 2. One fewer at 001: D = 4, e = 1, d = 3.
    expect(third?.oneMore.gap).toEqual(known(2));
    expect(third?.oneFewer).toBeNull();
    expect(first?.oneFewer).toMatchObject({ ratio: known(3), gap: known(0) });
    // One more at 002: D = 6, e = 1.5, d = 2.
    expect(second?.oneMore.gap).toEqual(known(0));
    expect(second?.now.verdict).toBe('at_least');
  });

  it('weighs the project as the place\'s average one when projects are split', () => {
    const [, second] = projectSteps(analyst, analyst.answer(sentence({ allocation: 'equal' })));
    // 002 has half a project: one more makes 1, D = 4.5, e = 1.125; one fewer makes 0, D = 3.5, e = 0.875.
    expect(second?.oneMore.gap).toEqual(known(0.125));
    expect(second?.oneFewer?.gap).toEqual(known(0.875));
  });
});

describe('dispersionOf', () => {
  it('is squared weights over weights', () => {
    expect(dispersionOf(analyst, analyst.answer(sentence()))).toBe(1);
    // Weights 1, 1, 1, 0.5 and 0.5: squares 3.5 over 4.
    expect(dispersionOf(analyst, analyst.answer(sentence({ allocation: 'equal' })))).toBe(3.5 / 4);
    expect(dispersionOf(analyst, analyst.answer(sentence({ text: 'none of them' })))).toBe(1);
    expect(dispersionOf(analyst, analyst.answer(sentence({ counted: 'themes' })))).toBe(1);
  });
});
