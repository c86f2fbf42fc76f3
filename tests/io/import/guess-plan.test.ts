import { describe, expect, it } from 'vitest';
import { ALL_SEPARATORS } from '../../../src/io/import/split-cell.ts';
import { guessPlan, keptPlanFor } from '../../../src/io/import/guess-plan.ts';
import type { ImportPlan } from '../../../src/schema/import-plan.ts';
import type { KeptPlan } from '../../../src/schema/own-data.ts';
import { planFor, realFacts, tableFrom } from './import-fixture.ts';

const fieldsOf = (text: string): readonly [string, string] => {
  const plan = planFor(tableFrom(text));
  return [plan.kind, plan.columns.map(({ field }) => field ?? '-').join(' ')];
};

describe('kind and columns by the words of the header', () => {
  it.each([
    ['Hankkeen nimi;Päätoteuttaja;Osatoteuttajat;Rahoittaja;Alkaa;Päättyy;Kunnat;Teemat;Kohderyhmä;Kokonaiskustannukset;Kuvaus\nPolku;Lapin AMK;;STEA;2020;2021;Kemi;;nuoret;100;Teksti', 'projects', 'name lead partners fund start end places themes targetGroups budget summary'],
    ['Projekt;Sökande;Finansiär;Startdatum;Slutdatum;Kommuner;Tema;Målgrupp\nStig;Lapin AMK;STEA;2020;2021;Torneå;;unga', 'projects', 'name lead fund start end places themes targetGroups'],
    ['Project name;Lead partner;Funder;Start date;End date;Municipalities;Theme;Target group;Budget\nPath;Lapin AMK;STEA;2020;2021;Kemi;safety;youth;1', 'projects', 'name lead fund start end places themes targetGroups budget'],
    ['Hankekoodi;Hanke;Hakija;Toteutusaika;Toiminta-alue\nA1;Polku;Lapin AMK;2018-2020;Simon ja Tervolan kunnat', 'projects', 'projectId name lead period places'],
    ['Kunta;Vuosi;Väkiluku;Vieraskielisten osuus, %;Vieraskieliset\nKemi;2021;20000;2,7;540', 'needs', 'municipality year population foreignLanguageShare foreignLanguageSpeakers'],
    ['Kommun;År;Folkmängd\nEnare;2021;6900', 'needs', 'municipality year population'],
    ['Municipality;Year;Population;Share of foreign-language speakers\nInari;2021;6900;2.5', 'needs', 'municipality year population foreignLanguageShare'],
    ['Alue;2019;2020;2021\nInari;6900;6901;6902\nKemi;20000;20001;20002', 'needs', 'municipality population population population'],
    ['Kunta;Vuosi;Työttömät;Asunnottomat\nInari;2021;300;4\nKemi;2021;1200;9', 'needs', 'municipality year value value'],
    ['Kunta;Vuosi;Väkiluku;Työttömät\nInari;2021;6900;300\nKemi;2021;20000;1200', 'needs', 'municipality year population -'],
    ['Kunta;Väkiluku 2020;Väkiluku 2021\nInari;6900;6901', 'needs', 'municipality population population'],
    ['Organisaatio;Tyyppi;Kotikunta;Maa\nLapin AMK;ammattikorkeakoulu;Rovaniemi;Suomi', 'organisations', 'organisation organisationType home country'],
    ['Aktör;Förkortning;Hemort\nLapin AMK;LAMK;Rovaniemi', 'organisations', 'organisation shortName home'],
  ])('%#: %s', (text, kind, fields) => expect(fieldsOf(text)).toEqual([kind, fields]));
});

