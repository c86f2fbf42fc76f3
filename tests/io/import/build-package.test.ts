import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { askPart } from '../../../src/engine/ask-part.ts';
import { loadPackage } from '../../../src/engine/load-package.ts';
import { createNodeEngine } from '../../../src/engine/node-engine.ts';
import { nodeSqlTexts } from '../../../src/engine/node-sql.ts';
import { DATASET_PART } from '../../../src/engine/dataset-part.ts';
import { SNAPSHOT_PARTS } from '../../../src/engine/snapshot-parts.ts';
import { applyPlan, type ImportOutcome } from '../../../src/io/import/apply-plan.ts';
import { buildPackage, type PackageParts } from '../../../src/io/import/build-package.ts';
import { checkPackage } from '../../../src/pipeline/check-package.ts';
import { formatFinding } from '../../../src/pipeline/finding-words.ts';
import { readPackage } from '../../../src/pipeline/read-package.ts';
import type { Dataset } from '../../../src/schema/dataset.ts';
import { squareRegion } from './square-region.ts';
import { factsOf, imported, planFor, realFacts, realFiles, tableFrom } from './import-fixture.ts';

// Each engine starts DuckDB and asks every query of the app.
vi.setConfig({ testTimeout: 120_000 });

type Files = ReadonlyMap<string, Uint8Array>;

const SOURCE = { fileName: 'Oma rekisteri.xlsx', sha256: 'ab'.repeat(32), date: '2026-11-28' };
const build = (outcome: ImportOutcome, change: Partial<PackageParts> = {}): Files =>
  buildPackage({ base: realFiles(), tables: outcome.tables, plan: { kind: 'projects' }, source: SOURCE, title: 'Oma rekisteri', created: '2026-11-28T10:00:00Z', ...change });

/** Errors of the package's own check, in words. */
const errorsOf = (files: Files): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'katve-own-'));
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const { tables, findings } = readPackage(folder);
  const all = tables === null ? findings : [...findings, ...checkPackage(tables)];
  return all.filter(({ severity }) => severity === 'error').map(formatFinding);
};

const texts = nodeSqlTexts();

/** Everything that the app asks of a package; the part of the first picture. */
const asked = async (files: Files): Promise<Dataset> => {
  const engine = createNodeEngine(loadPackage((name) => {
    const bytes = files.get(name);
    return bytes === undefined ? Promise.reject(new Error(`no ${name}`)) : Promise.resolve(bytes.slice());
  }, texts));
  for (const part of SNAPSHOT_PARTS) await askPart(engine, texts, part);
  for (const view of texts.views.keys()) await engine.query(`from ${view} limit 5`);
  return askPart(engine, texts, DATASET_PART);
};

const REGISTER = `Hankkeen nimi;Toteuttaja;Kumppanit;Rahoittaja;Alkaa;Päättyy;Kunnat;Teema;Kohderyhmä;Budjetti
Polku töihin;Lapin AMK;Kemin kaupunki, Uusi yhdistys ry;ESR 2014-2020/ELY;1.3.2019;31.12.2020;Simon, Tervolan ja Keminmaan kunnat;sosiaalinen osallisuus;nuoret;1 234,50 €
Koko maakunta;;;EAKR;2018;2020;Lappi;hyvinvointi;;
Seutu;Säätiö X;;Uusi rahasto;1/2020;12/2021;Rovaniemen seutukunta, Oulu;Oma teema;opiskelijat;10
Alue;Säätiö X;;;;;Tunturi-Lappi;;naiset;
=cmd();<script>;;STEA;2020;;Salla "itä";hyvinvointi;naiset;`;

