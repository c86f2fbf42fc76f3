import { describe, expect, it } from 'vitest';
import { createAnalyst } from '../../src/app/answer.ts';
import { exportCaption } from '../../src/app/export-caption.ts';
import type { ExportOrigin } from '../../src/app/export-sources.ts';
import { core as en } from '../../src/i18n/en/core.ts';
import { exportCaption as enExport } from '../../src/i18n/en/export-caption.ts';
import { core as fi } from '../../src/i18n/fi/core.ts';
import { exportCaption as fiExport } from '../../src/i18n/fi/export-caption.ts';
import { core as sv } from '../../src/i18n/sv/core.ts';
import { exportCaption as svExport } from '../../src/i18n/sv/export-caption.ts';
import { createText } from '../../src/i18n/text.ts';
import { LANGUAGES, type Language } from '../../src/schema/language.ts';
import { OPENING_SENTENCE, type Sentence } from '../../src/schema/sentence.ts';
import { ownNeed } from '../fixtures/dataset-builder.ts';
import { readRealDataset } from '../fixtures/real-dataset.ts';
import { readRealOrigin } from '../fixtures/real-origin.ts';

const texts = {
  fi: createText('fi', { ...fi, exportCaption: fiExport }),
  sv: createText('sv', { ...sv, exportCaption: svExport }),
  en: createText('en', { ...en, exportCaption: enExport }),
};
const dataset = readRealDataset();
const analyst = createAnalyst(dataset);
const origin = readRealOrigin();

interface Case {
  readonly more?: Partial<Sentence>;
  readonly usesBorders?: boolean;
  readonly from?: ExportOrigin;
}

const captionOf = (language: Language, { more = {}, usesBorders = false, from = origin }: Case = {}) =>
  exportCaption({ text: texts[language], dataset, result: analyst.answer({ ...OPENING_SENTENCE, ...more }), title: 'T', origin: from, usesBorders, day: '2026-11-30' });

const linesOf = (language: Language, given: Case = {}): readonly string[] => captionOf(language, given).lines;
const sourcesOf = (given: Case): readonly string[] => linesOf('en', given).filter((line) => line.startsWith('Source: '));

describe('the caption of the opening sentence', () => {
  it('says all in Finnish', () => {
    expect(captionOf('fi')).toEqual({
      title: 'T',
      day: '2026-11-30',
      lines: [
        'Kysymys: Hankkeet, kohderyhmänä maahanmuuttajat, teemana mikä tahansa, rahoittajana kuka tahansa, käynnissä milloin tahansa, suhteessa vieraskielisiin (2021), mukana kaikki 21 kuntaa, kukin kunta täytenä.',
        'Vertailun kunnissa: 15 eri hanketta. Kuntien luvut yhteensä 51.',
        'Koko Lapin hankkeet: 8 hanketta on jätetty kuntien luvuista pois.',
        'Jakosääntö: Hanke on 1 jokaisessa kunnassa, jonka se mainitsee.',
        'Paikan peruste: Hanke on siellä, missä se ilmoittaa toimivansa.',
        'Vertailussa: kaikki 21 kuntaa.',
        'Niistä 16 on kuntia, joiden omaa luetteloa ei ole rekisterissä kokonaan: niiden luvut ovat alarajoja.',
        'Tarve: vieraskieliset 31.12.2021.',
        'Vieraskielisten määrä on 15 kunnassa arvio, joka on laskettu pyöristetystä osuudesta ja väkiluvusta.',
        'Lähde: Maahanmuuttajapalvelut Meri-Lapissa ja International House of Sea Lapland · 28.10.2022. Käyttölupa: ei mainittu.',
        'Lähde: Hyvinvointihankkeiden hankekartoitus Lapissa, hankkeet 2014–2023 · 2023. Käyttölupa: ei mainittu.',
        'Lähde: Vieraskielisten osuus väestöstä kunnittain, taulukko 159t · Tilastokeskus / Statistikcentralen / Statistics Finland · 2020–2025. Käyttölupa: CC BY 4.0.',
        'Lähde: Väkiluku kunnittain 31.12. · THL, Sotkanet (Tilastokeskus / Statistikcentralen / Statistics Finland) · 2015–2022. Käyttölupa: CC BY 4.0.',
        `Aineisto: Lapin kehittämishankkeet: kattavuus, tarve ja rahoitus, versio ${origin.dataPackage.version} (${texts.fi.format.date(origin.dataPackage.created ?? '', 'day')}). Käyttölupa: CC BY 4.0.`,
        'Laskettu Katveessa, viety 30.11.2026.',
      ],
    });
  });

  it.each([
    ['sv', /^Fråga: Projekt för invandrare.*fullt ut\.$/, ['I kommunerna som jämförs: 15 olika projekt. Kommunernas siffror sammanlagt 51.', 'Jämförelsen omfattar alla 21 kommuner.', 'Behov: personer med främmande modersmål 31.12.2021.', 'Beräknat i Katve och exporterat 30.11.2026.']],
    ['en', /^Question: Projects for immigrants.*in full\.$/, ['In the municipalities compared: 15 distinct projects. The figures of the municipalities add up to 51.', 'Compared: all 21 municipalities.', 'Need: foreign-language speakers on 31 December 2021.', 'Computed in Katve and exported on 30/11/2026.']],
  ] as const)('says the same in %s', (language, question, some) => {
    const lines = linesOf(language);
    expect(lines).toHaveLength(linesOf('fi').length);
    expect(lines[0]).toMatch(question);
    expect(lines).toEqual(expect.arrayContaining([...some]));
  });
});

