// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportFile, type PlainRequest } from '../../src/io/export-file.ts';
import { saveFile } from '../../src/io/save-file.ts';
import { caption, table } from './caption-builder.ts';
import { parseSvg } from './parse-svg.ts';

const common = { title: 'x', notes: [] };

const requestOf = (kind: 'csv' | 'xlsx' | 'parquet' | 'arrow' | 'tableSvg' | 'chartSvg', name: string): PlainRequest => {
  if (kind !== 'chartSvg') return { ...common, kind, name, table: table([]) };
  const chart = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  chart.setAttribute('viewBox', '0 0 400 100');
  return { ...common, kind, name, chart };
};

describe('an exported file', () => {
  it.each([
    ['csv', 'intervals', { name: 'katve-intervals-2026-11-25.csv', type: 'text/csv;charset=utf-8' }],
    ['tableSvg', 'interval-table', { name: 'katve-interval-table-2026-11-25.svg', type: 'image/svg+xml;charset=utf-8' }],
    ['chartSvg', 'Holes / theme', { name: 'katve-holes-theme-2026-11-25.svg', type: 'image/svg+xml;charset=utf-8' }],
    ['csv', '../..', { name: 'katve-2026-11-25.csv', type: 'text/csv;charset=utf-8' }],
      ['xlsx', 'intervals', { name: 'katve-intervals-2026-11-25.xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }],
    ['parquet', 'intervals', { name: 'katve-intervals-2026-11-25.parquet', type: 'application/vnd.apache.parquet' }],
    ['arrow', 'intervals', { name: 'katve-intervals-2026-11-25.arrow', type: 'application/vnd.apache.arrow.file' }],
  ] as const)('of kind %s named %j is %o', async (kind, name, expected) => {
    expect(await exportFile(requestOf(kind, name), caption(), 'fi')).toMatchObject(expected);
  });

  it.each([['csv', (text: string) => text.startsWith('\uFEFF# ')], ['tableSvg', (text: string) => parseSvg(text).localName === 'svg'], ['chartSvg', (text: string) => parseSvg(text).localName === 'svg']] as const)(
    'of kind %s holds what it is named for', async (kind, isRight) => {
      const { content } = await exportFile(requestOf(kind, 'a'), caption(), 'fi');
      expect(typeof content === 'string' && isRight(content)).toBe(true);
    });
});

describe('saving', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('hands the file over as a download and gives the memory back', async () => {
    vi.useFakeTimers();
    const made: Blob[] = [];
    const revoked: string[] = [];
    // jsdom has no object addresses.
    Object.assign(URL, { createObjectURL: (blob: Blob) => { made.push(blob); return 'blob:x'; }, revokeObjectURL: (address: string) => revoked.push(address) });
    const clicked: (string | null)[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(this.isConnected ? this.download : null, this.getAttribute('href'));
    });
    saveFile({ name: 'katve-a.csv', type: 'text/csv', content: '\uFEFFä' });
    expect(clicked).toEqual(['katve-a.csv', 'blob:x']);
    expect(document.body.children).toHaveLength(0);
    expect([made[0]?.type, made[0]?.size]).toEqual(['text/csv', 5]);
    expect(revoked).toEqual([]);
    await vi.runAllTimersAsync();
    expect(revoked).toEqual(['blob:x']);
  });
});
