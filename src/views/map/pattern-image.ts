import type { Hex } from './colour.ts';
import { parsePatternId, patternId, type Pattern } from './patterns.ts';

/** Sizes of a pattern's image within one zoom level. */
const STEPS = 8;

/**
 * MapLibre draws a pattern twice as large at the end of a zoom level as at its start. This is the
 * scale that undoes it at `zoom`, in steps: 1 at a whole level, down to a little over 1/2.
 */
export const patternScaleAt = (zoom: number): number => 2 ** (-Math.round((zoom - Math.floor(zoom)) * STEPS) / STEPS);

/** Name of the image of a pattern at a scale. */
export const patternImage = (pattern: Pattern, line: Hex, scale: number): string => `${patternId(pattern, line)}@${scale.toFixed(4)}`;

/** The parts of `patternImage`; `undefined` for any other name. */
export const parsePatternImage = (name: string): { readonly pattern: Pattern; readonly line: Hex; readonly scale: number } | undefined => {
  const [id = '', scale = ''] = name.split('@');
  const parsed = parsePatternId(id);
  return parsed === undefined || !(Number(scale) > 0) ? undefined : { ...parsed, scale: Number(scale) };
};