describe('columns by their cells', () => {
  it('are found under names that say nothing, with their ground', () => {
    const plan = planFor(tableFrom('A;B;C;D\nKulkijan polku arkeen;Kemi, Tornio;2018-2020;STEA\nToisen polun alku nyt;Inarissa;1.3.2019–31.12.2020;ESR 2014-2020/ELY\nKolmas hanke nuorille;Lappi;2020-2021;STEA'));
    expect(plan.columns.map(({ field, ground }) => `${field ?? '-'} ${ground}`)).toEqual(['name content', 'places content', 'period content', 'fund content']);
    expect(plan.columns.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
  });

  it('take the user’s eye where name and cells do not go together', () => {
    const plan = planFor(tableFrom('Hanke;Kunnat;Alkaa\nPolku;Kemo;2020'));
    expect(plan.columns[1]).toMatchObject({ field: 'places' });
    expect(plan.columns[1]?.confidence).toBeLessThan(0.5);
  });
});

describe('how cells are written', () => {
  it('is seen from them: separators of lists, decimal sign, order of days', () => {
    const plan = planFor(tableFrom('Hanke;Kunnat;Teemat;Kumppanit;Alkaa;Budjetti\nA;Kemi;hyvinvointi, turvallisuus;"A oy; B, C ry";3/25/2020;1,234.50\nB;Simo;;;4/5/2020;12.25'));
    expect(plan.columns.map(({ separator }) => separator)).toEqual([null, ALL_SEPARATORS, ',', ';', null, null]);
    expect([plan.decimalSign, plan.dayOrder]).toEqual(['.', 'mdy']);
    expect(planFor(tableFrom('Hanke;Alkaa;Budjetti\nA;25/3/2020;12,5\nB;1/2/2020;1 234,50')).dayOrder).toBe('dmy');
    expect(planFor(tableFrom('Hanke;Alkaa;Budjetti\nA;1.2.2020;12,5')).decimalSign).toBe(',');
  });

  it('says whether a boundary file is cut to the region', () => {
    const facts = realFacts();
    const rows = [...facts.municipalities.map(({ code, nameFi }) => `${code};${nameFi}`), '564;Oulu'];
    const wish = { kind: null, tableIndex: 0, hasAreas: true, kept: [] };
    expect(guessPlan(tableFrom(`kunta;nimi\n${rows.join('\n')}`), facts, wish)).toMatchObject({ kind: 'boundaries', keepsRegion: true });
    expect(guessPlan(tableFrom('kunta;nimi\n001;Kulma\n002;Väli'), facts, wish)).toMatchObject({ kind: 'boundaries', keepsRegion: false });
  });
});

describe('a kept plan', () => {
  const table = tableFrom('Hanke;Kunnat\nA;Kemi');
  const plan: ImportPlan = { ...planFor(table), places: { Kemo: { kind: 'region' } }, mends: [{ row: 2, column: 0, text: 'B' }], leftOutRows: [3] };
  const kept: KeptPlan = { id: '1', name: 'oma', savedAt: '2026-01-01T00:00:00Z', columns: ['hanke', 'kunnat'], plan };

  it('wins for the same columns, without what it said of single rows', () => {
    const guessed = guessPlan(table, realFacts(), { kind: null, tableIndex: 2, hasAreas: false, kept: [kept] });
    expect(guessed).toMatchObject({ tableIndex: 2, places: { Kemo: { kind: 'region' } }, mends: [], leftOutRows: [] });
    expect(guessed.columns.map(({ ground, confidence }) => [ground, confidence])).toEqual([['kept', 1], ['kept', 1]]);
  });

  it('does not fit other columns or another order, and the newest of several is taken', () => {
    expect(keptPlanFor(tableFrom('Kunnat;Hanke\nKemi;A'), [kept])).toBeNull();
    expect(keptPlanFor(tableFrom('Hanke;Kunnat;Alku\nA;Kemi;1'), [kept])).toBeNull();
    expect(keptPlanFor(table, [kept, { ...kept, id: '2', savedAt: '2026-02-01T00:00:00Z' }, { ...kept, id: '3', savedAt: '2025-02-01T00:00:00Z' }])?.id).toBe('2');
  });
});