describe('a package with projects of the user', () => {
  const outcome = imported(REGISTER, { places: { 'Salla "itä"': { kind: 'municipalities', codes: ['732'] } } });
  const files = build(outcome);

  it('loads every row', () => expect(outcome.report).toMatchObject({ rowsIn: 5, rowsLoaded: 5, things: 5 }));

  it('passes the check of the package', () => expect(errorsOf(files)).toEqual([]));

  it('answers everything that the app asks', async () => {
    const { projects, municipalities, vocabulary } = await asked(files);
    expect(projects.map(({ id, placeCodes, scope }) => [id, placeCodes.join(' '), scope])).toEqual([
      ['alue', '047 261 273 498', 'sub_regional'], ['cmd', '732', 'municipal'], ['koko-maakunta', '', 'regional'], ['polku-toihin', '241 751 845', 'municipal'], ['seutu', '683 698', 'sub_regional'],
    ]);
    expect(projects.find(({ id }) => id === 'seutu')?.outsidePlaceCount).toBe(1);
    expect(projects.find(({ id }) => id === 'cmd')).toMatchObject({ name: '=cmd()', leadName: '<script>' });
    expect(new Set(municipalities.map(({ listing }) => listing))).toEqual(new Set(['mentioned_only']));
    expect(vocabulary.filter(({ kind }) => kind === 'theme').map(({ value }) => value)).toEqual(['social_inclusion', 'wellbeing', 'safety', 'community', 'oma-teema', 'not_stated']);
  });

  it('says whose data they are: a source with date and hash, and the rows of the file', () => {
    const text = (name: string): string => new TextDecoder().decode(files.get(name));
    expect(text('source.csv')).toContain(`own-oma-rekisteri,document,Oma rekisteri.xlsx,Oma rekisteri.xlsx,Oma rekisteri.xlsx,,2026-11-28,not stated,SHA-256 ${SOURCE.sha256}`);
    expect(text('source.csv')).not.toContain('doc-register');
    expect(text('project.csv')).toMatch(/own-oma-rekisteri,R2,2,2,2/);
    expect(text('datapackage.json')).toContain('"title_fi": "Oma rekisteri"');
    expect([...files.values()].some((bytes) => new TextDecoder().decode(bytes).includes('own-file'))).toBe(false);
  });

  it('claims no licence for them, and keeps those of the tables that stay', () => {
    const descriptor = JSON.parse(new TextDecoder().decode(files.get('datapackage.json'))) as { readonly licenses?: unknown; readonly resources: readonly { readonly name: string; readonly licenses?: unknown }[] };
    const licensed = new Map(descriptor.resources.map(({ name, licenses }) => [name, licenses !== undefined]));
    expect(descriptor.licenses).toBeUndefined();
    expect(['project', 'reach', 'participation', 'population', 'municipality'].map((name) => licensed.get(name))).toEqual([false, false, false, true, true]);
  });

  it('calls every municipality listed only when the user says that her register covers the region', () => {
    const text = new TextDecoder().decode(build(outcome, { plan: { kind: 'projects', coversRegion: true } }).get('municipality.csv'));
    expect([text.match(/,listed,/g)?.length, text.includes('mentioned_only')]).toEqual([21, false]);
  });

  it('is a base for the next import', () => {
    const needs = imported('Kunta;Vuosi;Väkiluku;Vieraskielisten osuus\nKemi;2026;20000;3,1\nTornio;2021;21000;');
    const next = build(needs, { base: files, plan: { kind: 'needs' } });
    expect(errorsOf(next)).toEqual([]);
    expect(new TextDecoder().decode(next.get('project.csv'))).toBe(new TextDecoder().decode(files.get('project.csv')));
  });
});

describe('a package with figures of the user', () => {
  const outcome = imported('Kunta;Vuosi;Väkiluku;Vieraskielisten osuus;Pitkäaikaistyöttömien osuus\nKemi;2021;20500;3,1;12,5\n47;2026;1800;2,0;8\nTornio;2021;;3,5;', {});
  const files = build(outcome, { plan: { kind: 'needs' } });

  it('puts them before the official ones, each under its own source, and keeps the rest', async () => {
    expect(errorsOf(files)).toEqual([]);
    const { needs, projects } = await asked(files);
    const of = (code: string, year: number) => needs.find((each) => each.code === code && each.year === year);
    expect(of('240', 2021)).toMatchObject({ population: 20500, foreignLanguageShare: 3.1, speakers: 635.5, speakersBasis: 'estimated' });
    expect(of('851', 2021)).toMatchObject({ population: 21333, foreignLanguageShare: 3.5 });
    expect(of('047', 2026)).toMatchObject({ population: 1800, speakers: 36 });
    expect(of('148', 2026)).toMatchObject({ population: null, foreignLanguageShare: null });
    expect(of('148', 2021)?.population).toBeGreaterThan(6000);
    expect(projects).toHaveLength(227);
  });
});

