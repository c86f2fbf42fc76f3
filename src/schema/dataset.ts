import type { Municipality, NeedFigures } from './municipality.ts';
import type { Project } from './project.ts';
import type { Term } from './vocabulary.ts';

/**
 * Everything that the map, the counters and the ranking are computed from: the answer of the
 * view-feeding queries, from the snapshot or from the live engine.
 */
export interface Dataset {
  /** In code order. */
  readonly municipalities: readonly Municipality[];
  readonly needs: readonly NeedFigures[];
  /** In id order. */
  readonly projects: readonly Project[];
  /** In the order in which lists show them. */
  readonly vocabulary: readonly Term[];
}

/** The entries of one coded list, in order. */
export const termsOf = (dataset: Dataset, kind: Term['kind']): readonly Term[] =>
  dataset.vocabulary.filter((term) => term.kind === kind);
