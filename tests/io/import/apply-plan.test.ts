import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../src/io/import/apply-plan.ts';
import { IMPORT_FIELDS, IMPORT_KINDS, type ImportPlan } from '../../../src/schema/import-plan.ts';
import type { RawTable } from '../../../src/schema/raw-table.ts';
import type { RawArea } from '../../../src/schema/source-file.ts';
import { imported, planFor, realFacts, rowsIn, tableFrom } from './import-fixture.ts';
import { square } from './square-region.ts';

const facts = realFacts();
const rejectsOf = (outcome: ReturnType<typeof imported>): readonly string[] =>
  outcome.report.rejects.map(({ row, column, reason, value }) => `${String(row)}/${column === null ? '-' : String(column)} ${reason} ${value}`.trim());
const leftOutOf = (outcome: ReturnType<typeof imported>): readonly string[] => outcome.report.leftOut.map(({ row, rule }) => `${String(row)} ${rule}`);

const HEADER = 'Hanke;Toteuttaja;Rahoittaja;Alkaa;Päättyy;Kunnat;Teema;Budjetti\n';

describe('rows of a register', () => {
  it('are rejected with row, column, value and reason, everything that is wrong with a row at once', () => {
    const outcome = imported(`${HEADER};A;STEA;2020;2021;Kemi;;\nB;A;STEA;31.2.2020;2021;Kemo;;-5\nC;A;STEA;2021;2020;Kemi;;paljon\nD;A;STEA;;;;;\nE\u0000;A;STEA;;;Kemi;;\nF;A;STEA;2020;;Kemi, Turkku;;`);
    expect(rejectsOf(outcome)).toEqual([
      '2/0 noName', '3/5 unknownPlace Kemo', '3/3 badDate 31.2.2020', '3/7 negative -5', '4/4 endBeforeStart 2020', '4/7 badNumber paljon', '5/5 noPlace', '6/0 controlCharacter E\uFFFD', '7/5 unknownPlace Turkku',
    ]);
    expect(outcome.report).toMatchObject({ rowsIn: 6, rowsLoaded: 0, rowsRejected: 6, rowsLeftOut: 0, things: 0 });
  });

  it('are left out by rule: empty, repeated, sums, headers again, places outside, the user’s word', () => {
    const outcome = imported(`${HEADER}A;L;STEA;2020;2021;Kemi;;5\n;;;;;;;\nA;L;STEA;2020;2021;Kemi;;5\nYhteensä;;;;;;;10\nHanke;Toteuttaja;Rahoittaja;Alkaa;Päättyy;Kunnat;Teema;Budjetti\nB;L;STEA;2020;2021;Oulu, Norja;;5\nC;L;STEA;2020;2021;Kemi;;5`, { leftOutRows: [8] });
    expect(leftOutOf(outcome)).toEqual(['3 emptyRow', '4 repeatedRow', '5 totalRow', '6 repeatedHeader', '7 outsideRegion', '8 byUser']);
    expect(outcome.report).toMatchObject({ rowsIn: 7, rowsLoaded: 1, rowsRejected: 0, rowsLeftOut: 6, things: 1 });
  });

  it('of one project join: reach, the fuller dates, other leads as partners', () => {
    const outcome = imported(`${HEADER}Polku;Lapin AMK;STEA;2020;2021;Kemi;hyvinvointi;\npolku;Lapin AMK;;2020;31.10.2021;Tornio;turvallisuus;500`);
    expect(outcome.report).toMatchObject({ rowsLoaded: 2, things: 1 });
    expect(rowsIn(outcome, 'project')).toMatchObject([{ project_id: 'polku', start_date: '2020-01-01', end_date: '2021-10-31', end_precision: 'day', budget_eur: '500', fund: 'stea', row_ids: 'R2|R3', evidence_lines: '2|3', scope: 'municipal' }]);
    expect(rowsIn(outcome, 'reach').map(({ code, basis }) => `${code ?? ''} ${basis ?? ''}`)).toEqual(['240 named', '851 named']);
    expect(rowsIn(outcome, 'project_theme').map(({ theme }) => theme)).toEqual(['wellbeing', 'safety']);
  });

  it('that contradict their project, or take its id for another name, are rejected', () => {
    const outcome = imported('Hankekoodi;Hanke;Alkaa;Päättyy;Kunnat\nA1;Polku;2020;2021;Kemi\nA1;Polku;2020;2022;Tornio\nA1;Tie;2020;2021;Simo\nA1;Polku;5/2020;2021;Simo\nA1;Polku;2020;2021;Salla');
    expect(rejectsOf(outcome)).toEqual(['3/3 contradiction 2022', '4/0 idClash A1']);
    expect(rowsIn(outcome, 'project')).toMatchObject([{ project_id: 'a1', start_date: '2020-05-01', start_precision: 'month' }]);
    expect(outcome.report).toMatchObject({ rowsLoaded: 3, rowsRejected: 2, things: 1 });
  });

  it('are mended in place by the plan: cells, places, terms', () => {
    const text = `${HEADER}A;L;Rahasto X;31.2.2020;;Kemo;oma;5`;
    expect(imported(text).report.rowsRejected).toBe(1);
    const outcome = imported(text, {
      mends: [{ row: 2, column: 3, text: '28.2.2020' }], places: { Kemo: { kind: 'municipalities', codes: ['240', '851'] } }, themes: { oma: ['safety', 'community'] }, funds: { 'Rahasto X': 'stea' },
    });
    expect(outcome.report).toMatchObject({ rowsLoaded: 1, rowsRejected: 0 });
    expect(outcome.report.places).toMatchObject([{ written: 'Kemo', ground: 'user', rowCount: 1 }]);
    expect(rowsIn(outcome, 'project')).toMatchObject([{ fund: 'stea', start_date: '2020-02-28' }]);
    expect(rowsIn(outcome, 'project_theme').map(({ theme }) => theme)).toEqual(['safety', 'community']);
    expect(rowsIn(outcome, 'reach')).toHaveLength(2);
  });

  it('bring new themes and funds as entries under their own names, and nothing as not stated', () => {
    const outcome = imported(`${HEADER}A;L;Rahasto X;;;Kemi;Digi & arki;\nB;;;;;Kemi;;`);
    expect(rowsIn(outcome, 'theme')).toEqual([{ theme: 'digi-arki', name: 'Digi & arki' }]);
    expect(rowsIn(outcome, 'fund')).toEqual([{ fund: 'rahasto-x', name: 'Rahasto X' }]);
    expect(outcome.report.terms.filter(({ isNew }) => isNew).map(({ list, written }) => `${list} ${written}`)).toEqual(['themes Digi & arki', 'funds Rahasto X']);
    expect(rowsIn(outcome, 'project')).toMatchObject([{ fund: 'rahasto-x' }, { fund: 'not_stated', lead_org_id: 'ph-not-stated' }]);
    expect(rowsIn(outcome, 'project_theme')).toMatchObject([{ theme: 'digi-arki' }, { theme: 'not_stated' }]);
  });

  it('keep texts as texts', () => {
    const outcome = imported('Hanke;Toteuttaja;Kunnat\n=HYPERLINK("x");<script>alert(1)</script>;Kemi\n@cmd|x;+1;Kemi'.replace('"x"', 'x'));
    expect(rowsIn(outcome, 'project').map(({ name }) => name)).toEqual(['=HYPERLINK(x)', '@cmd|x']);
    expect(rowsIn(outcome, 'organisation').map(({ name }) => name)).toEqual(['<script>alert(1)</script>', '+1']);
  });

  it('reach sub-regions and the whole region by rule: a named municipality goes before them', () => {
    const outcome = imported(`${HEADER}A;L;;;;Tunturi-Lappi, Kolari;;\nB;L;;;;Rovaniemen seutukunta;;\nC;L;;;;Lappi, Oulu;;\nD;L;;;;Lappi, Kemi;;\nE;L;;;;Meri-Lappi;;`);
    const reach = (id: string): string => rowsIn(outcome, 'reach').filter((row) => row['project_id'] === id).map(({ code, basis }) => `${code ?? ''} ${basis ?? ''}`).join(', ');
    expect(reach('a')).toBe('047 sub_region, 261 sub_region, 273 named, 498 sub_region');
    expect(reach('b')).toBe('683 sub_region, 698 sub_region');
    expect(reach('c').split(', ')).toHaveLength(21);
    expect(reach('d')).toBe('240 named');
    expect(reach('e')).toBe('240 named, 241 named, 751 named, 845 named, 851 named, 976 named');
    expect(rowsIn(outcome, 'project').map(({ scope }) => scope)).toEqual(['municipal', 'sub_regional', 'regional', 'municipal', 'municipal']);
    expect(rowsIn(outcome, 'project_area_outside')).toEqual([{ project_id: 'c', area: 'Oulu', area_kind: 'municipality' }]);
  });

  it('reach the whole region by a mark or a word in a column of their own', () => {
    const outcome = imported('Hanke;Kunnat;Maakunnallinen\nA;;x\nB;Kemi;ei\nC;;koko Lappi\nD;;\nE;;ehkä');
    expect(rejectsOf(outcome)).toEqual(['5/1 noPlace', '6/1 noPlace']);
    expect(rowsIn(outcome, 'project').map(({ scope }) => scope)).toEqual(['regional', 'municipal', 'regional']);
    expect(rowsIn(outcome, 'register_row').map(({ areas_raw: raw, areas }) => `${raw ?? ''}|${areas ?? ''}`)).toEqual(['Lappi|Lappi', 'Kemi|Kemi', 'Lappi|Lappi']);
  });

  it('that could not be read at all are rejected with their fault, or left out by the user', () => {
    const table = tableFrom(`${HEADER}A;L;;;;Kemi;;`, { faults: [{ row: 7, kind: 'openQuote', text: 'x"' }, { row: 9, kind: 'tooFewCells', text: 'y' }] });
    const { report } = applyPlan(table, [], { plan: planFor(table, { leftOutRows: [9] }), facts });
    expect(report).toMatchObject({ rowsIn: 3, rowsLoaded: 1, rowsRejected: 1, rowsLeftOut: 1, rejects: [{ row: 7, column: null, value: 'x"', reason: 'openQuote' }], leftOut: [{ row: 9, rule: 'byUser' }] });
  });
});

