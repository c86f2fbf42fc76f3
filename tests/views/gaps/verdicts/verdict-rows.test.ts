import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../../../src/app/answer.ts';
import { known, missing, type Quantity } from '../../../../src/schema/quantity.ts';
import { orderedRows, verdictRows } from '../../../../src/views/gaps/verdicts/verdict-rows.ts';
import { dataset, figures, municipality, project, sentence } from '../../../fixtures/dataset-builder.ts';

/** 001 has two of three projects and expects 1, 002 one and expects 1, 003 none and expects 1; 004 has no known need. */
const analyst = createAnalyst(dataset({
  municipalities: ['001', '002', '003', '004'].map((code) => municipality(code, code === '002' ? { listing: 'mentioned_only' } : {})),
  needs: [figures('001'), figures('002'), figures('003'), figures('004', { population: null })],
  projects: [project('a', { placeCodes: ['001'] }), project('b', { placeCodes: ['001', '002'] })],
}));
const names = new Map([['001', 'C'], ['002', 'B'], ['003', 'A']]);
const rows = verdictRows({ analyst, result: analyst.answer(sentence()), names });
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe('verdictRows', () => {
  it('has every municipality of the frame with its verdict and smoothed ratio', () => {
    expect(rows.map(({ name, verdict }) => [name, verdict])).toEqual([['C', 'cannot_tell'], ['B', 'at_least'], ['A', 'cannot_tell'], ['004', 'cannot_tell']]);
    // Ratios 2, 1 and 0 around 1 spread no more than chance: 2 / 3 against 1.
    expect(rows.map(({ smoothed }) => smoothed)).toEqual([known(1), known(1), known(1), missing('no_data')]);
  });

  it('smooths nothing where themes are counted', () => {
    const themes = verdictRows({ analyst, result: analyst.answer(sentence({ counted: 'themes' })), names });
    expect(themes.map(({ smoothed }) => smoothed)).toEqual(Array.from({ length: 4 }, (): Quantity => missing('not_applicable')));
  });
});

describe('orderedRows', () => {
  it.each([
    ['gap', ['A', 'B', 'C', '004']],
    ['ratio', ['A', 'B', 'C', '004']],
    ['name', ['004', 'A', 'B', 'C']],
  ] as const)('by %s, what is missing last', (order, expected) => {
    expect(orderedRows([...rows].reverse(), order, compare).map(({ name }) => name)).toEqual(expected);
  });
});
