import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/pipeline/finding-words.ts';
import { readDescriptor } from '../../src/pipeline/read-descriptor.ts';
import { readPackage } from '../../src/pipeline/read-package.ts';
import { readTable } from '../../src/pipeline/read-table.ts';
import { cell } from '../../src/pipeline/table.ts';
import type { TableDescriptor } from '../../src/schema/data-package.ts';

const text = { fi: 'x', sv: 'x', en: 'x' };
const column = (name: string) => ({ name, type: 'string' as const, constraints: {}, unit: null, description: text });
const PLACES: TableDescriptor = {
  name: 'place',
  path: 'place.csv',
  title: text,
  description: text,
  sourceIds: [],
  fields: [column('code'), column('name'), column('note')],
  primaryKey: ['code'],
  foreignKeys: [],
};

const utf8 = (content: string): Uint8Array => new TextEncoder().encode(content);
const read = (bytes: Uint8Array | string) => readTable(PLACES, typeof bytes === 'string' ? utf8(bytes) : bytes);
const words = (bytes: Uint8Array | string): string[] => read(bytes).findings.map(formatFinding);

describe('readTable', () => {
  it('reads quoted commas, quotes and line breaks, and knows the line on which each row begins', () => {
    const { table, findings } = read('code,name,note\n047,"Enontekiö, fell","two\nlines ""here"""\n148,Inari,\n');
    expect(findings).toEqual([]);
    expect(table.rows.map((row) => row.line)).toEqual([2, 4]);
    expect(table.rows.map((row) => cell(row, 'name'))).toEqual(['Enontekiö, fell', 'Inari']);
    expect(table.rows.map((row) => cell(row, 'note'))).toEqual(['two\nlines "here"', '']);
  });

  it('reads a file without a last line end, and one with no rows', () => {
    expect(read('code,name,note\n047,a,b').table.rows).toHaveLength(1);
    expect(read('code,name,note\n')).toMatchObject({ findings: [], table: { rows: [], isWhole: true } });
  });

  it('warns of a byte order mark and of Windows line ends, and reads the rest', () => {
    const { table, findings } = read('\uFEFFcode,name,note\r\n047,a,b\r\n');
    expect(findings.map((finding) => finding.severity)).toEqual(['warning', 'warning']);
    expect(cell(table.rows[0] ?? { line: 0, cells: {} }, 'code')).toBe('047');
    expect(cell(table.rows[0] ?? { line: 0, cells: {} }, 'note')).toBe('b');
  });

  it('names the line of letters in another encoding', () => {
    const latin1 = Uint8Array.from([...utf8('code,name,note\n148,Inari,\n047,Enonteki'), 0xf6, ...utf8(',\n')]);
    expect(words(latin1)).toEqual([expect.stringMatching(/^place.csv, line 3: Has characters that are not UTF-8. .*UTF-8/)]);
  });

  it('names ragged rows and empty lines', () => {
    const found = words('code,name,note\n047,a\n148,b,c,d\n\n240,e,f\n');
    expect(found).toEqual([
      expect.stringMatching(/^place.csv, line 2: The line has 2 cells, the header 3/),
      expect.stringMatching(/^place.csv, line 3: The line has 4 cells, the header 3/),
      expect.stringMatching(/^place.csv, line 4: An empty line/),
    ]);
  });

  it('names a quote that does not close', () => {
    expect(words('code,name,note\n047,"a,b\n')).toContainEqual(expect.stringMatching(/^place.csv, line 2: The line cannot be read/));
  });

  it.each([
    ['code,name\n047,a\n', /column note: The column is missing/, false],
    ['code,name,note,extra\n047,a,b,c\n', /column extra: Is not a column/, true],
    ['code,name,name,note\n047,a,b,c\n', /column name: Is not a column of this table, or stands twice/, true],
    ['code,note,name\n047,b,a\n', /columns are in another order/, true],
    ['code;name;note\n047;a;b\n', /not separated by commas/, false],
    ['', /missing from the header/, false],
  ])('names a wrong header: %j', (content, reason, isWhole) => {
    expect(words(content)).toContainEqual(expect.stringMatching(reason));
    expect(read(content).table.isWhole).toBe(isWhole);
  });
});

describe('readDescriptor', () => {
  const faults = (content: string): string[] => readDescriptor(content).findings.map(formatFinding);

  it('says where a descriptor is not JSON or not a data package', () => {
    expect(faults('{')).toEqual([expect.stringMatching(/^datapackage.json: .*JSON/)]);
    expect(faults('{"name":"x"}')).toContainEqual(expect.stringMatching(/column resources/));
  });

  it('names keys that use a column which is not described', () => {
    const words3 = { title: 'x', title_fi: 'x', title_sv: 'x' };
    const about = { description: 'x', description_fi: 'x', description_sv: 'x' };
    const schema = {
      fields: [{ name: 'a', type: 'string', ...about }],
      primaryKey: 'b',
      foreignKeys: [{ fields: 'a', reference: { resource: 'other', fields: 'c' } }],
      missingValues: [''],
    };
    const resources = [{ name: 't', path: 't.csv', ...words3, ...about, source_ids: [], schema }];
    const found = faults(JSON.stringify({ name: 'x', version: '1', ...words3, resources }));
    expect(found).toEqual([expect.stringContaining('t.b'), expect.stringContaining('other.c')]);
  });

  it('makes a missing package a finding', () => {
    expect(readPackage('/nowhere')).toMatchObject({ tables: null, findings: [{ table: 'datapackage', kind: 'noDescriptor' }] });
  });
});
