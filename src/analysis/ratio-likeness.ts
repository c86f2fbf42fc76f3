import type { CoverageResult } from '../schema/coverage-result.ts';
import type { MoranTest } from '../schema/neighbour-result.ts';
import { numberOf } from '../schema/quantity.ts';
import { moranTest } from './moran.ts';
import type { Contiguity } from './neighbours.ts';

/** Are coverage ratios of neighbouring municipalities alike? Those of the frame that have a ratio, linked where they share a border. */
export const ratioLikeness = (result: CoverageResult, contiguity: Contiguity): MoranTest => {
  const places = result.rows.flatMap((row) => {
    const value = row.isInFrame ? numberOf(row.ratio) : undefined;
    return value === undefined ? [] : [{ code: row.code, value }];
  });
  const indexOf = new Map(places.map(({ code }, index) => [code, index]));
  return moranTest({
    values: places.map(({ value }) => value),
    neighbours: places.map(({ code }) => (contiguity.get(code) ?? []).flatMap((other) => indexOf.get(other) ?? [])),
  });
};
