import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultOf } from '../../../src/io/official/official-error.ts';
import { readOfficialFile } from '../../../src/io/official/read-file.ts';
import { StatisticsServer } from '../../fixtures/statistics-server.ts';
import { AREAS, FIGURES, KNOWN, publishedServices } from './official-world.ts';

const server = new StatisticsServer(FIGURES, AREAS);
let origin = '';
beforeAll(async () => { origin = await server.start(); });
afterAll(async () => { await server.stop(); });

const read = (text: string, name = 'taulu.json') => readOfficialFile({ name, text }, { services: publishedServices(), known: KNOWN, day: '2026-11-28' });
const faultIn = (text: string): string => {
  try {
    read(text);
  } catch (error) {
    return faultOf(error).kind;
  }
  return 'none';
};
const download = async (path: string, body?: string): Promise<string> => (await fetch(`${origin}${path}`, body === undefined ? {} : { method: 'POST', body })).text();

/** A file as PxWeb writes it for a choice by hand: old codes of variables, texts in Finnish, both contents. */
const byHand = {
  version: '2.0', class: 'dataset', label: 'Väestö muuttujina Alue, Tiedot ja Vuosi', id: ['Alue', 'Tiedot', 'Vuosi'], size: [3, 2, 2],
  dimension: {
    Alue: { label: 'Alue', category: { index: { SSS: 0, KU047: 1, KU240: 2 }, label: { SSS: 'KOKO MAA', KU047: 'Enontekiö', KU240: 'Kemi' } } },
    Tiedot: { label: 'Tiedot', category: { index: { vaesto: 0, x: 1 }, label: { vaesto: 'Väestö 31.12.', x: 'Vieraskielisten osuus, %' } } },
    Vuosi: { label: 'Vuosi', category: { index: { 2024: 0, 2025: 1 }, label: { 2024: '2024', 2025: '2025*' } } },
  },
  value: [9, 9, 9, 9, 1800, 1790, 2.3, null, 20_000, 19_900, 4, 4.5], status: { 7: '..' },
};

describe('readOfficialFile', () => {
  it('reads a table of both figures, by code or by text, with the preliminary year', () => {
    const [population, language] = read(JSON.stringify(byHand)).tables;
    expect(population?.figures.map(({ code, year, value, isPreliminary }) => [code, year, value, isPreliminary])).toEqual([['047', 2024, 1800, false], ['047', 2025, 1790, true], ['240', 2024, 20_000, false], ['240', 2025, 19_900, true]]);
    expect(language?.figures.map(({ value, missing }) => [value, missing])).toEqual([[2.3, null], [null, 'no_data'], [4, null], [4.5, null]]);
  });

  it('reads what the service itself answers, and boundaries', async () => {
    const query = { query: [['alue_23_20260101', ['KU047']], ['timeperiod_y', ['2024']], ['contentscode', ['vaerak-vaesto']]].map(([code, values]) => ({ code, selection: { filter: 'item', values } })), response: { format: 'json-stat2' } };
    expect(read(await download('/StatFin/vaerak/11ra.px', JSON.stringify(query))).tables[0]).toMatchObject({ figures: [{ code: '047', year: 2024, value: 4724 }], absent: ['240'] });
    expect(read(await download('/geoserver/wfs'), 'rajat.geojson').borders?.areas.map(({ code }) => code)).toEqual(['047', '240']);
  });

  it('finds municipalities by name where a table has codes of its own, and says when a code has another name', () => {
    const named = { ...byHand.dimension, Alue: { category: { index: { 0: 0, 1: 1, 2: 2 }, label: { 0: 'KOKO MAA', 1: 'Enontekiö', 2: '240 Kemi' } } } };
    expect(read(JSON.stringify({ ...byHand, dimension: named })).tables[0]?.figures.map(({ code }) => code)).toEqual(['047', '047', '240', '240']);
    const renamed = { ...byHand.dimension, Alue: { category: { index: { SSS: 0, KU047: 1, KU240: 2 }, label: { SSS: 'KOKO MAA', KU047: 'Tornio', KU240: 'KU240 Kemi' } } } };
    expect(read(JSON.stringify({ ...byHand, dimension: renamed })).tables[0]?.otherNames).toEqual([{ code: '047', name: 'Tornio' }]);
  });

  it('takes impossible values for none', () => {
    const odd = { ...byHand, value: [9, 9, 9, 9, -5, 1790.5, 230, 2, 20_000, 19_900, 4, 4.5], status: {} };
    expect(read(JSON.stringify(odd)).tables.flatMap(({ figures }) => figures).filter(({ missing }) => missing === 'impossible').map(({ figure, year }) => [figure, year])).toEqual([['population', 2024], ['population', 2025], ['foreignLanguageShare', 2024]]);
  });

  it('takes the sign for an exact nought, and nothing else, for 0', () => {
    const nought = { ...byHand, value: [9, 9, 9, 9, null, null, null, null, null, 1, 2, 3], status: { 4: '-', 5: '.', 6: '...', 7: 'x' } };
    expect(read(JSON.stringify(nought)).tables.flatMap(({ figures }) => figures).filter(({ code }) => code === '047').map(({ value, missing }) => [value, missing]))
      .toEqual([[0, null], [null, 'not_applicable'], [null, 'suppressed'], [null, 'no_data']]);
  });

  it.each([
    ['', 'emptyFile'], ['   ', 'emptyFile'], ['PK\u0003\u0004', 'unknownFile'], ['Alue;Vuosi;Väestö\nKemi;2024;1', 'unknownFile'], ['<html><title>Virhe</title></html>', 'html'],
    ['{"class":"dataset"', 'truncated'], ['{"a":1}', 'notTable'], ['{"type":"FeatureCollection","features":[]}', 'notAreas'],
    [JSON.stringify({ ...byHand, dimension: { ...byHand.dimension, Tiedot: { category: { index: { a: 0, b: 1 } } } } }), 'noContents'],
    [JSON.stringify({ ...byHand, dimension: { ...byHand.dimension, Vuosi: { category: { index: { a: 0, b: 1 } } } } }), 'noYear'],
    [JSON.stringify({ ...byHand, dimension: { ...byHand.dimension, Alue: { category: { index: { SSS: 0, KU091: 1, KU049: 2 } } } } }), 'noMunicipality'],
    [JSON.stringify({ ...byHand, value: [1] }), 'badShape'],
  ])('says what is wrong with %s', (text, kind) => {
    expect(faultIn(text)).toBe(kind);
  });
});
