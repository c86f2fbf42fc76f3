import { columnFromArray, tableFromColumns, tableToIPC, utf8 } from '@uwdata/flechette';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/engine/arrow-table.ts';
import { utf8Values } from '../../src/engine/arrow-texts.ts';

/** What comes back of texts that go through Arrow in batches of at most `batch` rows. */
const through = (texts: readonly (string | null)[], batch: number): unknown => {
  const column = columnFromArray([...texts], utf8(), { maxBatchRows: batch });
  const ipc = tableToIPC(tableFromColumns([['s', column]]), {});
  return ipc === null ? null : tableOf(ipc).columns[0]?.values;
};

describe('the texts of a column', () => {
  it('are cut where they end, whatever their letters take: one byte, two, three or four', () => {
    const texts = ['Kemi', 'Äkäslompolo', '', null, 'Aanaar – Anár', '🦌 poro 🦌', '\uFEFFmark', null];
    expect(through(texts, 8)).toEqual(texts);
    expect(through(texts, 3)).toEqual(texts);
  });

  it('come back as they were, in batches of any length', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.string({ unit: 'binary' })), { minLength: 1 }), fc.integer({ min: 1, max: 12 }), (texts, batch) => {
      expect(through(texts, batch)).toEqual(texts);
    }));
  });

  it('are refused whole where bytes are no UTF-8, for nobody could tell which text they belong to', () => {
    const column = columnFromArray(['ä', 'b'], utf8());
    (column.data[0]?.values as Uint8Array | undefined)?.fill(0xff);
    expect(() => utf8Values(column)).toThrow(TypeError);
  });
});
