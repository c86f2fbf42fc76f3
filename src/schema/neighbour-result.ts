import type { MunicipalityCode } from './municipality.ts';
import type { Quantity } from './quantity.ts';

/** A municipality and what reaches the municipalities around it. */
export interface NeighbourRow {
  readonly code: MunicipalityCode;
  readonly supply: number;
  readonly neighbours: readonly MunicipalityCode[];
  readonly covered: readonly MunicipalityCode[];
  /** Share (0-1) of neighbours that a selected project reaches; `not_applicable` without neighbours. */
  readonly share: Quantity;
  /** The nearest other municipality that a selected project reaches, seat to seat; `null` when there is none. */
  readonly nearest: { readonly code: MunicipalityCode; readonly distanceKm: number } | null;
  /** Neither it nor any neighbour is reached. */
  readonly isIsolated: boolean;
}

/** Are neighbours alike? */
export interface MoranTest {
  /** Moran's I; `not_applicable` for fewer than three values, without neighbours, or when all values are equal. */
  readonly index: Quantity;
  /** I when values have nothing to do with place: -1 / (n - 1). */
  readonly expected: Quantity;
  /** Share (0-1) of the arrangements, this one included, with an I at least as large. */
  readonly chance: Quantity;
  readonly permutations: number;
  /** Municipalities with a value and a neighbour that has one. */
  readonly places: number;
}
