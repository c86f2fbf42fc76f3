import type { Municipality, NeedFigures, OwnNeed } from './municipality.ts';
import type { Project } from './project.ts';
import type { Need } from './sentence.ts';
import type { Term } from './vocabulary.ts';

/**
 * Everything that the map, the counters and the ranking are computed from: the answer of the
 * view-feeding queries, from the snapshot or from the live engine.
 */
export interface Dataset {
  /** In code order. */
  readonly municipalities: readonly Municipality[];
  readonly needs: readonly NeedFigures[];
  /** Needs of the user's own, in the order in which lists show them; the package that Katve comes with has none. */
  readonly ownNeeds: readonly OwnNeed[];
  /** In id order. */
  readonly projects: readonly Project[];
  /** In the order in which lists show them. */
  readonly vocabulary: readonly Term[];
}

/** The entries of one coded list, in order. */
export const termsOf = (dataset: Dataset, kind: Term['kind']): readonly Term[] =>
  dataset.vocabulary.filter((term) => term.kind === kind);

/** The need of the user's own by its id; `null` for any other need. */
export const ownNeedOf = (dataset: Pick<Dataset, 'ownNeeds'>, need: Need): OwnNeed | null =>
  dataset.ownNeeds.find(({ id }) => id === need) ?? null;
