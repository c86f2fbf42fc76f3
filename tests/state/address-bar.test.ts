// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { browserAddressBar } from '../../src/state/address-bar.ts';

const bar = browserAddressBar(window);
const popped = (): Promise<void> => new Promise((resolve) => { window.addEventListener('popstate', () => resolve(), { once: true }); });

beforeEach(() => { window.history.replaceState(null, '', '/katve/'); });

describe('the address bar of a window', () => {
  it('reads and writes query and position, and leaves the path alone', () => {
    expect([bar.search(), bar.position()]).toEqual(['', null]);
    bar.push('theme=a,b&q=l%27eau', 3);
    expect([bar.search(), bar.position(), window.location.pathname]).toEqual(['?theme=a,b&q=l%27eau', 3, '/katve/']);
    bar.replace('', 4);
    expect([window.location.href.endsWith('/katve/'), bar.position()]).toEqual([true, 4]);
  });

  it('keeps the place on the page when it rewrites, not when it adds', () => {
    window.history.replaceState(null, '', '/katve/#content');
    bar.replace('page=data', 1);
    expect(window.location.hash).toBe('#content');
    bar.push('page=map', 2);
    expect(window.location.hash).toBe('');
  });

  it.each([null, 'text', { katvePosition: '3' }, { katvePosition: 1.5 }, {}])('does not take %j for a position', (state) => {
    window.history.replaceState(state, '');
    expect(bar.position()).toBeNull();
  });

  it('tells of moves until stopped', async () => {
    bar.replace('page=map', 0);
    bar.push('page=data', 1);
    const seen: string[] = [];
    const stop = bar.onPop(() => seen.push(bar.search()));
    const first = popped();
    bar.go(-1);
    await first;
    expect([seen, bar.position()]).toEqual([['?page=map'], 0]);
    stop();
    const second = popped();
    bar.go(1);
    await second;
    expect(seen).toEqual(['?page=map']);
  });
});
