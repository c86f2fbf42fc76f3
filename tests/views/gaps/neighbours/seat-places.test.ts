import { describe, expect, it } from 'vitest';
import type { Municipality } from '../../../../src/schema/municipality.ts';
import { seatPlaces } from '../../../../src/views/gaps/neighbours/seat-places.ts';
import { readRealDataset } from '../../../fixtures/real-dataset.ts';

const PICTURE = { width: 560, height: 620, edge: 70 };
const { municipalities } = readRealDataset();
const [first] = municipalities;
const at = (longitude: number, latitude: number): Municipality => {
  if (first === undefined) throw new Error('There is no municipality.');
  return { ...first, code: `${String(longitude)} ${String(latitude)}`, seat: { longitude, latitude } };
};

describe('seats on the picture of neighbours', () => {
  it('stand inside it, north above south and east right of west, in any part of the earth', () => {
    for (const all of [municipalities, [at(142, -44), at(148, -40)], [at(-2, -1), at(3, 4)]]) {
      const dots = seatPlaces(all, 'fi', PICTURE);
      expect(dots.filter(({ x, y }) => !(x >= 69.9 && x <= 490.1 && y >= 35.9 && y <= 592.1))).toEqual([]);
    }
    const [southWest, northEast] = seatPlaces([at(142, -44), at(148, -40)], 'fi', PICTURE);
    expect((southWest?.x ?? 0) < (northEast?.x ?? 0) && (southWest?.y ?? 0) > (northEast?.y ?? 0)).toBe(true);
  });

  it('stand in the middle where there is one place, and nowhere where there is none', () => {
    expect(seatPlaces([at(25, 65)], 'fi', PICTURE).map(({ x, y }) => [x, y])).toEqual([[280, 310]]);
    expect(seatPlaces([], 'fi', PICTURE)).toEqual([]);
  });
});
