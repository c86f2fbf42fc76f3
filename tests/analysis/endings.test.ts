import { describe, expect, it } from 'vitest';
import { endings } from '../../src/analysis/endings.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { dataset, project, sentence } from '../fixtures/dataset-builder.ts';

const dated = (id: string, [start, end]: readonly [string | null, string | null], more: Parameters<typeof project>[1] = {}) =>
  project(id, { startDate: start, startPrecision: start === null ? null : 'day', endDate: end, endPrecision: end === null ? null : 'day', placeCodes: ['001'], ...more });

const data = dataset({
  projects: [
    dated('late', ['2021-01-01', '2022-12-31'], { targetGroups: ['g1'], endPrecision: 'year' }),
    dated('first', ['2020-01-01', '2022-03-31'], { targetGroups: ['g1', 'g2'] }),
    dated('ended', ['2019-01-01', '2021-12-31'], { targetGroups: ['g1'] }),
    dated('undated', [null, null], { targetGroups: ['g1'] }),
    dated('elsewhere', ['2020-01-01', '2023-12-31'], { targetGroups: ['g2'], placeCodes: ['002'] }),
    dated('tooLate', ['2023-04-01', '2024-12-31'], { targetGroups: ['g2'] }),
  ],
});
const analyst = createAnalyst(data);

describe('endings', () => {
  it('come by date, each with what follows for each of its target groups', () => {
    // "first" ends on 31.3.2022: "late" ends later and has begun; "tooLate" begins a day more than a year after it.
    expect(endings(analyst, sentence(), { code: '001', asOf: '2022-01-01', basis: 'targetGroup' })).toEqual([
      { projectIndex: 1, endDate: '2022-03-31', precision: 'day', followers: [{ value: 'g1', projectIndices: [0] }, { value: 'g2', projectIndices: [] }] },
      { projectIndex: 0, endDate: '2022-12-31', precision: 'year', followers: [{ value: 'g1', projectIndices: [] }] },
      { projectIndex: 5, endDate: '2024-12-31', precision: 'day', followers: [{ value: 'g2', projectIndices: [] }] },
    ]);
  });

  it('tell only of the target groups that the sentence asks about, but of followers in the whole register', () => {
    const [first] = endings(analyst, sentence({ targetGroups: ['g1'], text: 'first' }), { code: '001', asOf: '2022-01-01', basis: 'targetGroup' });
    expect(first?.followers).toEqual([{ value: 'g1', projectIndices: [0] }]);
  });

  it('are none where nothing ends, and none for an unknown code', () => {
    expect(endings(analyst, sentence(), { code: '001', asOf: '2024-12-31', basis: 'targetGroup' })).toEqual([]);
    expect(endings(analyst, sentence(), { code: '003', asOf: '2000-01-01', basis: 'theme' })).toEqual([]);
    expect(endings(analyst, sentence(), { code: '999', asOf: '2000-01-01', basis: 'theme' })).toEqual([]);
  });
});