describe('figures', () => {
  it('are checked one by one and against each other', () => {
    const outcome = imported('Kunta;Vuosi;Väkiluku;Vieraskielisten osuus\nKemi;2021;20 000;2,7\nTornio;2021;21 000,5;\nSimo;20x1;3000;\nOulu;2021;1;\nYhteensä;2021;1;\nLappi;2021;1;\nKemo;2021;1;\nInari;2021;-1;\nSalla;2021;3000;101\nPello;2021;3000;\nPello;2021;3001;\nRanua;2021;x;\nPosio;2021;3000;\nPosio;2021;3000;');
    expect(rejectsOf(outcome)).toEqual(['3/2 badNumber 21 000,5', '4/1 badYear 20x1', '8/0 unknownMunicipality Kemo', '9/2 negative -1', '10/3 shareOutOfRange 101', '11/2 contradiction 3000', '12/2 contradiction 3001', '13/2 badNumber x']);
    expect(leftOutOf(outcome)).toEqual(['5 outsideRegion', '6 totalRow', '7 totalRow', '15 repeatedRow']);
    expect(rowsIn(outcome, 'population').map(({ code, population, foreign_language_share: share, foreign_language_speakers: speakers }) => [code, population, share, speakers])).toEqual([['240', '20000', '2.7', '540'], ['614', '3000', '', '']]);
    expect(outcome.report).toMatchObject({ rowsIn: 14, rowsLoaded: 2, rowsRejected: 8, rowsLeftOut: 4, things: 3 });
  });

  it('of a reported number of speakers give the share, and must fit the population', () => {
    const outcome = imported('Kunta;Vuosi;Väkiluku;Vieraskieliset\nKemi;2021;20000;543\nTornio;2021;100;101');
    expect(rejectsOf(outcome)).toEqual(['3/2 contradiction 100']);
    expect(rowsIn(outcome, 'population')).toMatchObject([{ foreign_language_share: '2.7', foreign_language_speakers: '543', foreign_language_speakers_low: '543', foreign_language_speakers_basis: 'reported' }]);
  });

  it('of a share alone take the population that the package has, or are rejected without one', () => {
    const outcome = imported('Kunta;Vuosi;Vieraskielisten osuus\nTornio;2021;2,7\nTornio;2050;2,7');
    expect(rejectsOf(outcome)).toEqual(['3/2 noPopulation 2,7']);
    expect(rowsIn(outcome, 'population')).toMatchObject([{ population: '', population_source_id: '', foreign_language_share: '2.7', foreign_language_speakers: String((27 * 21333) / 1000) }]);
  });

  it('stand in a wide table under their years', () => {
    const outcome = imported('Kommun;2019;2020\nEnare;6900;6901\nTorneå;21000;..');
    expect(rowsIn(outcome, 'population').map(({ code, year, population }) => `${code ?? ''} ${year ?? ''} ${population ?? ''}`)).toEqual(['148 2019 6900', '148 2020 6901', '851 2019 21000']);
    expect(outcome.report.things).toBe(3);
  });

  it('as parts of one in a typed table are per cent', () => {
    const table = tableFrom('Kunta;Vuosi;Vieraskielisten osuus\nKemi;2021;0.027\nTornio;2021;0.031\nSimo;2021;0.011', { isTyped: true });
    const outcome = applyPlan(table, [], { plan: planFor(table), facts });
    expect(rowsIn(outcome, 'population').map((row) => row['foreign_language_share'])).toEqual(['2.7', '1.1', '3.1']);
    expect(outcome.report.repairs).toEqual([{ kind: 'fraction', count: 3 }]);
  });

  it('of another need are an indicator of the user’s own name', () => {
    const outcome = imported('Kunta;Vuosi;Työttömien osuus, %\nKemi;2021;12,5', {});
    expect(rowsIn(outcome, 'indicator_name')).toMatchObject([{ indicator: 'own-tyottomien-osuus', name_fi: 'Työttömien osuus, %', unit: '%' }]);
    expect(rowsIn(outcome, 'indicator')).toMatchObject([{ code: '240', year: '2021', value: '12.5', unit: '%' }]);
  });

  it('are told as a need, a share or negative: projects can be set against the first alone', () => {
    const outcome = imported('Kunta;Vuosi;Työttömät;Työllisyysaste;Nuoret;Muutto;Asunnot!;asunnot\nKemi;2021;1150;61,5;12 %;-3;1;2\nTornio;2021;0;70;13;5;;3', { kind: 'needs' });
    expect(outcome.report.ownNeeds).toEqual([
      { name: 'Työttömät', use: 'usable' }, { name: 'Työllisyysaste', use: 'share' }, { name: 'Nuoret', use: 'share' }, { name: 'Muutto', use: 'negative' },
      { name: 'Asunnot!', use: 'usable' }, { name: 'asunnot', use: 'usable' },
    ]);
    expect(rowsIn(outcome, 'indicator_name').map(({ indicator, unit }) => [indicator, unit])).toEqual([
      ['own-tyottomat', 'number'], ['own-tyollisyysaste', '%'], ['own-nuoret', '%'], ['own-muutto', 'number'], ['own-asunnot', 'number'], ['own-asunnot-2', 'number'],
    ]);
    expect(rowsIn(outcome, 'indicator').filter(({ code }) => code === '240').map(({ indicator, value }) => [indicator, value])).toContainEqual(['own-asunnot-2', '2']);
  });

  it('are what the user says they are, whatever their names and cells say', () => {
    const outcome = imported('Kunta;Vuosi;Osuuskunnat;Nuoret\nKemi;2021;4;12\nTornio;2021;3;13 %', { kind: 'needs', needMeasures: { Osuuskunnat: 'amount', Nuoret: 'amount' } });
    expect(outcome.report.ownNeeds).toEqual([{ name: 'Osuuskunnat', use: 'usable' }, { name: 'Nuoret', use: 'usable' }]);
    expect(rowsIn(outcome, 'indicator').map(({ unit }) => unit)).toEqual(['number', 'number', 'number', 'number']);
    const share = imported('Kunta;Vuosi;Nuoret\nKemi;2021;12', { kind: 'needs', needMeasures: { Nuoret: 'share' } });
    expect([share.report.ownNeeds, rowsIn(share, 'indicator_name')]).toMatchObject([[{ name: 'Nuoret', use: 'share' }], [{ unit: '%' }]]);
  });

  it('take the name that the user gives, without the spaces around it', () => {
    const outcome = imported('Kunta;Vuosi;Arvo\nKemi;2021;7', { kind: 'needs', needName: ' Asunnottomat ' });
    expect(rowsIn(outcome, 'indicator_name')).toMatchObject([{ indicator: 'own-asunnottomat', name_fi: 'Asunnottomat', unit: 'number' }]);
    expect(imported('Kunta;Vuosi;Väkiluku\nKemi;2021;20000', { kind: 'needs' }).report.ownNeeds).toEqual([]);
  });
});

