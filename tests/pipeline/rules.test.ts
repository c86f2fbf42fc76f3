import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundsToShare, speakersFromShare } from '../../src/analysis/speakers-from-share.ts';
import { centsOf } from '../../src/pipeline/cents.ts';
import { expectedReach } from '../../src/pipeline/expected-reach.ts';
import { formatFinding } from '../../src/pipeline/finding-words.ts';
import { errorAt, sortFindings, warningAt } from '../../src/pipeline/finding.ts';
import { firstDay, isIsoDate, lastDay, precisionOf, truncate } from '../../src/pipeline/iso-date.ts';

describe('speakersFromShare', () => {
  it('worked by hand: 2.3 % of 1 808 inhabitants is 41.584, and 2.25-2.35 % is 40.68-42.488', () => {
    expect(speakersFromShare(23, 1808)).toEqual({ low: 40.68, point: 41.584, high: 42.488 });
  });

  it('is never below 0, and 0 for nobody', () => {
    expect(speakersFromShare(0, 10_000)).toEqual({ low: 0, point: 0, high: 5 });
    expect(speakersFromShare(46, 0)).toEqual({ low: 0, point: 0, high: 0 });
  });

  it('holds exactly the counts that round to the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 70_000 }), fc.nat(70_000), (share, population, count) => {
        const { low, high } = speakersFromShare(share, population);
        expect(roundsToShare(count, population, share)).toBe(count >= low && count <= high);
      }),
    );
  });
});

describe('partial dates', () => {
  it.each([
    ['2020', ['year', '2020-01-01', '2020-12-31']],
    ['2020-02', ['month', '2020-02-01', '2020-02-29']],
    ['2021-02', ['month', '2021-02-01', '2021-02-28']],
    ['2021-06-30', ['day', '2021-06-30', '2021-06-30']],
  ])('%s', (text, expected) => {
    expect([precisionOf(text), firstDay(text), lastDay(text)]).toEqual(expected);
  });

  it.each(['', '21', '2021-13', '2021-02-29', '2021-2-1', '2021-00', 'spring 2021'])('%j is none', (text) => {
    expect([precisionOf(text), firstDay(text), lastDay(text), isIsoDate(text)]).toEqual([undefined, undefined, undefined, false]);
  });

  it('a full date is one with a day', () => {
    expect([isIsoDate('2021-12-31'), isIsoDate('2021-12')]).toEqual([true, false]);
    expect(truncate('2021-12-31', 'month')).toBe('2021-12');
  });
});

describe('expectedReach', () => {
  const names = {
    codeOf: new Map([['Inari', '148'], ['Rovaniemi', '698'], ['Muonio', '498'], ['Kolari', '273']]),
    subRegionCodes: new Map([['Tunturi-Lappi', ['498', '273']], ['Rovaniemi', ['698']]]),
    region: 'Lappi',
  };
  const reach = (...areas: string[]) => {
    const { basisOf, outside, scope } = expectedReach(areas.map((list, line) => ({ line, cells: { areas: list } })), names);
    return { basisOf: Object.fromEntries(basisOf), outside: [...outside], scope };
  };

  it('joins the rows, and keeps places outside apart', () => {
    expect(reach('Inari|Oulu', 'Muonio')).toEqual({ basisOf: { 148: 'named', 498: 'named' }, outside: ['Oulu'], scope: 'municipal' });
  });

  it('takes the whole region only when nothing inside it is named', () => {
    expect(reach('Lappi|Kainuu')).toMatchObject({ basisOf: { 148: 'region_wide', 273: 'region_wide' }, outside: ['Kainuu'], scope: 'regional' });
    expect(reach('Lappi|Inari')).toEqual({ basisOf: { 148: 'named' }, outside: [], scope: 'municipal' });
  });

  it('takes a sub-region as its municipalities, a named one first; a municipality goes before a sub-region of its name', () => {
    expect(reach('Tunturi-Lappi')).toMatchObject({ basisOf: { 498: 'sub_region', 273: 'sub_region' }, scope: 'sub_regional' });
    expect(reach('Tunturi-Lappi|Muonio')).toMatchObject({ basisOf: { 498: 'named', 273: 'sub_region' }, scope: 'municipal' });
    expect(reach('Rovaniemi')).toMatchObject({ basisOf: { 698: 'named' }, scope: 'municipal' });
  });

  it('knows no whole region where the package does not say what it is called', () => {
    expect(Object.fromEntries(expectedReach([{ line: 2, cells: { areas: 'Lappi' } }], { ...names, region: null }).outside.entries())).toEqual({ Lappi: 'Lappi' });
  });

  it('of no rows reaches nothing', () => {
    expect(reach()).toEqual({ basisOf: {}, outside: [], scope: 'municipal' });
  });
});

describe('centsOf', () => {
  it.each([
    ['489998.17', 48_999_817],
    ['1037.6', 103_760],
    ['0', 0],
    ['-2.05', -205],
    ['', undefined],
    ['1.234', undefined],
    ['1 000', undefined],
  ])('%j', (amount, cents) => {
    expect(centsOf({ line: 2, cells: { amount } }, 'amount')).toBe(cents);
  });
});

describe('findings', () => {
  it('read as a sentence', () => {
    const spot = { table: 'population', row: 12, column: 'population', value: '-5' };
    expect(formatFinding(errorAt(spot, 'below', { limit: 0 }))).toBe('population.csv, line 12, column population, "-5": Is below 0. Give the number that the source states.');
    expect(formatFinding(errorAt({ ...spot, value: '' }, 'empty'))).toBe('population.csv, line 12, column population, the empty cell: The cell must not be empty. Fill it in.');
    expect(formatFinding(errorAt({ table: 'datapackage' }, 'noDescriptor', { folder: 'data' }))).toBe('datapackage.json: The file is missing. Put the descriptor into the folder data.');
  });

  it('keep what stands in a cell as it stands, and cut it where nobody reads on', () => {
    const odd = 'x {{y}} $t(finding.empty) <script>';
    expect(formatFinding(errorAt({ table: 'reach', value: odd }, 'unknownKey', { where: odd }))).toBe(`reach.csv, "${odd}": Is not in ${odd}. Use a value that stands there, or add a row there first.`);
    expect(errorAt({ table: 'reach', value: 'x'.repeat(5000) }, 'empty').value).toBe(`${'x'.repeat(199)}…`);
  });

  it('come in one order: errors first, then table, line, column', () => {
    const all = [
      warningAt({ table: 'a', row: 1 }, 'empty'),
      errorAt({ table: 'b', row: 10, column: 'x' }, 'empty'),
      errorAt({ table: 'b', row: 9, column: 'x' }, 'empty'),
      errorAt({ table: 'b', row: 9, column: 'a' }, 'empty'),
      errorAt({ table: 'a' }, 'empty'),
    ];
    const order = [all[4], all[3], all[2], all[1], all[0]];
    expect(sortFindings(all)).toEqual(order);
    expect(sortFindings([...all].reverse())).toEqual(order);
  });
});
