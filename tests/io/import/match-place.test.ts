import { describe, expect, it } from 'vitest';
import { importFacts } from '../../../src/io/import/import-facts.ts';
import { matchPlace, placeCandidates } from '../../../src/io/import/match-place.ts';
import { realFacts } from './import-fixture.ts';

/** Genitive, inessive or adessive as the town says it itself, illative or allative, elative or ablative. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  '047': ['Enontekiön', 'Enontekiöllä', 'Enontekiölle', 'Enontekiöltä'],
  148: ['Inarin', 'Inarissa', 'Inariin', 'Inarista'],
  240: ['Kemin', 'Kemissä', 'Kemiin', 'Kemistä'],
  241: ['Keminmaan', 'Keminmaassa', 'Keminmaahan', 'Keminmaasta'],
  261: ['Kittilän', 'Kittilässä', 'Kittilään', 'Kittilästä'],
  273: ['Kolarin', 'Kolarissa', 'Kolariin', 'Kolarista'],
  320: ['Kemijärven', 'Kemijärvellä', 'Kemijärvelle', 'Kemijärveltä'],
  498: ['Muonion', 'Muoniossa', 'Muonioon', 'Muoniosta'],
  583: ['Pelkosenniemen', 'Pelkosenniemellä', 'Pelkosenniemelle', 'Pelkosenniemeltä'],
  614: ['Posion', 'Posiolla', 'Posiolle', 'Posiolta'],
  683: ['Ranuan', 'Ranualla', 'Ranualle', 'Ranualta'],
  698: ['Rovaniemen', 'Rovaniemellä', 'Rovaniemelle', 'Rovaniemeltä'],
  732: ['Sallan', 'Sallassa', 'Sallaan', 'Sallasta'],
  742: ['Savukosken', 'Savukoskella', 'Savukoskelle', 'Savukoskelta'],
  751: ['Simon', 'Simossa', 'Simoon', 'Simosta'],
  758: ['Sodankylän', 'Sodankylässä', 'Sodankylään', 'Sodankylästä'],
  845: ['Tervolan', 'Tervolassa', 'Tervolaan', 'Tervolasta'],
  851: ['Tornion', 'Torniossa', 'Tornioon', 'Torniosta'],
  854: ['Pellon', 'Pellossa', 'Pelloon', 'Pellosta'],
  890: ['Utsjoen', 'Utsjoella', 'Utsjoelle', 'Utsjoelta'],
  976: ['Ylitornion', 'Ylitorniossa', 'Ylitornioon', 'Ylitorniosta'],
};

const facts = realFacts();
const codesOf = (written: string): readonly string[] | string => {
  const { meaning } = matchPlace(written, facts);
  return meaning === null ? 'none' : meaning.kind === 'municipalities' ? meaning.codes : meaning.kind;
};
const groundOf = (written: string): string => matchPlace(written, facts).ground;

describe('every municipality', () => {
  it('has its forms in the list of this test', () => expect(Object.keys(FORMS).sort()).toEqual(facts.municipalities.map(({ code }) => code).sort()));

  it.each(facts.municipalities.map(({ code, nameFi }) => [nameFi, code]))('%s is found by its code, its names and its inflected forms', (name, code) => {
    const municipality = facts.municipalities.find((each) => each.code === code);
    const forms = FORMS[code] ?? [];
    const [genitive = ''] = forms;
    const written = [
      code, name, name.toUpperCase(), ` ${name} `, `${code} ${name}`, `${name} (${code})`, municipality?.nameSv ?? '', ...(municipality?.samiNames ?? []), `${municipality?.nameSv ?? ''} kommun`,
      ...forms, `${genitive} kunta`, `${genitive} kaupunki`, `${genitive} kunnassa`, `${genitive} kunnat`, `${name} municipality`,
    ];
    expect(written.map(codesOf)).toEqual(written.map(() => [code]));
  });
});

describe('a written place', () => {
  it.each([
    ['47', ['047'], 'mendedCode'], ['47.0', ['047'], 'mendedCode'], ['KU047', ['047'], 'code'], ['47 Enontekiö', ['047'], 'mendedCode'], ['Kemi (pilotti)', ['240'], 'name'],
    ['Torneå stad', ['851'], 'otherLanguage'], ['Torneås', ['851'], 'inflected'], ['Anár', ['148'], 'otherLanguage'], ['Soađegilli', ['758'], 'otherLanguage'], ['Soadegilli', ['758'], 'otherLanguage'],
    ['Rowaniemi', ['698'], 'oldSpelling'], ['Kemin mlk', ['241'], 'oldSpelling'], ['Rovaniemen maalaiskunta', ['698'], 'oldSpelling'], ['Kuolajärvi', ['732'], 'oldSpelling'], ['Sodankyla', ['758'], 'name'],
    ['Tunturi-Lapissa', ['047', '261', '273', '498'], 'subRegion'], ['Itä-Lapin kunnat', ['320', '583', '614', '732', '742'], 'subRegion'], ['Rovaniemen seutukunta', ['683', '698'], 'subRegion'],
    ['Rovaniemen kunnat', ['698'], 'inflected'], ['Fjäll-Lappland', ['047', '261', '273', '498'], 'subRegion'],
    ['Lappi', 'region', 'region'], ['Lapissa', 'region', 'region'], ['Lapin maakunta', 'region', 'region'], ['hela Lappland', 'region', 'region'], ['koko alue', 'region', 'region'], ['valtakunnallinen', 'region', 'region'],
    ['Oulu', 'outside', 'outside'], ['Oulussa', 'outside', 'outside'], ['564', 'outside', 'outside'], ['Uleåborg', 'outside', 'outside'], ['Ruotsi', 'outside', 'outside'], ['Haaparannan kaupunki', 'outside', 'outside'], ['Iin kunta', 'outside', 'outside'],
    ['047 Kemi', 'none', 'none'], ['Kemo', 'none', 'none'], ['999', 'none', 'none'], ['', 'none', 'none'], ['Sala', 'none', 'none'], ['Kemi-', 'none', 'none'],
  ])('%s', (written, codes, ground) => {
    expect([codesOf(written), groundOf(written)]).toEqual([codes, ground]);
  });

  it('is not another whose name it begins with', () => {
    expect(['Kemi', 'Keminmaa', 'Kemijärvi', 'Tornio', 'Ylitornio', 'Ii'].map(codesOf)).toEqual([['240'], ['241'], ['320'], ['851'], ['976'], 'outside']);
  });

  it('has the nearest names beside it when nothing fits, best first', () => {
    expect(placeCandidates('Kemu', facts).map(({ name, distance }) => [name, distance])[0]).toEqual(['Kemi', 0.25]);
    expect(placeCandidates('Savukosi', facts)[0]?.name).toBe('Savukoski');
    expect(placeCandidates('Xyzzyplugh', facts)).toEqual([]);
  });
});

describe('another region', () => {
  const other = importFacts(new Map([['municipality.csv',
    'code,name_fi,name_sv,sub_region_code,sub_region_fi,sub_region_sv,sub_region_en\n901,Kauhajoki,Kauhajoki,1,Suupohja,Suupohja,Suupohja\n902,Hangonkylä,Hangöby,1,Suupohja,Suupohja,Suupohja\n903,O\'Brienlahti,O\'Brien,2,Rannikko,Kusten,Coast\n']]));
  const of = (written: string): unknown => matchPlace(written, other).meaning;

  it('has forms of its own names by the same rules, and Lapland outside', () => {
    expect(of('Kauhajoella')).toEqual({ kind: 'municipalities', codes: ['901'] });
    expect(of('Hangonkylässä')).toEqual({ kind: 'municipalities', codes: ['902'] });
    expect(of("O'Brienlahden kunta")).toEqual({ kind: 'municipalities', codes: ['903'] });
    expect(of('Suupohjan seutukunta')).toEqual({ kind: 'municipalities', codes: ['901', '902'] });
    expect(of('Kemissä')).toEqual({ kind: 'outside' });
    expect(of('Kemin mlk')).toBeNull();
  });
});
