import type { Counted } from '../../../analysis/body-reach.ts';
import type { AreaLook } from '../../../schema/area-map.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';

/** A class of the map: municipalities with `from` to `to` projects. */
export interface PlaceClass {
  readonly look: AreaLook;
  readonly from: number;
  readonly to: number;
}

const LOOKS: readonly AreaLook[] = ['soft', 'medium', 'strong'];

/**
 * Up to three classes of equal width from 1 to the largest count, and the look of each municipality; classes
 * that no municipality falls into are left out. Without a count there is no class.
 */
export const placeLooks = (places: readonly Counted<MunicipalityCode>[]): { readonly classes: readonly PlaceClass[]; readonly looks: ReadonlyMap<MunicipalityCode, AreaLook> } => {
  const most = Math.max(0, ...places.map(({ count }) => count));
  const wanted = Math.min(LOOKS.length, most);
  const limit = (index: number): number => Math.round((index * most) / wanted);
  // A single class takes the strongest look, two the weakest and the strongest.
  const looks = wanted === 1 ? LOOKS.slice(2) : wanted === 2 ? [LOOKS[0], LOOKS[2]] : LOOKS;
  const classes = looks.flatMap((look, index): readonly PlaceClass[] => (look === undefined ? [] : [{ look, from: limit(index) + 1, to: limit(index + 1) }]));
  const classOf = (count: number): PlaceClass | undefined => classes.find(({ from, to }) => from <= count && count <= to);
  const used = classes.filter((each) => places.some(({ count }) => classOf(count) === each));
  return { classes: [...used].reverse(), looks: new Map(places.flatMap(({ value, count }) => { const found = classOf(count); return found === undefined ? [] : [[value, found.look] as const]; })) };
};
