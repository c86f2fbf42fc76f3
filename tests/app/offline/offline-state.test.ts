import { describe, expect, it } from 'vitest';
import { hindrance, hindranceOf, mayStore, missingBytes, stateKey, type OfflineState } from '../../../src/app/offline/offline-state.ts';
import { offline as en } from '../../../src/i18n/en/offline.ts';

const LIST = { appBytes: 10, appFiles: 2, engineUrl: 'a.wasm', engineBytes: 30 };
const FREE = { isRemoved: false, savesData: false, roomBytes: null };

describe('keeping the app unasked', () => {
  it('happens where nothing is in the way, and where the browser does not tell its room', () => {
    expect(hindrance(FREE, LIST)).toBeNull();
    expect(hindrance({ ...FREE, roomBytes: 60 }, LIST)).toBeNull();
  });

  it('does not happen against the reader, against saving of data, or without room to spare', () => {
    expect(hindrance({ ...FREE, isRemoved: true, savesData: true }, LIST)).toBe('removed');
    expect(hindrance({ ...FREE, savesData: true }, LIST)).toBe('saveData');
    expect(hindrance({ ...FREE, roomBytes: 59 }, LIST)).toBe('room');
  });

  it('fails for a reason that can be said', () => {
    expect(hindranceOf(new DOMException('full', 'QuotaExceededError'))).toBe('room');
    expect(hindranceOf(new TypeError('Failed to fetch'))).toBe('network');
    expect(hindranceOf(new DOMException('no', 'SecurityError'))).toBe('refused');
  });
});

describe('the words', () => {
  const states: readonly OfflineState[] = [
    { kind: 'impossible' }, { kind: 'absent', why: 'room' }, { kind: 'storing' }, { kind: 'withoutEngine', share: 0 }, { kind: 'engineAbsent', why: 'room' }, { kind: 'whole' },
  ];
  it('are there for every state, with and without network', () => {
    const keys = states.flatMap((state) => [stateKey(state, true), stateKey(state, false)]);
    expect(new Set(keys)).toEqual(new Set(Object.keys(en.state)));
    expect(stateKey({ kind: 'unknown' }, true)).toBeNull();
  });

  it('offer only what is missing', () => {
    expect(states.filter(mayStore).map((state) => [state.kind, missingBytes(state, LIST)])).toEqual([['absent', 40], ['engineAbsent', 30]]);
  });
});
