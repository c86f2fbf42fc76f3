import { describe, expect, it } from 'vitest';
import { packSnapshot, unpackSnapshot } from '../../src/engine/snapshot-container.ts';

const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);
const file = packSnapshot({ contentHash: 'abc', parts: new Map([['needs', bytes(1, 2, 3)], ['empty', bytes()], ['projects', bytes(4)]]) });

describe('snapshot container', () => {
  it('gives back what was put in, each part aligned', () => {
    const { contentHash, parts } = unpackSnapshot(file);
    expect(contentHash).toBe('abc');
    expect([...parts].map(([name, part]) => [name, [...part]])).toEqual([['needs', [1, 2, 3]], ['empty', []], ['projects', [4]]]);
    expect([...parts.values()].map((part) => part.byteOffset % 8)).toEqual([0, 0, 0]);
  });

  it('reads a file that lies inside a larger buffer', () => {
    const larger = new Uint8Array(file.length + 8);
    larger.set(file, 8);
    expect(unpackSnapshot(larger.subarray(8)).parts.get('needs')).toEqual(bytes(1, 2, 3));
  });

  it.each([
    ['no snapshot', new TextEncoder().encode('<!doctype html>'), /no snapshot of Katve/],
    ['nothing', bytes(), /no snapshot of Katve/],
    ['a header that is cut off', file.subarray(0, 20), /cut off in its header/],
    ['a part that is cut off', file.subarray(0, file.length - 8), /cut off in projects/],
  ])('refuses %s', (_, given, message) => {
    expect(() => unpackSnapshot(given)).toThrow(message);
  });

  it('refuses another format', () => {
    const json = new TextEncoder().encode(new TextDecoder().decode(file).replace('"format":1', '"format":2'));
    expect(() => unpackSnapshot(json)).toThrow();
  });
});
