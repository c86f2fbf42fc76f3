import { describe, expect, it } from 'vitest';
import { keptAnswer, type RequestFacts } from '../../../src/app/offline/kept-answer.ts';

const SCOPE = 'https://host.example/maps/katve/';
const kept = { scope: SCOPE, files: new Set([`${SCOPE}index.html`, `${SCOPE}assets/a-1.js`]), engine: `${SCOPE}assets/duckdb-eh-1.wasm` };
const ask = (url: string, facts: Partial<RequestFacts> = {}) => keptAnswer({ method: 'GET', url, mode: 'cors', hasRange: false, ...facts }, kept);
const page = { from: 'app', url: `${SCOPE}index.html` };

describe('what the service worker answers', () => {
  it('is the page for every address of the app, whatever its query', () => {
    for (const address of ['', '?page=gaps&section=call', 'index.html', 'index.html?lang=sv', '?package=/other/', '#top']) {
      expect(ask(`${SCOPE}${address}`, { mode: 'navigate' })).toEqual(page);
    }
  });

  it('is no page for other addresses, in its folder or out of it', () => {
    for (const address of [`${SCOPE}guide.pdf`, `${SCOPE}next/`, 'https://host.example/maps/', 'https://host.example/']) {
      expect(ask(address, { mode: 'navigate' })).toBeNull();
    }
  });

  it('is a kept file, or the engine', () => {
    expect(ask(`${SCOPE}assets/a-1.js`)).toEqual({ from: 'app', url: `${SCOPE}assets/a-1.js` });
    expect(ask(kept.engine)).toEqual({ from: 'engine', url: kept.engine });
  });

  it('leaves everything else alone', () => {
    expect(ask(`${SCOPE}assets/b-1.js`)).toBeNull();
    expect(ask(`${SCOPE}assets/a-1.js?fresh`)).toBeNull();
    expect(ask('https://host.example/packages/second/datapackage.json')).toBeNull();
    expect(ask('https://figures.example/maps/katve/assets/a-1.js')).toBeNull();
    expect(ask(`${SCOPE}assets/a-1.js`, { method: 'HEAD' })).toBeNull();
    expect(ask(SCOPE, { method: 'POST', mode: 'navigate' })).toBeNull();
    expect(ask(kept.engine, { hasRange: true })).toBeNull();
  });
});