describe('boundaries', () => {
  const area = (lon: number, lat: number): RawArea => ({ properties: {}, polygons: [[square(lon, lat)]] });

  it('become municipalities and border lines with a municipality on either side, shared lines once', () => {
    const table = tableFrom('kunta;nimi\n7;Länsi\n008;Itä');
    const outcome = applyPlan(table, [area(25, 65), area(25.1, 65)], { plan: planFor(table, { kind: 'boundaries' }), facts });
    expect(outcome.report).toMatchObject({ rowsLoaded: 2, things: 2, repairs: [{ kind: 'leadingZero', count: 1 }] });
    const [west, east] = rowsIn(outcome, 'municipality');
    expect([west?.['code'], west?.['name_fi'], west?.['seat_lon'], east?.['seat_lon']]).toEqual(['007', 'Länsi', '25.05000', '25.15000']);
    // 0.1° of latitude is 11.12 km, of longitude at 65.05° N 4.69 km.
    expect(Number(west?.['land_area_km2'])).toBeCloseTo(11.12 * 4.69, 0);
    const lines = new Map(rowsIn(outcome, 'border').map((row) => [row['border_id'], `${row['left_code'] ?? ''}|${row['right_code'] ?? ''}`]));
    expect([...lines.values()].sort()).toEqual(['007|', '007|008', '008|'].sort());
  });

  it('need a code, a name and an area; the same area twice is left out, parts of one code join', () => {
    const table = tableFrom('kunta;nimi\n;Uusi\n240;\n851;Tornio\n851;Tornio\n851;Tornio\n851;Toinen\n273;Kolari');
    const outcome = applyPlan(table, [area(25, 65), area(25.1, 65), area(26, 65), area(26, 65), area(27, 65), area(28, 65)], { plan: planFor(table, { kind: 'boundaries' }), facts });
    expect(rejectsOf(outcome)).toEqual(['2/0 noCode', '7/0 idClash 851', '8/- notAnArea']);
    expect(leftOutOf(outcome)).toEqual(['5 repeatedRow']);
    expect(rowsIn(outcome, 'municipality').map(({ code, name_fi: name, name_sv: swedish }) => `${code ?? ''} ${name ?? ''} ${swedish ?? ''}`)).toEqual(['240 Kemi Kemi', '851 Tornio Torneå']);
  });

  it('are cut to the region when the plan says so', () => {
    const table = tableFrom('kunta;nimi\n240;Kemi\n564;Oulu');
    const outcome = applyPlan(table, [area(25, 65), area(25.1, 65)], { plan: planFor(table, { kind: 'boundaries', keepsRegion: true }), facts });
    expect(leftOutOf(outcome)).toEqual(['3 outsideRegion']);
  });
});

