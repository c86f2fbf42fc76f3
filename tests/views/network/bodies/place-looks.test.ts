import { describe, expect, it } from 'vitest';
import { placeLooks } from '../../../../src/views/network/bodies/place-looks.ts';

const places = (...counts: readonly number[]) => counts.map((count, index) => ({ value: `m${String(index)}`, count }));

describe('the classes of a body\'s map', () => {
  it('are three of equal width, the largest first', () => {
    const { classes, looks } = placeLooks(places(9, 4, 1));
    expect(classes).toEqual([{ look: 'strong', from: 7, to: 9 }, { look: 'medium', from: 4, to: 6 }, { look: 'soft', from: 1, to: 3 }]);
    expect([...looks]).toEqual([['m0', 'strong'], ['m1', 'medium'], ['m2', 'soft']]);
  });

  it('are left out where no municipality falls into them', () => {
    expect(placeLooks(places(9, 1)).classes.map(({ look }) => look)).toEqual(['strong', 'soft']);
  });

  it('are as many as there are counts to tell apart', () => {
    expect(placeLooks(places(1, 1)).classes).toEqual([{ look: 'strong', from: 1, to: 1 }]);
    expect(placeLooks(places(2, 1)).classes).toEqual([{ look: 'strong', from: 2, to: 2 }, { look: 'soft', from: 1, to: 1 }]);
    expect(placeLooks([])).toEqual({ classes: [], looks: new Map() });
  });
});
