import { readFileSync } from 'node:fs';
import { total } from './numerics.ts';

/** Neighbours and Moran's I from full matrices. */

/** Codes sharing a border with a code. */
export type Borders = ReadonlyMap<string, readonly string[]>;

/** Borders between the given municipalities, read from the table of border lines: which code stands left and right of each. */
export const realBorders = (codes: readonly string[]): Borders => {
  const pairs = readFileSync('data/border.csv', 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
  return new Map(codes.map((code) => [code, codes.filter((other) => other !== code
    && pairs.some(([, left, right]) => (left === code && right === other) || (left === other && right === code)))]));
};

/** A chain of codes: each with the one before and the one after; the last one of four or more is an island. */
export const chainOf = (codes: readonly string[]): Borders => {
  const linked = codes.length > 3 ? codes.slice(0, -1) : codes;
  return new Map(codes.map((code) => [code, linked.filter((other) => linked.includes(code) && Math.abs(linked.indexOf(other) - linked.indexOf(code)) === 1)]));
};

/** Great-circle distance in km by the angle between unit vectors, on a sphere of the earth's mean radius 6371.0088 km. */
export const kilometresBetween = (a: { readonly latitude: number; readonly longitude: number }, b: { readonly latitude: number; readonly longitude: number }): number => {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const unit = ({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }): readonly [number, number, number] => {
    const [phi, lambda] = [radians(latitude), radians(longitude)];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const [u, v] = [unit(a), unit(b)];
  const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
  return 6371.0088 * Math.atan2(Math.sqrt(total(cross.map((part) => part ** 2))), dot);
};

/** Moran's I (Cliff and Ord 1981, 1.44) with row-standardised weights; `null` for fewer than 3 values, all equal or no neighbours. */
export const moranOf = (values: ReadonlyMap<string, number>, borders: Borders): number | null => {
  const codes = [...values.keys()];
  const n = codes.length;
  const mean = total([...values.values()]) / n;
  const z = codes.map((code) => (values.get(code) ?? 0) - mean);
  const w = codes.map((code) => {
    const near = codes.map((other) => (other !== code && (borders.get(code) ?? []).includes(other) ? 1 : 0));
    const degree = total(near);
    return near.map((one) => (degree === 0 ? 0 : one / degree));
  });
  const s0 = total(w.flat());
  const squares = total(z.map((one) => one ** 2));
  if (n < 3 || s0 === 0 || codes.every((code) => values.get(code) === values.get(codes[0] ?? ''))) return null;
  const cross = total(w.flatMap((row, i) => row.map((weight, j) => weight * (z[i] ?? 0) * (z[j] ?? 0))));
  return ((n / s0) * cross) / squares;
};

/** All orders of a short list. */
const orders = (values: readonly number[]): readonly (readonly number[])[] =>
  values.length <= 1 ? [values] : values.flatMap((value, at) => orders(values.filter((_, other) => other !== at)).map((rest) => [value, ...rest]));

/** The exact share of all orders whose I is at least that of the given one. */
export const exactMoranChance = (values: ReadonlyMap<string, number>, borders: Borders): number | null => {
  const observed = moranOf(values, borders);
  if (observed === null) return null;
  const codes = [...values.keys()];
  const all = orders([...values.values()]).map((order) => moranOf(new Map(codes.map((code, at) => [code, order[at] ?? 0])), borders) ?? 0);
  return all.filter((value) => value >= observed - 1e-12).length / all.length;
};
