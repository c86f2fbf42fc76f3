import { describe, expect, it } from 'vitest';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gapsNeighbours } from '../../../../src/i18n/en/gaps-neighbours.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { MoranTest, NeighbourRow } from '../../../../src/schema/neighbour-result.ts';
import { known, missing } from '../../../../src/schema/quantity.ts';
import { likenessWords, neighbourLead, reachStatus, type NeighbourNaming } from '../../../../src/views/gaps/neighbours/neighbour-words.ts';

const text = createText('en', { ...en, gapsNeighbours });
const naming: NeighbourNaming = {
  text,
  names: new Map([['001', 'Aapa'], ['002', 'Bergnäs'], ['003', 'Cuovi']]),
  listings: new Map([['001', 'listed'], ['002', 'partly_listed'], ['003', 'mentioned_only']]),
};
const row = (code: string, more: Partial<NeighbourRow> = {}): NeighbourRow =>
  ({ code, supply: 0, neighbours: [], covered: [], share: missing('not_applicable'), nearest: null, isIsolated: false, ...more });

describe('reachStatus', () => {
  it.each([
    ['001', 1, 'reached'], ['003', 0.2, 'reached'], ['001', 0, 'bare'], ['002', 0, 'unsure'], ['003', 0, 'unsure'], ['009', 0, 'unsure'],
  ])('%s with %d is %s', (code, supply, status) => {
    expect(reachStatus({ code, supply }, naming)).toBe(status);
  });
});

describe('neighbourLead', () => {
  const all = (rows: readonly NeighbourRow[], selected = 4): string => neighbourLead(rows, selected, naming).join(' ');

  it.each([
    { what: 'nothing is selected', rows: [row('001')], selected: 0, words: 'No project meets all conditions.' },
    { what: 'no single municipality is reached', rows: [row('001'), row('002')], selected: 1, words: 'None of the selected projects reaches a single municipality.' },
    { what: 'every municipality is reached', rows: [row('001', { supply: 1 }), row('002', { supply: 2 })], selected: 3, words: 'The selected projects reach all 2 municipalities.' },
  ])('when $what', ({ rows, selected, words }) => {
    expect(all(rows, selected)).toBe(words);
  });

  it('names one bare municipality whose list is known, and the way to the nearest project', () => {
    const rows = [row('001', { nearest: { code: '002', distanceKm: 41.6 } }), row('002', { supply: 1 })];
    expect(all(rows)).toBe('Of 2 municipalities, 1 has no selected project: Aapa. Still, it has at least one neighbour with a project. '
      + 'The longest way to the nearest municipality with a project: Aapa–Bergnäs, 42 km as the crow flies.');
  });

  it('says of a lower bound that projects may be missing from the register', () => {
    const covered = row('001', { supply: 1 });
    expect(all([covered, row('003', { isIsolated: true })])).toBe('Of 2 municipalities, 1 has no selected project: Cuovi. Its own list is missing from the register or incomplete, '
      + 'so projects may be missing from the register alone. The municipalities next to it have none either: Cuovi.');
    expect(all([covered, row('002'), row('003')])).toContain('For all of them, the municipality’s own list');
    expect(all([row('001', { isIsolated: true }), row('002', { isIsolated: true }), row('009', { supply: 1 })])).toMatch(/For one of them, .* next to these have none either: Aapa and Bergnäs\./);
  });

  it('finds the longest way among the bare ones only', () => {
    const rows = [
      row('001', { nearest: { code: '003', distanceKm: 10 } }),
      row('002', { nearest: { code: '003', distanceKm: 90 } }),
      row('003', { supply: 1, nearest: { code: '001', distanceKm: 500 } }),
    ];
    expect(all(rows)).toContain('Bergnäs–Cuovi, 90 km');
  });
});

describe('likenessWords', () => {
  const test = (chance: number): MoranTest => ({ index: known(0.2367), expected: known(-0.05), chance: known(chance), permutations: 999, places: 21 });

  it.each([
    [0.049, /^A hint: .* is more alike .* Moran’s I is 0\.24 \(by chance -0\.05 is expected\).* 999 times.* was 4\.9% \(21 municipalities\)/],
    [0.05, /^Actual over expected is no more alike .* was 5\.0%/],
  ])('with a chance of %d', (chance, words) => {
    expect(likenessWords(test(chance), text)).toMatch(words);
  });

  it('says why there is none', () => {
    const none = missing('not_applicable');
    expect(likenessWords({ index: none, expected: none, chance: none, permutations: 999, places: 0 }, text)).toMatch(/^Likeness cannot be worked out/);
  });
});