describe('bodies', () => {
  it('have type, seat and country as written, and known ones keep their ids', () => {
    const outcome = imported('Organisaatio;Tyyppi;Kotipaikka;Maa\nLapin AMK;ammattikorkeakoulu;Rovaniemi;Suomi\nUusi ry;verkosto;Haaparanta;Ruotsi\n;x;Kemi;\nToinen ry;;Kemo;\nLapin AMK;ammattikorkeakoulu;Rovaniemi;Suomi\nLapin AMK;ammattikorkeakoulu;Kemi;Suomi');
    expect(rowsIn(outcome, 'organisation').map((row) => [row['org_id'], row['type'], row['home_code'], row['home_in_lapland'], row['country']])).toEqual([
      ['lapin-amk', 'university_of_applied_sciences', '698', 'yes', 'FI'], ['uusi-ry', 'verkosto', '', 'no', 'SE'],
    ]);
    expect(rejectsOf(outcome)).toEqual(['4/0 noName', '5/2 unknownPlace Kemo', '7/0 idClash Lapin AMK']);
    expect(leftOutOf(outcome)).toEqual(['6 repeatedRow']);
  });
});

const cell = fc.oneof(
  fc.constantFrom('', 'Kemi', '47', 'Simon ja Tervolan kunnat', 'Lappi', 'Oulu', 'Kemo', '2021', '31.2.2020', '1.1.2020', '2018–2020', '-5', '12,5', 'Yhteensä', 'STEA', 'Hanke A', 'x', '\u0000', '=cmd()', '101', '..', '1e400', '|', '"'),
  fc.string({ maxLength: 12, unit: 'binary' }),
);

