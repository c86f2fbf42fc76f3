import { describe, expect, it } from 'vitest';
import { core as en } from '../../../../src/i18n/en/core.ts';
import { gapsHeadquarters } from '../../../../src/i18n/en/gaps-headquarters.ts';
import { createText } from '../../../../src/i18n/text.ts';
import type { Headquarters, HeadquartersRow, LeadHomes } from '../../../../src/schema/headquarters-result.ts';
import { boundWords, headquartersLead, sidesWords, type HeadquartersNaming } from '../../../../src/views/gaps/headquarters/headquarters-words.ts';

const naming: HeadquartersNaming = {
  text: createText('en', { ...en, gapsHeadquarters }),
  names: new Map([['698', 'Rovaniemi'], ['001', 'Aapa'], ['002', 'Bergnäs']]),
};
const NONE: LeadHomes = { capital: 0, restOfRegion: 0, regionUnknownPlace: 0, elsewhere: 0, unknown: 0 };
const row = (code: string, more: Partial<HeadquartersRow> = {}): HeadquartersRow =>
  ({ code, listing: 'listed', work: 0, led: 0, workCount: 0, ledHere: 0, ledBy: NONE, ...more });
const found = (rows: readonly HeadquartersRow[], homes: Partial<LeadHomes>): Headquarters => ({
  capitalCode: '698', rows, workingCount: 0, seatedCount: 0, homes: { ...NONE, ...homes },
  selectedCount: Object.values(homes).reduce((sum, count) => sum + count, 0),
});
const lead = (rows: readonly HeadquartersRow[], homes: Partial<LeadHomes>): string => headquartersLead(found(rows, homes), naming).join(' ');

describe('headquartersLead', () => {
  it('leaves out places where no municipality but the capital has any', () => {
    expect(lead([row('698', { workCount: 3, ledHere: 3 }), row('001')], { capital: 3 })).not.toContain('place');
  });

  it('counts the places outside the capital only', () => {
    const rows = [
      row('698', { workCount: 9, ledHere: 8, ledBy: { ...NONE, elsewhere: 1 } }),
      row('001', { workCount: 3, ledHere: 1, ledBy: { ...NONE, capital: 2 } }),
      row('002', { workCount: 1, ledBy: { ...NONE, unknown: 1 } }),
    ];
    expect(lead(rows, { capital: 4, unknown: 1 })).toContain('have 4 project places. Led from Rovaniemi: 2 (50%); led from the municipality itself: 1 (25%).');
  });

  it.each([
    [{ capital: 1 }, 'Its lead’s home: from Rovaniemi.'],
    [{ regionUnknownPlace: 1 }, 'Its lead’s home: from Lapland, municipality unknown.'],
    [{ unknown: 1 }, 'Its lead’s home: municipality unknown.'],
  ])('of one project says its home: %o', (homes, words) => {
    expect(lead([], homes)).toBe(`One project is selected. ${words}`);
  });

  it('counts homes that are unknown, and those known to be in the region only, together', () => {
    expect(lead([], { unknown: 2, regionUnknownPlace: 1 })).toContain('not known for 3 projects');
    expect(lead([], { capital: 2 })).not.toContain('not known');
  });
});

describe('a municipality whose projects are all led from elsewhere', () => {
  const away = { workCount: 2, ledBy: { ...NONE, capital: 2 } };

  it('is named, by what the register has of it', () => {
    const rows = [row('001', away), row('002', { ...away, listing: 'partly_listed' })];
    expect(lead(rows, { capital: 2 })).toContain('all led from elsewhere: Aapa.');
    expect(boundWords(found(rows, { capital: 2 }), naming)).toMatch(/may be projects of their own: Bergnäs\.$/);
  });

  it.each([
    ['none works there', { workCount: 0 }],
    ['one is led from there', { workCount: 3, ledHere: 1 }],
    ['a lead is not known', { ledBy: { ...NONE, capital: 1, unknown: 1 } }],
    ['a lead is known to be in the region only', { ledBy: { ...NONE, capital: 1, regionUnknownPlace: 1 } }],
  ])('is not named where %s', (_, more) => {
    const rows = [row('001', { ...away, ...more }), row('002', { ...away, ...more, listing: 'mentioned_only' })];
    expect(lead(rows, { capital: 2 })).not.toContain('all led from elsewhere');
    expect(boundWords(found(rows, { capital: 2 }), naming)).toBeNull();
  });
});

describe('sidesWords', () => {
  const rule = { regionWide: 'apart', allocation: 'full' } as const;

  it('says that the capital is missing from the picture only where it is', () => {
    expect(sidesWords(found([row('001')], {}), rule, naming.text)).toContain('Rovaniemi is not among the compared municipalities');
    expect(sidesWords(found([row('001'), row('698')], {}), rule, naming.text)).not.toContain('Rovaniemi');
  });
});
