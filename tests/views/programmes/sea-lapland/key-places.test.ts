import { describe, expect, it } from 'vitest';
import { keyPlaces } from '../../../../src/views/programmes/sea-lapland/key-places.ts';

describe('a key', () => {
  it('goes on to a new row where a label does not fit', () => {
    expect(keyPlaces(['aaaa', 'bbbb', 'cccc'], { width: 100, sign: 10, character: 10 })).toEqual([{ x: 0, row: 0 }, { x: 50, row: 0 }, { x: 0, row: 1 }]);
  });

  it('leaves a label that is wider than the key on its row', () => {
    expect(keyPlaces(['aaaaaaaaaaaa', 'b'], { width: 50, sign: 10, character: 10 })).toEqual([{ x: 0, row: 0 }, { x: 0, row: 1 }]);
  });
});
