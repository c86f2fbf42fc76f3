import { describe, expect, it } from 'vitest';
import { breakCertainty, breaks } from '../../src/analysis/breaks.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import type { DatePrecision, Project } from '../../src/schema/project.ts';
import type { Sentence } from '../../src/schema/sentence.ts';
import type { BreakCertainty } from '../../src/schema/succession-result.ts';
import { dataset, project, sentence } from '../fixtures/dataset-builder.ts';

const running = (id: string, [startDate, endDate]: readonly [string, string], more: Partial<Project> = {}): Project => project(id, {
  placeCodes: ['001'], targetGroups: ['g1'], themes: ['t1'], startDate, endDate, startPrecision: 'day', endPrecision: 'day',
  startYear: Number(startDate.slice(0, 4)), endYear: Number(endDate.slice(0, 4)), ...more,
});
const ask = (projects: readonly Project[], more: Partial<Sentence> = {}, basis: 'targetGroup' | 'theme' = 'targetGroup') =>
  breaks(createAnalyst(dataset({ projects })), sentence(more), basis);

const first = running('first', ['2018-01-01', '2018-12-31']);

describe('a break', () => {
  it('is told to the day, with what stands before and after it', () => {
    // All of 2019: 365 days, 365 / 30.4375 = 11.99 months.
    const [gap] = ask([first, running('next', ['2020-01-01', '2020-12-31'])]);
    expect(gap).toMatchObject({ code: '001', value: 'g1', from: '2019-01-01', to: '2019-12-31', days: 365, before: [0], after: [1], certainty: 'exact' });
    expect(gap?.months).toBeCloseTo(11.992, 3);
  });

  it.each<[string, readonly Project[], number]>([
    ['the next starts the day after', [first, running('next', ['2019-01-01', '2020-12-31'])], 0],
    ['a day is missing', [first, running('next', ['2019-01-02', '2020-12-31'])], 1],
    ['they overlap', [first, running('next', ['2018-06-01', '2020-12-31'])], 0],
    ['a long one runs beneath', [first, running('long', ['2017-01-01', '2020-12-31']), running('next', ['2020-06-01', '2021-12-31'])], 0],
    ['there is only one', [first], 0],
    ['the next has no end', [first, running('next', ['2020-01-01', '2021-01-01'], { endDate: null, endPrecision: null, endYear: null })], 0],
    ['the next is for others', [first, running('next', ['2020-01-01', '2020-12-31'], { targetGroups: ['g2'] })], 0],
    ['the next works elsewhere', [first, running('next', ['2020-01-01', '2020-12-31'], { placeCodes: ['002'] })], 0],
    ['two start after it together', [first, running('a', ['2020-01-01', '2020-05-31']), running('b', ['2020-01-01', '2020-12-31'])], 1],
  ])('where %s', (_, projects, count) => {
    expect(ask(projects)).toHaveLength(count);
  });

  it('does not mind the period of the sentence, but its other choices', () => {
    const projects = [first, running('next', ['2020-01-01', '2020-12-31'], { fund: 'f2' })];
    expect(ask(projects, { period: { kind: 'years', from: 2020, to: 2020 } })).toHaveLength(1);
    expect(ask(projects, { funds: ['f1'] })).toEqual([]);
    expect(ask(projects, { targetGroups: ['g2'] })).toEqual([]);
  });

  it('comes longest first, by theme too', () => {
    const gaps = ask([first, running('next', ['2019-02-01', '2019-12-31']), running('last', ['2021-01-01', '2021-12-31'])], {}, 'theme');
    expect(gaps.map(({ value, days }) => [value, days])).toEqual([['t1', 366], ['t1', 31]]);
  });
});

describe('how sure a break is', () => {
  it.each<{ days: number; end: DatePrecision; start: DatePrecision; certainty: BreakCertainty }>([
    { days: 1, end: 'day', start: 'day', certainty: 'exact' },
    { days: 31, end: 'month', start: 'day', certainty: 'perhaps' },
    { days: 32, end: 'day', start: 'month', certainty: 'at_least' },
    { days: 366, end: 'year', start: 'month', certainty: 'perhaps' },
    { days: 367, end: 'month', start: 'year', certainty: 'at_least' },
  ])('$days days between an end written to the $end and a start to the $start: $certainty', ({ days, end, start, certainty }) => {
    expect(breakCertainty(days, end, start)).toBe(certainty);
  });

  it('goes by the dates at the break, the most exact where several stand there', () => {
    const yearOnly: Partial<Project> = { startPrecision: 'year', endPrecision: 'year' };
    const next = running('next', ['2019-03-01', '2020-12-31'], { endPrecision: 'year' });
    expect(ask([running('first', ['2018-01-01', '2018-12-31'], yearOnly), next])).toMatchObject([{ days: 59, endPrecision: 'year', startPrecision: 'day', certainty: 'perhaps' }]);
    expect(ask([running('first', ['2018-01-01', '2018-12-31'], yearOnly), first, next])).toMatchObject([{ endPrecision: 'day', certainty: 'exact' }]);
  });

  it('claims none that fits inside dates written only to the year', () => {
    const yearOnly: Partial<Project> = { startPrecision: 'year', endPrecision: 'year' };
    expect(ask([running('first', ['2018-01-01', '2018-12-31'], yearOnly), running('next', ['2019-01-01', '2019-12-31'], yearOnly)])).toEqual([]);
  });
});
