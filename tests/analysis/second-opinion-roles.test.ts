import { describe, expect, it } from 'vitest';
import { funderView } from '../../src/analysis/funder-role.ts';
import { headquarters } from '../../src/analysis/headquarters.ts';
import type { LeadHomes } from '../../src/schema/headquarters-result.ts';
import { SUCCESSION_BASES } from '../../src/schema/gaps-view.ts';
import { REGION_CAPITAL } from '../../src/schema/municipality.ts';
import { expectClose } from './slow/compare.ts';
import { onBoth, onRandom, onReal, REAL_SENTENCES, type Check } from './slow/questions.ts';
import { slowFunderRoles, slowHeadquarters, type SlowLed } from './slow/roles.ts';

const homes = ({ capital, restOfRegion, regionUnknownPlace, elsewhere, unknown }: LeadHomes): Omit<SlowLed, 'here'> =>
  ({ capital, elsewhereInRegion: restOfRegion, regionUnknownPlace, outside: elsewhere, unknown });

describe('a second opinion on headquarters', () => {
  it('says the same of who leads what works where', () => {
    onBoth(({ data, question }, analyst) => {
      const capital = data.municipalities.some(({ code }) => code === REGION_CAPITAL) ? REGION_CAPITAL : '001';
      const found = headquarters(analyst, question, capital);
      const wanted = slowHeadquarters({ data, question }, capital);
      expect({ here: 0, ...homes(found.homes) }).toEqual(wanted.overall);
      expect(found.selectedCount).toBe(Object.values(wanted.overall).reduce((a: number, b: number) => a + b, 0));
      expect(found.rows.map(({ code, ledHere, ledBy }) => ({ code, from: { here: ledHere, ...homes(ledBy) } }))).toEqual(wanted.places.map(({ code, from }) => ({ code, from })));
      found.rows.forEach(({ code, work, led }, at) => {
        expectClose(work, wanted.places[at]?.work ?? NaN, `${code}, work`);
        expectClose(led, wanted.places[at]?.led ?? NaN, `${code}, led`);
      });
    });
  });
});

describe('a second opinion on what a funder does', () => {
  const checkFund = (fund: string): Check => (asked, analyst) => {
    for (const basis of SUCCESSION_BASES) {
      const found = funderView(analyst, asked.question, { fund, basis });
      expect(found.rows.map(({ code, overall, cells }) => ({ code, overall, cells }))).toEqual(slowFunderRoles(asked, fund, basis));
    }
  };

  it.each(['esf_2014_2020', 'stea', 'oph'])('finds %s alone, beside others and absent in the same places', (fund) => {
    onReal(checkFund(fund), REAL_SENTENCES.filter((_, at) => at % 2 === 1));
  });

  it('finds the same on random data', () => {
    onRandom(checkFund('f1'));
  });
});
