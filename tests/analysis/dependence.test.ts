import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../src/app/answer.ts';
import { dependence } from '../../src/analysis/dependence.ts';
import type { Dependence } from '../../src/schema/hole-result.ts';
import { known, missing } from '../../src/schema/quantity.ts';
import type { Sentence } from '../../src/schema/sentence.ts';
import { dataset, figures, municipality, project, sentence } from '../fixtures/dataset-builder.ts';

/** 001: f1 twice, f2 once, one not stated, leads a, a, b and none. 002: half of p1. 003: nothing. 004: only what is not stated. */
const analyst = createAnalyst(dataset({
  municipalities: [municipality('001'), municipality('002', { listing: 'partly_listed' }), municipality('003'), municipality('004', { listing: 'mentioned_only' })],
  projects: [
    project('p1', { placeCodes: ['001', '002'], fund: 'f1', leadId: 'a' }),
    project('p2', { placeCodes: ['001'], fund: 'f1', leadId: 'a' }),
    project('p3', { placeCodes: ['001'], fund: 'f2', leadId: 'b' }),
    project('p4', { placeCodes: ['001', '004'], fund: 'not_stated' }),
  ],
}));

const rowsOf = (more: Partial<Sentence> = {}): readonly Dependence[] => dependence(analyst, sentence(more));

describe('dependence', () => {
  it('has number, index, effective number and the largest of those that are stated: 4/9 + 1/9', () => {
    const [first] = rowsOf();
    expect(first).toMatchObject({ code: '001', listing: 'listed', count: 4 });
    for (const body of [first?.funds, first?.leads]) {
      expect(body).toMatchObject({ number: 2, unstated: 1 });
      expect(body?.index.kind === 'value' && body.index.value).toBeCloseTo(5 / 9, 12);
      expect(body?.effective.kind === 'value' && body.effective.value).toBeCloseTo(9 / 5, 12);
    }
    expect(first?.funds.largest).toEqual({ id: 'f1', share: 2 / 3 });
    expect(first?.leads.largest).toEqual({ id: 'a', share: 2 / 3 });
  });

  it('goes by weight under a split: f1 has 1.5 of 2.5', () => {
    expect(rowsOf({ allocation: 'equal' })[0]?.funds.largest).toEqual({ id: 'f1', share: 0.6 });
  });

  it.each([
    ['one fund', 1, { number: 1, index: known(1), effective: known(1), largest: { id: 'f1', share: 1 }, unstated: 0 }],
    ['no project', 2, { number: 0, index: missing('not_applicable'), effective: missing('not_applicable'), largest: null, unstated: 0 }],
    ['no stated fund', 3, { number: 0, index: missing('not_applicable'), effective: missing('not_applicable'), largest: null, unstated: 1 }],
  ] as const)('with %s', (_name, index, funds) => {
    expect(rowsOf()[index]?.funds).toEqual(funds);
  });

  it('takes the first by its key of equally large ones', () => {
    expect(rowsOf({ text: 'p3' })[0]?.funds.largest?.id).toBe('f2');
    const tie = createAnalyst(dataset({ projects: [project('p1', { placeCodes: ['001'], fund: 'f2' }), project('p2', { placeCodes: ['001'], fund: 'f1' })] }));
    expect(dependence(tie, sentence())[0]?.funds.largest).toEqual({ id: 'f1', share: 0.5 });
  });

  it('has no shares where all weights are 0', () => {
    const nobody = createAnalyst(dataset({
      municipalities: [municipality('001'), municipality('002')],
      needs: [figures('001', { population: 0 }), figures('002')],
      projects: [project('p', { placeCodes: ['001', '002'] })],
    }));
    expect(dependence(nobody, sentence({ allocation: 'population' }))[0]).toMatchObject({ count: 1, funds: { number: 1, index: missing('not_applicable'), largest: null } });
  });

  it('is about projects of the frame, whatever is counted', () => {
    expect(rowsOf({ counted: 'funds' })).toEqual(rowsOf());
    expect(rowsOf({ frame: 'listed' }).map(({ code }) => code)).toEqual(['001', '002', '003']);
  });
});
