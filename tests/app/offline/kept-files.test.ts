import { describe, expect, it } from 'vitest';
import { keptFiles, type BuiltFile } from '../../../src/app/offline/kept-files.ts';
import { offlineList, readOfflineList } from '../../../src/app/offline/offline-list.ts';

const file = (url: string, size = 1, revision: string | null = null): BuiltFile => ({ url, size, revision });
const PAGE = file('index.html', 10, 'a1');
const ENGINE = file('assets/duckdb-eh-1.wasm', 1_000);
const urls = (files: readonly BuiltFile[]): readonly string[] => files.map(({ url }) => url);

describe('the files that are kept for use without network', () => {
  it('are all that the app is made of, with the engine apart', () => {
    const needed = [
      PAGE, file('first-paint.js'), file('icon.svg'), file('official-services.json'), file('assets/index-1.js'), file('assets/index-1.css'), file('assets/duckdb-browser-eh.worker-1.js'),
      file('assets/inter-latin-wght-normal-1.woff2'), file('assets/inter-latin-ext-wght-normal-1.woff2'), file('generated/package/datapackage.json'), file('generated/snapshot/first.bin'),
    ];
    const { app, engine } = keptFiles([...needed, ENGINE]);
    expect(app).toEqual(needed);
    expect(engine).toEqual(ENGINE);
  });

  it.each([
    'sw.js', 'manifest.json', 'manifest.webmanifest', 'icons/icon-512.png',
    'assets/inter-cyrillic-wght-normal-1.woff2', 'assets/inter-cyrillic-ext-wght-normal-1.woff2', 'assets/inter-greek-wght-normal-1.woff2', 'assets/inter-greek-ext-wght-normal-1.woff2', 'assets/inter-vietnamese-wght-normal-1.woff2',
  ])('leave out %s', (url) => {
    expect(urls(keptFiles([PAGE, file(url), ENGINE]).app)).toEqual(['index.html']);
  });

  it('are none of a build without its page, its engine, or with a second one', () => {
    expect(() => keptFiles([ENGINE])).toThrow('index.html');
    expect(() => keptFiles([PAGE])).toThrow('0 WebAssembly');
    expect(() => keptFiles([PAGE, ENGINE, file('assets/spatial.wasm')])).toThrow('2 WebAssembly');
  });

  it('are counted in a list, which can be told from a page of the host', () => {
    const list = offlineList(keptFiles([PAGE, file('assets/index-1.js', 5), ENGINE]));
    expect(list).toEqual({ appBytes: 15, appFiles: 2, engineUrl: 'assets/duckdb-eh-1.wasm', engineBytes: 1_000 });
    expect(readOfflineList(JSON.parse(JSON.stringify(list)))).toEqual(list);
    for (const wrong of [null, 'page', {}, { ...list, appBytes: '15' }]) expect(readOfflineList(wrong)).toBeNull();
  });
});