const tableArbitrary: fc.Arbitrary<RawTable> = fc.integer({ min: 1, max: 6 }).chain((width) => fc.record({
  name: fc.string({ maxLength: 8 }), columns: fc.array(cell, { minLength: width, maxLength: width }), rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 14 }), isTyped: fc.boolean(),
  faults: fc.array(fc.record({ row: fc.nat(30), kind: fc.constantFrom('openQuote' as const, 'tooFewCells' as const), text: cell }), { maxLength: 2 }),
}).map((table) => ({ ...table, rowNumbers: table.rows.map((_, index) => index + 2) })));

const planArbitrary = fc.constantFrom(...IMPORT_KINDS).chain((kind): fc.Arbitrary<ImportPlan> => fc.record({
  kind: fc.constant(kind), tableIndex: fc.constant(0),
  columns: fc.array(fc.record({ field: fc.constantFrom(null, ...IMPORT_FIELDS[kind]), ground: fc.constant('user' as const), confidence: fc.constant(1), separator: fc.constantFrom(null, ';', ',; ja ') }), { maxLength: 7 }),
  decimalSign: fc.constantFrom(',' as const, '.' as const), dayOrder: fc.constantFrom('dmy' as const, 'mdy' as const),
  places: fc.dictionary(cell, fc.constantFrom({ kind: 'region' as const }, { kind: 'outside' as const }, { kind: 'municipalities' as const, codes: ['240'] }), { maxKeys: 2 }),
  themes: fc.dictionary(cell, fc.constantFrom([], ['safety'], ['nothing']), { maxKeys: 2 }), targetGroups: fc.constant({}), funds: fc.dictionary(cell, fc.constantFrom('', 'stea', 'nothing'), { maxKeys: 2 }),
  mends: fc.array(fc.record({ row: fc.nat(16), column: fc.nat(7), text: cell }), { maxLength: 3 }), leftOutRows: fc.array(fc.nat(30), { maxLength: 3 }), needName: cell,
}));

