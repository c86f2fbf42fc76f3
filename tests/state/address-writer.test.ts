import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressWriter, type Entry } from '../../src/state/address-writer.ts';
import { FakeBrowser } from './fake-address-bar.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

const entry = (query: string): Entry => ({ query, place: query });

/** A writer with the entries a, b, c, d behind the empty one, at b. */
const atB = (): { readonly browser: FakeBrowser; readonly writer: AddressWriter } => {
  const browser = new FakeBrowser();
  const writer = new AddressWriter(browser, (cause) => { throw cause; });
  writer.settle(entry(''));
  for (const query of ['a', 'b', 'c', 'd']) writer.write({ kind: 'push', entry: entry(query) });
  for (const query of ['c', 'b']) {
    browser.back();
    writer.landed();
    writer.settle(entry(query));
  }
  return { browser, writer };
};

describe('a travel', () => {
  it.each([[1, 'c', ['', 'a', 'b', '[c]', 'd']], [-1, 'a', ['', '[a]', 'b', 'c', 'd']]] as const)('by %d goes to the entry that shows it', (delta, query, trail) => {
    const { browser, writer } = atB();
    writer.write({ kind: 'travel', delta, entry: entry(query) });
    browser.deliver();
    expect(browser.trail).toEqual(trail);
  });

  it('adds an entry when the neighbour shows something else', () => {
    const { browser, writer } = atB();
    writer.write({ kind: 'travel', delta: 1, entry: entry('d') });
    browser.deliver();
    expect(browser.trail).toEqual(['', 'a', 'b', '[d]']);
  });

  it('does not look for entries that a new one has dropped', () => {
    const { browser, writer } = atB();
    writer.write({ kind: 'push', entry: entry('x') });
    writer.write({ kind: 'travel', delta: 1, entry: entry('d') });
    expect(browser.trail).toEqual(['', 'a', 'b', 'x', '[d]']);
  });

  it('does not look for entries that a link to a place on the page has dropped', () => {
    const { browser, writer } = atB();
    browser.followHashLink();
    writer.landed();
    writer.settle(entry('b'));
    writer.write({ kind: 'travel', delta: 1, entry: entry('d') });
    expect(browser.trail).toEqual(['', 'a', 'b', 'b', '[d]']);
  });
});
