import fc from 'fast-check';
import { termsOf, type Dataset } from '../../src/schema/dataset.ts';
import { ALLOCATIONS, COUNTED, EMPLOYMENT, FRAMES, LOCATION_BASES, MEASURES, NEEDS, REGION_WIDE, type Sentence } from '../../src/schema/sentence.ts';
import type { VocabularyKind } from '../../src/schema/vocabulary.ts';

/** Sentences about a dataset: most ask about few of its projects, some about all. */
export const realSentences = (dataset: Dataset): fc.Arbitrary<Sentence> => {
  const years = [...new Set(dataset.needs.map(({ year }) => year))];
  const codes = (kind: VocabularyKind): fc.Arbitrary<string[]> => fc.oneof(
    { weight: 2, arbitrary: fc.constant<string[]>([]) },
    { weight: 1, arbitrary: fc.subarray(termsOf(dataset, kind).map(({ value }) => value), { minLength: 1, maxLength: 3 }) },
  );
  return fc.record({
    counted: fc.constantFrom(...COUNTED), targetGroups: codes('target_group'), themes: codes('theme'), funds: codes('fund'), fundFamilies: codes('fund_family'), employment: fc.constantFrom(...EMPLOYMENT),
    period: fc.oneof(fc.constant({ kind: 'any' } as const), fc.tuple(fc.integer({ min: 2008, max: 2027 }), fc.integer({ min: 0, max: 5 })).map(([from, length]) => ({ kind: 'years', from, to: from + length } as const))),
    text: fc.constantFrom('', '', '', 'kunta', 'Ammattiopisto LAPIN', "d'or", 'äijälä', '%', '_'),
    need: fc.constantFrom(...NEEDS), needYear: fc.constantFrom(...years), frame: fc.constantFrom(...FRAMES), allocation: fc.constantFrom(...ALLOCATIONS),
    locationBasis: fc.constantFrom(...LOCATION_BASES), regionWide: fc.constantFrom(...REGION_WIDE), measure: fc.constantFrom(...MEASURES),
  });
};
