import type { MunicipalityCode } from '../../schema/municipality.ts';
import { classKey, type ClassKey, type MapPaint } from './map-paint.ts';

/** What the legend points at: by pointer or focus for the moment, by pressing until pressed again. */
export interface LegendHighlight {
  readonly pinned: ClassKey | null;
  readonly onPoint: (key: ClassKey | null) => void;
  readonly onPin: (key: ClassKey | null) => void;
}

/** The legend entry of everything that is hatched as a lower bound. */
export const LOWER_BOUND_KEY: ClassKey = 'lower_bound';

/** The municipalities of a legend entry, in code order. */
export const codesOf = (key: ClassKey, { areas }: MapPaint): readonly MunicipalityCode[] =>
  areas.filter((area) => (key === LOWER_BOUND_KEY ? area.pattern === 'lower_bound' : classKey(area.areaClass) === key)).map(({ code }) => code);
