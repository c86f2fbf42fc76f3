import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BUILT_IN_REGION } from '../../src/schema/built-in-region.ts';
import { readRegion } from '../../src/schema/region.ts';
import { BUILT_IN_PLACE, regionWords, retell } from '../../src/schema/region-words.ts';
import type { RegionPlace } from '../../src/schema/region-words.ts';
import { LANGUAGES } from '../../src/schema/language.ts';

const called = (name: string): RegionPlace['capital'] => ({ code: 'x', name: { fi: name, sv: name, en: name } });

describe('the built-in region', () => {
  it('is the one that the package describes', () => {
    const { region } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { readonly region: unknown };
    expect(readRegion(region)).toEqual(BUILT_IN_REGION);
  });

  it('gives every form that another region has a general word for', () => {
    for (const language of LANGUAGES) {
      const [own, general] = [regionWords(language, BUILT_IN_PLACE), regionWords(language, { description: null, capital: called('X') })];
      expect(Object.keys(own.region).sort()).toEqual(Object.keys(general.region).sort());
      expect(Object.values(own.region).every((word) => /^lap|^(?:Tilasto|Statisti)/i.test(word))).toBe(true);
    }
  });
});

describe('readRegion', () => {
  it('takes one name for all languages, and nothing for none', () => {
    expect(readRegion({ name: 'Kuvitela' })).toEqual({ name: { fi: 'Kuvitela', sv: 'Kuvitela', en: 'Kuvitela' }, forms: { fi: {}, sv: {}, en: {} }, capital: null });
    expect(readRegion({ forms_fi: { genitive: 'Kuvitelan' } })).toBeNull();
    expect(readRegion('Kuvitela')).toBeNull();
    expect(readRegion(undefined)).toBeNull();
  });
});

describe('regionWords', () => {
  const named = { description: readRegion({ name: 'Vals', capital: 'x' }), capital: called('Kylä') };

  it('bends a name where the language allows it, and speaks of the region elsewhere', () => {
    expect(regionWords('fi', named).region).toMatchObject({ name: 'Vals', genitive: 'alueen', partitive: 'aluetta Vals', inessive: 'alueella' });
    expect(regionWords('sv', named).region).toMatchObject({ name: 'Vals', genitive: 'Vals' });
    expect(regionWords('sv', { ...named, description: readRegion({ name: 'Dal' }) }).region).toMatchObject({ genitive: 'Dals' });
    expect(regionWords('en', named)).toMatchObject({ region: { name: 'Vals', genitive: 'Vals’s' }, capital: { name: 'Kylä' } });
    expect(regionWords('fi', named).Capital).toMatchObject({ from: 'Kunnasta Kylä' });
  });

  it('uses the forms that are given', () => {
    const description = readRegion({ name: 'Kuvitela', forms_fi: { genitive: 'Kuvitelan', capitalFrom: 'Kylästä' } });
    const words = regionWords('fi', { description, capital: called('Kylä') });
    expect([words.region['genitive'], words.capital['from'], words.capital['at']]).toEqual(['Kuvitelan', 'Kylästä', 'kunnassa Kylä']);
  });

  it('speaks of the region where nothing is known', () => {
    expect(regionWords('en', { description: null, capital: called('X') })).toMatchObject({ region: { name: 'the region' }, Region: { name: 'The region' } });
  });
});

describe('retell', () => {
  const place = { description: readRegion({ name: 'Kuvitela' }), capital: called('Kylä') };

  it('leaves the texts of the built-in region alone', () => {
    expect(retell('Lapin 21 kuntaa', 'fi', BUILT_IN_PLACE)).toBe('Lapin 21 kuntaa');
  });

  it('names the other region, without the number of municipalities', () => {
    expect(retell('Lapin 21 kuntaa: hankkeet Lapissa ja Lapin ulkopuolella.', 'fi', place)).toBe('Alueen kuntaa: hankkeet alueella ja alueen ulkopuolella.');
    expect(retell('One row for each of the 21 municipalities of Lapland.', 'en', place)).toBe('One row for each of the municipalities of Kuvitela.');
    expect(retell('utanför Lappland', 'sv', place)).toBe('utanför Kuvitela');
    expect(retell('home_in_lapland', 'en', place)).toBe('home_in_lapland');
  });
});
