import { describe, expect, it } from 'vitest';
import { largestAt, serviceLanguages } from '../../src/analysis/service-languages.ts';
import type { DocumentFact } from '../../src/schema/archive.ts';
import { readArchive } from '../fixtures/real-archive.ts';

const fact = (id: string, terms: readonly string[], part: Partial<DocumentFact> = {}): DocumentFact => ({
  document: 'doc', lineStart: 1, lineEnd: 1, id, kind: 'service_language', subject: 'P', theme: null, place: null, start: null, end: null, valueLow: null, valueHigh: null, terms, unit: null,
  label: { fi: id, sv: id, en: id }, status: null, inferred: false, derived: false, asOf: null, contentProjects: null, questions: [], extraLines: [], note: null, ...part,
});

const languages = serviceLanguages([
  fact('second-en', ['english'], { start: '2023-01-01', end: '2023-12-31' }),
  fact('first-fi', ['finnish'], { start: '2020-01-01', end: '2021-12-31', inferred: true }),
  fact('first-ru', ['russian'], { start: '2020-01-01', end: '2022-06-30' }),
  fact('first-coaches', []),
  fact('largest-1', ['russian'], { kind: 'language_group' }),
  fact('largest-2', ['english'], { kind: 'language_group' }),
], '2022-10-28');

describe('languages of service', () => {
  it('stand by stage in the order of time, and each stage spans its facts', () => {
    expect(languages.stages).toEqual([
      { id: 'first', subject: 'P', start: '2020-01-01', end: '2022-06-30' }, { id: 'second', subject: 'P', start: '2023-01-01', end: '2023-12-31' },
    ]);
  });

  it('have the largest groups first, in the document’s order', () => {
    expect(languages.languages.map(({ term, isLargest }) => [term, isLargest])).toEqual([['russian', true], ['english', true], ['finnish', false]]);
  });

  it('have a mark where a fact says so, planned when it begins after the document', () => {
    expect(languages.languages.map(({ marks }) => marks.map((mark) => mark?.isPlanned ?? null))).toEqual([[false, null], [null, true], [false, null]]);
    expect(languages.languages[2]?.marks[0]?.fact.inferred).toBe(true);
  });

  it('serve some of the largest groups at a stage and miss others', () => {
    expect(largestAt(languages, 0)).toEqual({ served: ['russian'], missing: ['english'] });
    expect(largestAt(languages, 1)).toEqual({ served: ['english'], missing: ['russian'] });
  });

  it('plan nothing when the document has no day, and are none without facts', () => {
    expect(serviceLanguages([fact('a-en', ['english'], { start: '2023' })], null).languages[0]?.marks[0]?.isPlanned).toBe(false);
    expect(serviceLanguages([], null)).toEqual({ stages: [], languages: [] });
  });

  it('of the real centre lost Russian and Arabic in the extra time', () => {
    const facts = readArchive().facts.filter(({ document }) => document === 'doc-sealapland');
    const real = serviceLanguages(facts, '2022-10-28');
    expect(real.stages.map(({ id }) => id)).toEqual(['language-ohjaamo-1', 'language-ohjaamo-2', 'language-ihsl', 'language-guide']);
    expect(real.stages.map((_, index) => largestAt(real, index).missing)).toEqual([[], ['russian', 'arabic'], [], []]);
    expect(real.languages).toHaveLength(8);
  });
});
