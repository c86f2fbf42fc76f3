import { describe, expect, it } from 'vitest';
import { insightsOf, type Insight } from '../../src/analysis/insight.ts';
import { createAnswerer } from '../../src/app/answer.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { dataset, figures, municipality, project, sentence } from '../fixtures/dataset-builder.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';

const kindsOf = (insights: readonly Insight[]): readonly string[] => insights.map(({ kind }) => kind);

describe('insights of the opening sentence on the real data', () => {
  const data = readRealDataset();
  const insights = insightsOf(createAnswerer(data)(OPENING_SENTENCE), data);

  it('are the facts that the sketch tells', () => {
    expect(insights.filter(({ kind }) => kind !== 'hoover')).toEqual([
      { kind: 'largest_gap', code: '698', listing: 'mentioned_only' },
      { kind: 'largest_empty', code: '148', listing: 'mentioned_only' },
      { kind: 'ahead', codes: ['241', '751'] },
      { kind: 'below_in_part', codes: ['976'] },
      { kind: 'running_years', first: 2015, last: 2022 },
      { kind: 'region_wide', count: 8 },
    ]);
    const hoover = insights.find((insight) => insight.kind === 'hoover');
    expect(hoover?.share).toBeCloseTo(0.4, 2);
  });
});

describe('insights', () => {
  /** Ten projects in 001, none in 002 and 003; 003 has no list of its own. */
  const data = dataset({
    municipalities: [municipality('001'), municipality('002'), municipality('003', { listing: 'mentioned_only' })],
    needs: [figures('001'), figures('002', { population: 2000 }), figures('003', { population: 2000 })],
    projects: Array.from({ length: 10 }, (_, index) => project(`p${index}`, { placeCodes: ['001'], themes: ['t1'], startYear: 2016, endYear: 2017 })),
  });
  const about = (more: Partial<Sentence>): readonly Insight[] => insightsOf(createAnswerer(data)(sentence(more)), data);

  it('name a shortage only where there is a list, and take the first code of equal gaps', () => {
    expect(about({}).slice(0, 5)).toEqual([
      { kind: 'largest_gap', code: '002', listing: 'listed' },
      { kind: 'largest_empty', code: '002', listing: 'listed' },
      { kind: 'ahead', codes: ['001'] },
      { kind: 'short', codes: ['002'] },
      { kind: 'below_expected', codes: ['002'] },
    ]);
  });

  it('tell what is below with a part of a list apart, and never call it short', () => {
    const partly = { ...data, municipalities: [municipality('001'), municipality('002', { listing: 'partly_listed' }), municipality('003')] };
    const insights = insightsOf(createAnswerer(partly)(sentence()), partly);
    expect(insights.slice(2, 6)).toEqual([
      { kind: 'ahead', codes: ['001'] },
      { kind: 'short', codes: ['003'] },
      { kind: 'below_expected', codes: ['003'] },
      { kind: 'below_in_part', codes: ['002'] },
    ]);
  });

  it('leave out what does not hold', () => {
    expect(kindsOf(about({}))).toEqual(['largest_gap', 'largest_empty', 'ahead', 'short', 'below_expected', 'hoover', 'running_years']);
  });

  it('are none when nothing is selected', () => {
    expect(about({ themes: ['t2'] })).toEqual([]);
  });

  it('still tell the years that a period leaves out', () => {
    expect(about({ period: { kind: 'years', from: 2020, to: 2021 } })).toEqual([{ kind: 'running_years', first: 2016, last: 2017 }]);
  });

  it('count region-wide projects under the lead seat too', () => {
    const wide = dataset({ projects: [project('p', { isRegionWide: true, leadSeatCode: '001' })] });
    const insights = insightsOf(createAnswerer(wide)(sentence({ locationBasis: 'lead_seat' })), wide);
    expect(insights).toContainEqual({ kind: 'region_wide', count: 1 });
  });
});