describe('the caption of other sentences', () => {
  const NARROW: Partial<Sentence> = { need: 'land_area', allocation: 'population', frame: 'listed', period: { kind: 'years', from: 2018, to: 2020 }, regionWide: 'counted' };

  it.each([
    ['fi', ['Jakosääntö: Hanke jaetaan Lapin kunnille väkiluvun mukaan; Lapin ulkopuolisten osuus jää pois.', 'Koko Lapin hankkeet: 8 hanketta on laskettu joka kuntaan.', 'Pois on jäänyt 1 hanke, jonka aikaa ei ole ilmoitettu.', 'Vertailussa: 6 luetteloitua kuntaa.', 'Niistä 1 on kunta, jonka omaa luetteloa ei ole rekisterissä kokonaan: sen luku on alaraja.', 'Tarve: maa-ala.']],
    ['sv', ['1 projekt har utelämnats eftersom dess tid inte har uppgetts.', 'Jämförelsen omfattar 6 kommuner med egen förteckning.', 'Behov: landareal.']],
    ['en', ['Left out: 1 project whose time is not stated.', 'Compared: 6 listed municipalities.', 'Of these, 1 is a municipality whose own list is not in the register in full: its figure is a lower bound.', 'Need: land area.']],
  ] as const)('says rule, frame, need and what is left out in %s', (language, some) => {
    expect(linesOf(language, { more: NARROW })).toEqual(expect.arrayContaining([...some]));
  });

  it.each([
    ['fi', 'Jakosääntö ei vaikuta, koska hanke on vain vetäjänsä kotikunnassa.', 'Jakosääntö ei vaikuta, koska lasketaan eri teemoja tai rahoittajia.'],
    ['sv', 'Fördelningsregeln saknar betydelse, eftersom projektet finns bara i ledarens hemkommun.', 'Fördelningsregeln saknar betydelse, eftersom olika teman eller finansiärer räknas.'],
    ['en', 'Counting rule: no effect, because a project is only at its lead body’s home.', 'Counting rule: no effect, because different themes or funders are counted.'],
  ] as const)('says in %s when the rule has no effect', (language, seat, things) => {
    expect(linesOf(language, { more: { locationBasis: 'lead_seat', allocation: 'equal' } })).toContain(seat);
    expect(linesOf(language, { more: { counted: 'themes' } })).toContain(things);
  });

  it('calls nothing a lower bound by the lead body’s home, and says how many have none there', () => {
    const lines = linesOf('en', { more: { locationBasis: 'lead_seat' } });
    expect(lines.some((line) => line.includes('lower bound'))).toBe(false);
    expect(lines).toContain('Not in the municipalities’ figures: 7 projects whose lead bodies’ homes are not in Lapland or not known.');
  });

  it.each(LANGUAGES)('leaves no placeholder and no empty line in %s, whatever is asked', (language) => {
    const sentences: readonly Partial<Sentence>[] = [{}, NARROW, { counted: 'funds', need: 'equal' }, { locationBasis: 'lead_seat', need: 'population', needYear: 2023 }, { text: 'zzz' }];
    for (const more of sentences) expect(linesOf(language, { more, usesBorders: true }).filter((line) => line.trim() === '' || line.includes('{{') || line.includes('undefined'))).toEqual([]);
  });
});

