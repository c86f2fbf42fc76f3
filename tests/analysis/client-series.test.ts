import { describe, expect, it } from 'vitest';
import { clientSeries } from '../../src/analysis/client-series.ts';
import type { ClientCountRow } from '../../src/schema/document-rows.ts';
import { readDocuments } from '../views/data/real-evidence.ts';

const row = (date: string, category: string, part: Partial<ClientCountRow>): ClientCountRow => ({
  document: 'doc', lineStart: 1, lineEnd: 1, date, category, name: { fi: category, sv: category, en: category }, clients: null, isSuppressed: false, cumulative: null, note: null, ...part,
});

describe('the series of clients', () => {
  const series = clientSeries([
    row('2020-12-31', 'clients_total', { clients: 9, cumulative: 20 }), row('2020-12-31', 'work', { clients: 5, lineStart: 2 }), row('2020-12-31', 'other', { clients: 0, lineStart: 4 }),
    row('2020-04-30', 'clients_total', { clients: 9, cumulative: 9 }), row('2020-04-30', 'study', { clients: 6, lineStart: 3 }), row('2020-04-30', 'work', { isSuppressed: true, lineStart: 2 }),
  ]);

  it('has the days in the order of time and the activities in that of the document', () => {
    expect(series.days.map(({ date }) => date)).toEqual(['2020-04-30', '2020-12-31']);
    expect(series.activities.map(({ id }) => id)).toEqual(['work', 'study', 'other']);
  });

  it('tells a withheld count, 0 and a cell that is not there apart', () => {
    expect(series.days.map(({ cells }) => cells)).toEqual([
      [{ count: null, isSuppressed: true }, { count: 6, isSuppressed: false }, null],
      [{ count: 5, isSuppressed: false }, null, { count: 0, isSuppressed: false }],
    ]);
  });

  it('lets a withheld count make up the rest, and finds a sum that cannot', () => {
    expect(series.days.map(({ sum, doesAddUp }) => [sum, doesAddUp])).toEqual([[{ low: 7, high: 10 }, true], [{ low: 5, high: 5 }, false]]);
    expect(clientSeries([row('2020-01-31', 'clients_total', { clients: 4 })]).days[0]?.doesAddUp).toBeNull();
  });

  it('of the real table fails on two days', () => {
    const { days } = clientSeries(readDocuments().clientCounts);
    expect(days).toHaveLength(10);
    expect(days.filter(({ doesAddUp }) => doesAddUp === false).map(({ date, total, sum }) => [date, total, sum])).toEqual([
      ['2021-04-30', 218, { low: 192, high: 192 }], ['2022-04-30', 179, { low: 183, high: 183 }],
    ]);
    expect(days.flatMap(({ cells }) => cells).filter((cell) => cell?.isSuppressed === true)).toHaveLength(10);
    expect(days.flatMap(({ cells }) => cells).filter((cell) => (cell?.count ?? 0) > 0 && (cell?.count ?? 0) < 5)).toEqual([]);
  });
});
