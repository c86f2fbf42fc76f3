import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { zip } from '../../src/io/zip-in-page.ts';

describe('packing in the page', () => {
  it('packs large parts too, without a worker', () => {
    const start = vi.fn(() => { throw new Error('no worker may be started'); });
    vi.stubGlobal('Worker', start);
    const text = Array.from({ length: 60_000 }, (_, index) => String(index)).join(' ');
    const done = vi.fn<(error: Error | null, archive: Uint8Array) => void>();
    zip({ 'large.xml': strToU8(text), 'small.xml': strToU8('<a/>') }, done);
    const [error, archive = new Uint8Array()] = done.mock.calls[0] ?? [];
    expect(error).toBeNull();
    const parts = unzipSync(archive);
    expect([strFromU8(parts['large.xml'] ?? new Uint8Array()) === text, strFromU8(parts['small.xml'] ?? new Uint8Array())]).toEqual([true, '<a/>']);
    expect(start).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