describe('any table by any plan', () => {
  it('has every row loaded, rejected or left out, and only one of them', () => {
    fc.assert(fc.property(tableArbitrary, planArbitrary, fc.boolean(), (table, plan, hasAreas) => {
      const areas = hasAreas ? table.rows.map((_, index): RawArea => ({ properties: {}, polygons: index % 3 === 0 ? [] : [[square(20 + index / 10, 65)]] })) : [];
      const outcome = applyPlan(table, areas, { plan, facts });
      const { rowsIn: all, rowsLoaded, rowsRejected, rowsLeftOut, rejects, leftOut } = outcome.report;
      expect(all).toBe(table.rows.length + table.faults.length);
      expect(rowsLoaded + rowsRejected + rowsLeftOut).toBe(all);
      expect(leftOut).toHaveLength(rowsLeftOut);
      const rejectedRows = new Set(rejects.map(({ row }) => row));
      if (table.faults.length === 0) {
        expect(rejectedRows.size).toBe(rowsRejected);
        expect(leftOut.filter(({ row }) => rejectedRows.has(row))).toEqual([]);
      }
      if (plan.kind === 'projects') {
        const lines = rowsIn(outcome, 'register_row').length;
        expect(lines).toBe(rowsLoaded);
      }
      for (const text of outcome.tables.values()) expect(text.endsWith('\n')).toBe(true);
    }), { numRuns: 300 });
  });
});
