import { describe, expect, it } from 'vitest';
import { neighbourReach, seatDistanceKm } from '../../src/analysis/neighbours.ts';
import { createAnalyst } from '../../src/app/answer.ts';
import { known, missing } from '../../src/schema/quantity.ts';
import { dataset, municipality, project, sentence } from '../fixtures/dataset-builder.ts';
import { dataset as real, laplandAlone } from '../views/map/lapland.ts';

const seat = (latitude: number, longitude: number) => ({ seat: { latitude, longitude } });
const data = dataset({
  municipalities: [municipality('001', seat(66, 24)), municipality('002', seat(66, 25)), municipality('003', seat(67, 24)), municipality('004', seat(70, 28))],
  projects: [project('a', { placeCodes: ['002'] })],
});
const contiguity = new Map([['001', ['003', '002']], ['002', ['001']], ['003', ['001']]]);
const reach = (asked = sentence()) => neighbourReach(data, createAnalyst(data).answer(asked), contiguity);

describe('neighbourReach', () => {
  it('has the covered neighbours and their share, by hand', () => {
    expect(reach().map(({ code, neighbours, covered, share, isIsolated }) => [code, neighbours, covered, share, isIsolated])).toEqual([
      ['001', ['002', '003'], ['002'], known(0.5), false],
      ['002', ['001'], [], known(0), false],
      ['003', ['001'], [], known(0), true],
      ['004', [], [], missing('not_applicable'), true],
    ]);
  });

  it('finds the nearest other place that is reached', () => {
    // One degree of longitude at 66 degrees north: 111.195 km x cos 66.
    expect(reach()[0]?.nearest?.code).toBe('002');
    expect(reach()[0]?.nearest?.distanceKm).toBeCloseTo(45.226, 2);
    expect(reach()[1]?.nearest).toBeNull();
  });

  it('reaches nothing when nothing is selected', () => {
    expect(reach(sentence({ text: 'none' })).every(({ nearest, covered, isIsolated }) => nearest === null && covered.length === 0 && isIsolated)).toBe(true);
  });
});

describe('real distances', () => {
  it('are those between the seats', () => {
    const byCode = new Map(real.municipalities.map((each) => [each.code, each]));
    const [kemi, tornio, utsjoki, rovaniemi] = ['240', '851', '890', '698'].map((code) => byCode.get(code));
    if (kemi === undefined || tornio === undefined || utsjoki === undefined || rovaniemi === undefined) throw new Error('A municipality is missing.');
    expect(seatDistanceKm(kemi, tornio)).toBeGreaterThan(20);
    expect(seatDistanceKm(kemi, tornio)).toBeLessThan(25);
    expect(seatDistanceKm(utsjoki, rovaniemi)).toBeGreaterThan(370);
    expect(seatDistanceKm(utsjoki, rovaniemi)).toBeLessThan(390);
  });
});

describe('real borders', () => {
  const { neighbours } = laplandAlone();
  const codeOf = new Map(real.municipalities.map(({ code, name }) => [name.fi, code]));
  const nameOf = new Map(real.municipalities.map(({ code, name }) => [code, name.fi]));
  const around = (name: string): readonly string[] => (neighbours.get(codeOf.get(name) ?? '') ?? []).map((code) => nameOf.get(code) ?? code).sort();

  it.each([
    // Norway and Russia are no neighbours here; Inari lies between Utsjoki and the rest.
    ['Utsjoki', ['Inari']],
    ['Inari', ['Enontekiö', 'Kittilä', 'Sodankylä', 'Utsjoki']],
    ['Kemi', ['Keminmaa', 'Simo']],
    ['Tornio', ['Keminmaa', 'Tervola', 'Ylitornio']],
    ['Savukoski', ['Pelkosenniemi', 'Salla', 'Sodankylä']],
    ['Rovaniemi', ['Kemijärvi', 'Kittilä', 'Kolari', 'Pello', 'Posio', 'Ranua', 'Sodankylä', 'Tervola', 'Ylitornio']],
  ])('of %s', (name, expected) => {
    expect(around(name)).toEqual(expected);
  });

  it('are mutual, of all 21 municipalities, and in one piece', () => {
    expect(neighbours.size).toBe(21);
    for (const [code, others] of neighbours) for (const other of others) expect(neighbours.get(other), `${other} of ${code}`).toContain(code);
    const reached = new Set(['698']);
    for (const code of reached) for (const other of neighbours.get(code) ?? []) reached.add(other);
    expect(reached.size).toBe(21);
  });
});
