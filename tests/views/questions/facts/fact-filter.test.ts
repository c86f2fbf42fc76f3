import { describe, expect, it } from 'vitest';
import { chosenFacts, facetCounts, factGroups, loosenings, type FactChoice } from '../../../../src/views/questions/facts/fact-filter.ts';
import { readArchive } from '../../../fixtures/real-archive.ts';
import { fact } from './fact-builder.ts';

const ANY: FactChoice = { kind: null, ground: null, document: null, question: null };
const FACTS = [
  fact('a', { kind: 'call', questions: ['Q27'], inferred: true, derived: true }),
  fact('b', { kind: 'call', questions: ['Q27', 'Q44'], document: 'doc-b' }),
  fact('c', { kind: 'result', questions: ['Q47'], derived: true }),
  fact('d', { kind: 'result', document: 'doc-b' }),
];
const ids = (found: ReadonlySet<string> | null, choice: Partial<FactChoice>) => chosenFacts(FACTS, found, { ...ANY, ...choice }).map(({ id }) => id);

describe('narrowing facts', () => {
  it('keeps all without words and choices', () => { expect(ids(null, {})).toEqual(['a', 'b', 'c', 'd']); });

  it('counts a fact that is inferred and derived under both, and under stated only what is neither', () => {
    expect(ids(null, { ground: 'inferred' })).toEqual(['a']);
    expect(ids(null, { ground: 'derived' })).toEqual(['a', 'c']);
    expect(ids(null, { ground: 'stated' })).toEqual(['b', 'd']);
  });

  it('combines words and choices', () => {
    expect(ids(new Set(['a', 'b', 'c']), { kind: 'call' })).toEqual(['a', 'b']);
    expect(ids(new Set(['a', 'c']), { kind: 'call', question: 'Q44' })).toEqual([]);
    expect(ids(null, { document: 'doc-b', kind: 'no_such_kind' })).toEqual([]);
  });
});

describe('the count beside each value', () => {
  it('is taken under the words and the other choices, not under its own', () => {
    const counts = facetCounts(FACTS, new Set(['a', 'b', 'c']), { ...ANY, kind: 'call' });
    expect(Object.fromEntries(counts.kind)).toEqual({ call: 2, result: 1 });
    expect(Object.fromEntries(counts.ground)).toEqual({ inferred: 1, derived: 1, stated: 1 });
    expect(Object.fromEntries(counts.document)).toEqual({ 'doc-a': 1, 'doc-b': 1 });
    expect(Object.fromEntries(counts.question)).toEqual({ Q27: 2, Q44: 1 });
  });

  it('says for every real choice how many facts it leaves', () => {
    const { facts } = readArchive();
    const choice: FactChoice = { ...ANY, document: 'doc-esfplus' };
    for (const [kind, count] of facetCounts(facts, null, choice).kind) expect(chosenFacts(facts, null, { ...choice, kind })).toHaveLength(count);
  });
});

describe('when nothing fits', () => {
  it('names each single condition to give up, the most fruitful first', () => {
    expect(loosenings(FACTS, new Set(['c']), { ...ANY, kind: 'call' })).toEqual([{ part: 'text', count: 2 }, { part: 'kind', count: 1 }]);
  });
  it('names none where one alone does not help', () => {
    expect(loosenings(FACTS, new Set(), { ...ANY, kind: 'result', question: 'Q27' })).toEqual([]);
  });
});

describe('groups', () => {
  it('follow the given order and leave empty ones out', () => {
    const of = (by: 'kind' | 'document', order: readonly string[]) => factGroups(FACTS, by, order).map(({ value, facts }) => [value, facts.map(({ id }) => id)]);
    expect(of('kind', ['result', 'pilot', 'call'])).toEqual([['result', ['c', 'd']], ['call', ['a', 'b']]]);
    expect(of('document', ['doc-a', 'doc-b'])).toEqual([['doc-a', ['a', 'c']], ['doc-b', ['b', 'd']]]);
  });
});