describe('the sources that a caption names', () => {
  it.each([
    ['only the register where no official figure is used', { more: { need: 'equal' } }, [/^Source: Register of welfare projects/]],
    ['population where it is the need', { more: { need: 'population' } }, [/Register/, /Population by municipality/]],
    ['population where projects are split by it', { more: { need: 'equal', allocation: 'population' } }, [/Register/, /Population by municipality/]],
    ['no population where the rule is idle', { more: { need: 'equal', allocation: 'population', locationBasis: 'lead_seat' } }, [/Register/]],
    ['land areas', { more: { need: 'land_area' } }, [/Register/, /Municipal division 2023/]],
    ['borders where they are drawn', { more: { need: 'equal' }, usesBorders: true }, [/Register/, /statistical units 2020/]],
    ['what the chosen year was taken from', { more: { need: 'population', needYear: 2023 } }, [/Register/, /preliminary, end of 2023/, /second-hand/, /Kemijärvi/]],
  ] as const)('are %s', (_, given, patterns) => {
    const lines = sourcesOf(given);
    expect(lines).toHaveLength(patterns.length);
    patterns.forEach((pattern, index) => expect(lines[index]).toMatch(pattern));
  });

  it('are the user’s own files where her need is read from them, and its caption names need and year without a day', () => {
    const need = { ...ownNeed('own-jobseekers', {}), name: { fi: 'Työttömät', sv: 'Arbetslösa', en: 'Jobseekers' }, figures: [{ code: '240', year: 2024, value: 9, sourceId: 'own-file' }, { code: '240', year: 2023, value: 8, sourceId: 'own-old' }] };
    const data = { ...dataset, ownNeeds: [need] };
    const [some] = origin.sources;
    if (some === undefined) throw new Error('The package names no source.');
    const file = (id: string) => ({ ...some, id, title: { fi: id, sv: id, en: id } });
    const from = { ...origin, sources: [...origin.sources, file('own-file'), file('own-old')] };
    const result = createAnalyst(data).answer({ ...OPENING_SENTENCE, need: 'own-jobseekers', needYear: 2024 });
    const linesIn = (language: Language) => exportCaption({ text: texts[language], dataset: data, result, title: 'T', origin: from, usesBorders: false, day: '2026-11-30' }).lines;
    expect(linesIn('en').filter((line) => line.startsWith('Source: ')).map((line) => /^Source: (Register|own-\w+)/.exec(line)?.[1])).toEqual(['Register', 'own-file']);
    expect([linesIn('fi'), linesIn('sv'), linesIn('en')].map((lines) => lines.find((line) => /^(Tarve|Behov|Need)/.test(line)))).toEqual(['Tarve: Työttömät, vuosi 2024.', 'Behov: Arbetslösa, år 2024.', 'Need: Jobseekers, year 2024.']);
  });

  it('carry the licence as stated, or say that there is none', () => {
    const lines = sourcesOf({ more: { need: 'population', needYear: 2023 } });
    expect(lines[0]).toMatch(/Licence: not stated\.$/);
    expect(lines[2]).toMatch(/Licence: CC BY-SA; figures CC BY 4\.0\.$/);
  });

  it('leave out the day of a package that names none', () => {
    const { name, version, title, tables, licence } = origin.dataPackage;
    const dataPackage = { name, version, title, tables, ...(licence === undefined ? {} : { licence }) };
    expect(linesOf('en', { from: { ...origin, dataPackage } }).at(-2)).toMatch(/funding, version [\d.]+\. Licence: CC BY 4\.0\.$/);
  });
});
