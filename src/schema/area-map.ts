import type { MunicipalityCode } from './municipality.ts';

/** How an area of a small map is drawn; `lined` and `plain` are told from the colours by pattern. */
export type AreaLook = 'strong' | 'medium' | 'soft' | 'lined' | 'plain';

/** An entry of a small map's key. */
export interface AreaMapKey {
  readonly look: AreaLook;
  readonly words: string;
}

/** A small map of the municipalities that shows no answer to the sentence. */
export interface AreaMapContent {
  /** The picture's accessible name; what it shows must also stand beside it in words. */
  readonly title: string;
  readonly keys: readonly AreaMapKey[];
  /** The look of each municipality. */
  readonly looks: ReadonlyMap<MunicipalityCode, AreaLook>;
  /** Figures written under the names; a municipality without one has its name alone. */
  readonly figures: ReadonlyMap<MunicipalityCode, string>;
  /** What each municipality says when it is pointed at. */
  readonly words: ReadonlyMap<MunicipalityCode, string>;
}
