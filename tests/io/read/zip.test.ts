import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { crc32Of } from '../../../src/io/read/crc32.ts';
import { readFault, readGood } from './read-bytes.ts';
import { handWorkbook, inline, sheetData } from './xlsx-builder.ts';

const packed = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, [typeof content === 'string' ? strToU8(content) : content, { level }]])));

const descriptor = (path: unknown = 'data/project.csv'): string => JSON.stringify({ name: 'oma', resources: [{ name: 'project', path }] });

/** Changes what the list at the end of a zip says of its first entry. */
const forged = (zip: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array => {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    change(view, at);
    return copy;
  }
  throw new Error('There is no list.');
};

describe('a data package', () => {
  it('is read from the root or from its only folder', async () => {
    for (const folder of ['', 'paketti/']) {
      for (const level of [0, 6] as const) {
        const file = await readGood(packed({ [`${folder}datapackage.json`]: descriptor(), [`${folder}data/project.csv`]: 'id;nimi\n', '__MACOSX/x': 'x' }, level));
        expect(file).toMatchObject({ format: 'package', tables: [], areas: [] });
        expect([...(file.packageFiles?.keys() ?? [])].filter((name) => name !== '__MACOSX/x')).toEqual(['datapackage.json', 'data/project.csv']);
        expect(new TextDecoder().decode(file.packageFiles?.get('data/project.csv'))).toBe('id;nimi\n');
      }
    }
  });

  it('says what its description lacks', async () => {
    expect(await readFault(packed({ 'a/b/datapackage.json': descriptor() }))).toMatchObject({ kind: 'noDescriptor' });
    expect(await readFault(packed({ 'project.csv': 'a;b\n' }))).toEqual({ kind: 'noDescriptor', place: '', value: 'project.csv' });
    expect(await readFault(packed({ 'datapackage.json': '{\n "name": x}' }))).toEqual({ kind: 'badDescriptor', place: 'datapackage.json: A2', value: '{ "name": x}' });
    expect(await readFault(packed({ 'datapackage.json': '{"resources": []}' }))).toMatchObject({ kind: 'badDescriptor', value: 'resources' });
    expect(await readFault(packed({ 'datapackage.json': descriptor() }))).toEqual({ kind: 'badDescriptor', place: 'datapackage.json: resources[0] project', value: 'data/project.csv' });
    expect(await readFault(packed({ 'datapackage.json': descriptor(7) }))).toMatchObject({ kind: 'badDescriptor', value: 'path' });
  });

  it('is refused when a name leads out of it', async () => {
    for (const name of ['../x.csv', 'a/../../x', '/etc/x', 'C:\\x', '..\\x']) {
      expect(await readFault(packed({ 'datapackage.json': descriptor(), [name]: 'x' }))).toMatchObject({ kind: 'zipPath' });
    }
  });

  it('is refused when two files in it have one name', async () => {
    const zip = packed({ 'datapackage.json': descriptor(), 'data/project.csv': 'a', 'data/projecT.csv': 'b' });
    const name = strToU8('data/projecT.csv');
    for (let at = 0; at + name.length <= zip.length; at += 1) if (name.every((byte, index) => zip[at + index] === byte)) zip[at + 11] = 't'.charCodeAt(0);
    expect(await readFault(zip)).toMatchObject({ kind: 'zipTwice', place: 'data/project.csv' });
  });
});

describe('a zip', () => {
  const zeros = new Uint8Array(12 * 1024 * 1024);

  it('is a bomb by what it says of itself', async () => {
    expect(await readFault(packed({ 'datapackage.json': descriptor(), 'data/project.csv': zeros }))).toMatchObject({ kind: 'zipBomb', value: String(zeros.length + descriptor().length) });
    expect(await readFault(packed({ 'datapackage.json': descriptor() }), { options: { limits: { unpackedBytes: 10 } } })).toMatchObject({ kind: 'zipBomb' });
    expect(await readFault(packed({ a: 'x', b: 'x', c: 'x' }), { options: { limits: { zipEntries: 2 } } })).toEqual({ kind: 'zipBomb', place: '', value: '3' });
  });

  it('is a bomb by what comes out of it, whatever it says', async () => {
    const lying = forged(packed({ 'datapackage.json': zeros }), (view, entry) => { view.setUint32(entry + 24, 1000, true); });
    expect(await readFault(lying)).toMatchObject({ kind: 'zipBomb', place: 'datapackage.json' });
  });

  it('is a bomb when its entries share their bytes', async () => {
    const zip = forged(packed({ 'datapackage.json': descriptor() }), (view, entry) => { view.setUint32(entry + 20, 100_000, true); });
    expect(await readFault(zip)).toMatchObject({ kind: 'zipBomb' });
  });

  it('is broken when a byte in it has changed, and locked when it has a password', async () => {
    const zip = packed({ 'datapackage.json': descriptor(), 'data/project.csv': 'id;nimi\n1;x\n' }, 0);
    const at = new TextDecoder('latin1').decode(zip).indexOf('nimi');
    zip[at] = 0x4e;
    expect(await readFault(zip)).toEqual({ kind: 'broken', place: 'data/project.csv', value: '' });
    expect(await readFault(forged(packed({ 'datapackage.json': descriptor() }), (view, entry) => { view.setUint16(entry + 8, 1, true); }))).toMatchObject({ kind: 'encrypted' });
    expect(await readFault(forged(packed({ 'datapackage.json': descriptor() }), (view, entry) => { view.setUint16(entry + 10, 12, true); }))).toEqual({ kind: 'unsupportedCompression', place: 'datapackage.json', value: '12' });
  });

  it('of another program is named', async () => {
    expect(await readFault(packed({ 'content.xml': '<x/>', mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }))).toEqual({ kind: 'unknownFormat', place: '', value: 'OpenDocument (ODS)' });
    expect(await readFault(packed({ 'rajat.shp': 'x' }))).toMatchObject({ value: 'Shapefile' });
  });

  it('as a workbook has the same limits', async () => {
    const sheet = { name: 'Iso', xml: `${sheetData([[1, inline('A1', 'Nimi')], [2, inline('A2', 'x')]])}${' '.repeat(11_000_000)}` };
    expect(await readFault(handWorkbook({ sheets: [sheet] }))).toMatchObject({ kind: 'zipBomb' });
  });
});

describe('CRC-32', () => {
  it('gives the check value of its standard', () => {
    expect(crc32Of(strToU8('123456789'))).toBe(0xcbf43926);
  });
});