describe('a package with a need of the user’s own', () => {
  const first = build(imported('Kunta;Vuosi;Työttömät;Työllisyysaste;Muuttovoitto\nKemi;2023;1200;60;-5\nTornio;2023;800;61;4', { kind: 'needs' }), { plan: { kind: 'needs' } });

  it('offers amounts as needs, and neither shares nor balances', async () => {
    expect(errorsOf(first)).toEqual([]);
    const { ownNeeds } = await asked(first);
    expect(ownNeeds).toEqual([{
      id: 'own-tyottomat', name: { fi: 'Työttömät', sv: 'Työttömät', en: 'Työttömät' },
      figures: [{ code: '240', year: 2023, value: 1200, sourceId: 'own-oma-rekisteri' }, { code: '851', year: 2023, value: 800, sourceId: 'own-oma-rekisteri' }],
    }]);
  });

  it('keeps figures of other years and places when it is brought in again under its name', async () => {
    const table = tableFrom('Kunta;Vuosi;Työttömät\nKemi;2023;1201\nKemi;2024;1150');
    const again = applyPlan(table, [], { plan: planFor(table, { kind: 'needs' }, factsOf(first)), facts: factsOf(first) });
    const files = build(again, { base: first, plan: { kind: 'needs' } });
    expect(errorsOf(files)).toEqual([]);
    const [need] = (await asked(files)).ownNeeds;
    expect(need?.figures.map(({ code, year, value }) => [code, year, value])).toEqual([['240', 2023, 1201], ['240', 2024, 1150], ['851', 2023, 800]]);
  });

  it('drops the amounts of before where the same name is now a share', async () => {
    const files = build(imported('Kunta;Vuosi;Työttömät\nKemi;2024;12 %', { kind: 'needs' }), { base: first, plan: { kind: 'needs' } });
    expect(errorsOf(files)).toEqual([]);
    expect((await asked(files)).ownNeeds).toEqual([]);
  });
});

describe('a package with boundaries of the user', () => {
  const { table, areas, codes } = squareRegion();
  const outcome = applyPlan(table, areas, { plan: planFor(table, { kind: 'boundaries' }), facts: realFacts() });
  const files = build(outcome, { plan: { kind: 'boundaries' } });

  it('is another region, without the projects and figures of the old one', async () => {
    expect(outcome.report).toMatchObject({ rowsIn: 4, rowsLoaded: 4, things: 4 });
    const { municipalities, projects, needs } = await asked(files);
    expect(municipalities.map(({ code }) => code)).toEqual(codes);
    expect([projects, needs]).toEqual([[], []]);
    expect(errorsOf(files)).toEqual([]);
  });

  it('takes projects and figures next', () => {
    const register = tableFrom('Hanke;Kunnat;Alkaa\nOma hanke;Kulma, 8;2020\nToinen;Saarella;2021');
    const next = applyPlan(register, [], { plan: planFor(register, {}, factsOf(files)), facts: factsOf(files) });
    expect(next.report.rowsLoaded).toBe(2);
    const built = build(next, { base: files });
    expect(errorsOf(built)).toEqual([]);
    expect(new TextDecoder().decode(built.get('reach.csv'))).toBe('project_id,code,basis\noma-hanke,007,named\noma-hanke,008,named\ntoinen,010,named\n');
  });
});

describe('a package with bodies of the user', () => {
  it('joins them to those that projects name', async () => {
    const outcome = imported('Organisaatio;Tyyppi;Kotipaikka;Maa\nLapin AMK;ammattikorkeakoulu;Kemi;Suomi\nUusi verkosto;verkosto;Haaparanta;Ruotsi');
    const files = build(outcome, { plan: { kind: 'organisations' } });
    expect(errorsOf(files)).toEqual([]);
    const { projects } = await asked(files);
    expect(projects.find(({ leadId }) => leadId === 'lapin-amk')?.leadSeatCode).toBe('240');
  });
});
