import { describe, expect, it } from 'vitest';
import type { Need } from '../../../src/schema/sentence.ts';
import { withNeed } from '../../../src/views/shared/need-year.ts';
import { dataset, figures, ownNeed, sentence } from '../../fixtures/dataset-builder.ts';

/** Population in 2020 and 2021, speakers in 2021 alone; jobseekers of one place in 2022, of two in 2023 and 2026. */
const jobseekers = { ...ownNeed('own-jobseekers', {}), figures: [['001', 2022], ['001', 2023], ['002', 2023], ['001', 2026], ['002', 2026]].map(([code, year]) => ({ code: String(code), year: Number(year), value: 1, sourceId: 's' })) };
const data = dataset({
  ownNeeds: [jobseekers],
  needs: ['001', '002'].flatMap((code) => [figures(code, { year: 2020, speakers: null }), figures(code, { year: 2021 })]),
});

describe('the year of a need that is chosen', () => {
  it.each<readonly [need: Need, from: number, to: number]>([
    ['own-jobseekers', 2022, 2022],
    ['own-jobseekers', 2021, 2023],
    ['own-jobseekers', 2025, 2026],
    ['population', 2020, 2020],
    ['population', 2026, 2021],
    ['foreign_language_speakers', 2020, 2021],
    ['land_area', 2026, 2026],
    ['equal', 2019, 2019],
    ['own-unknown', 2021, 2021],
  ])('for %s goes from %d to %d', (need, from, to) => {
    expect(withNeed(data, sentence({ needYear: from }), need)).toEqual(sentence({ need, needYear: to }));
  });
});
