import { describe, expect, it } from 'vitest';
import { SNAPSHOT_PARTS } from '../../src/engine/snapshot-parts.ts';
import { realEngine, texts } from './real-package.ts';

const engine = realEngine();
const queries = [...texts.queries];

describe('every query', () => {
  it('is used: in a part of the snapshot or in the list of contents', () => {
    const used = new Set([...SNAPSHOT_PARTS.flatMap((part) => part.queries), 'objects']);
    expect(queries.map(([name]) => name).sort()).toEqual([...used].sort());
  });

  it.each(queries)('%s is bound by DuckDB', async (_, text) => {
    await expect(engine.query(`explain ${text}`)).resolves.toBeDefined();
  });

  it.each(queries)('%s says what it is and fixes its order', (name, text) => {
    expect(text).toMatch(/^-- [A-Z]/);
    const isOneRow = ['network_size', 'fact_counts'].includes(name);
    expect(/order by [^()]+;\s*$/.test(text)).toBe(!isOneRow);
  });

  it.each(queries)('%s answers with plain types only', async (name, text) => {
    const { columns, rowCount } = await engine.query(text);
    if (name === 'own_needs') expect(rowCount).toBe(0); // the package has none: its other indicators are no needs
    else expect(rowCount).toBeGreaterThan(0);
    expect(columns.filter(({ kind }) => !['text', 'integer', 'number', 'boolean'].includes(kind))).toEqual([]);
  });

  it.each(queries)('%s gives the same bytes twice', async (_, text) => {
    const [first, second] = [await engine.query(text), await engine.query(text)];
    expect(Buffer.compare(first.ipc, second.ipc)).toBe(0);
  });
});
