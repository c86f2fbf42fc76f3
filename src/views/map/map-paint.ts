import type { NeedLevelKind } from '../../schema/coverage-result.ts';
import type { LocalText } from '../../schema/language.ts';
import type { MapLayout } from '../../schema/map-view.ts';
import type { Listing, MunicipalityCode } from '../../schema/municipality.ts';
import type { MissingReason, Quantity } from '../../schema/quantity.ts';
import type { QuantityUnit } from '../shared/quantity-text.ts';
import type { Hex } from './colour.ts';
import type { Palette, PaintScheme } from './palettes.ts';
import type { Pattern } from './patterns.ts';

/** Low, middle, high. */
export const BANDS = [0, 1, 2] as const;
export type Band = (typeof BANDS)[number];

/** What a municipality's colour says. */
export type AreaClass =
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'cell'; readonly need: Band; readonly supply: Band }
  | { readonly kind: 'symbol' }
  | { readonly kind: 'zero' }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'outside_frame' };

/** A class as a name: `class-2`, `cell-2-0` (need, supply), `zero`, `missing-no_data`, ... */
export type ClassKey = string;

/** The name of a class. */
export const classKey = (areaClass: AreaClass): ClassKey => {
  switch (areaClass.kind) {
    case 'class':
      return `class-${areaClass.index}`;
    case 'cell':
      return `cell-${areaClass.need}-${areaClass.supply}`;
    case 'missing':
      return `missing-${areaClass.reason}`;
    case 'symbol':
    case 'zero':
    case 'outside_frame':
      return areaClass.kind;
  }
};

/** How one municipality is drawn, and what is said about it. */
export interface AreaPaint {
  readonly code: MunicipalityCode;
  readonly areaClass: AreaClass;
  readonly fill: Hex;
  readonly pattern: Pattern | null;
  /** Colour of the pattern's lines on this fill. */
  readonly patternLine: Hex;
  /** The sentence's measure, and the level of the sentence's need. */
  readonly value: Quantity;
  readonly needLevel: Quantity;
  readonly count: number;
  /** Projects short of the expected number, for the order of labels; 0 when not known. */
  readonly gap: number;
  readonly listing: Listing;
  readonly isInFrame: boolean;
  readonly isLowerBound: boolean;
  /** The value's share (0-1) of the largest one, for the area of its circle; `null` outside the symbol layout and without a value. */
  readonly symbolShare: number | null;
}

/** What the colours of a one-variable map stand for. */
export type ClassVariable = 'supply' | 'need' | 'ratio';

/** One class of a one-variable map; `low` and `high` are its limits, and the smallest and largest value at the ends. */
export interface LegendClass {
  readonly index: number;
  readonly fill: Hex;
  readonly low: number;
  readonly high: number;
  readonly count: number;
}

/** A third of one axis of the two-variable map; `null` limits when no municipality falls into it. */
export interface LegendBand {
  readonly band: Band;
  readonly low: number | null;
  readonly high: number | null;
}

export interface LegendCell {
  readonly need: Band;
  readonly supply: Band;
  readonly fill: Hex;
  readonly count: number;
}

/** Fills and patterns outside the classes, each with the number of municipalities that have it. */
export type SpecialFill =
  | { readonly kind: 'lower_bound'; readonly count: number }
  | { readonly kind: 'zero'; readonly fill: Hex; readonly count: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly fill: Hex; readonly count: number }
  | { readonly kind: 'outside_frame'; readonly fill: Hex; readonly count: number };

/** A circle in the symbol legend. */
export interface LegendSymbol {
  readonly value: number;
  readonly share: number;
}

/** The legend as data; words are added by the view. */
export type LegendModel =
  | {
      readonly kind: 'bivariate';
      readonly needBands: readonly LegendBand[];
      readonly supplyBands: readonly LegendBand[];
      readonly cells: readonly LegendCell[];
    }
  | { readonly kind: 'classes'; readonly variable: ClassVariable; readonly classes: readonly LegendClass[] }
  | { readonly kind: 'symbols'; readonly symbols: readonly LegendSymbol[]; /** Municipalities with 0, drawn as an empty ring. */ readonly zeroCount: number };

/** A finished picture without its shapes: both maps, the tiles and the legend draw from it and from nothing else. */
export interface MapPaint {
  readonly layout: MapLayout;
  readonly scheme: PaintScheme;
  readonly palette: Palette;
  /** Lines between municipalities. */
  readonly areaBorder: Hex;
  /** In code order. */
  readonly areas: readonly AreaPaint[];
  readonly byCode: ReadonlyMap<MunicipalityCode, AreaPaint>;
  readonly legend: LegendModel;
  readonly specials: readonly SpecialFill[];
  readonly valueUnit: QuantityUnit;
  readonly needLevelKind: NeedLevelKind;
  readonly needUnit: QuantityUnit;
  /** The name of the need where it is the user's own. */
  readonly needName: LocalText | null;
  /** The layout asks for two variables, but the sentence's need has no level to compare; one is shown. */
  readonly lacksNeedLevel: boolean;
}
