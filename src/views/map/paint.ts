import type { CoverageResult, MunicipalityCoverage } from '../../schema/coverage-result.ts';
import { numberOf } from '../../schema/quantity.ts';
import type { MapView } from '../../state/app-state.ts';
import { isSupplyMeasure, measureUnit, needLevelUnit } from '../shared/quantity-text.ts';
import { amountClasses, ratioClasses, symbolValues, twoVariableClasses, type Classed } from './area-classes.ts';
import { contrast, inkOn, type Hex } from './colour.ts';
import { classKey, type AreaClass, type AreaPaint, type ClassKey, type ClassVariable, type LegendModel, type MapPaint, type SpecialFill } from './map-paint.ts';
import { PALETTES, type Palette, type PaintScheme } from './palettes.ts';
import type { Pattern } from './patterns.ts';

/** How a result is to be drawn. */
export interface PaintOptions {
  readonly view: MapView;
  readonly scheme: PaintScheme;
}

const variableOf = ({ sentence: { measure } }: CoverageResult): ClassVariable => {
  if (!isSupplyMeasure(measure)) return 'need';
  return measure === 'coverage_ratio' ? 'ratio' : 'supply';
};

const oneVariable = (rows: readonly MunicipalityCoverage[], view: MapView, context: { readonly variable: ClassVariable; readonly palette: Palette }): Classed<LegendModel> => {
  const { variable, palette } = context;
  const { classes, legend } = variable === 'ratio' ? ratioClasses(rows, view.classCount, palette) : amountClasses(rows, view, { variable, palette });
  return { classes, legend: { kind: 'classes', variable, classes: legend } };
};

const symbols = (rows: readonly MunicipalityCoverage[]): Classed<LegendModel> => {
  const largest = Math.max(0, ...rows.map((row) => numberOf(row.value) ?? 0));
  const classes = rows.map((row): AreaClass => (row.value.kind === 'missing' ? { kind: 'missing', reason: row.value.reason } : { kind: 'symbol' }));
  return {
    classes,
    legend: {
      kind: 'symbols',
      symbols: symbolValues(largest).map((value) => ({ value, share: value / largest })),
      zeroCount: rows.filter((row) => numberOf(row.value) === 0).length,
    },
  };
};

const classesOf = (result: CoverageResult, view: MapView, palette: Palette): Classed<LegendModel> => {
  const rows = result.rows.filter((row) => row.isInFrame);
  const one = (): Classed<LegendModel> => oneVariable(rows, view, { variable: variableOf(result), palette });
  switch (view.layout) {
    case 'bivariate':
    case 'tiles': {
      if (result.needLevelKind === 'none') return one();
      const { classes, legend } = twoVariableClasses(rows, palette);
      return { classes, legend: { kind: 'bivariate', ...legend } };
    }
    case 'choropleth':
      return one();
    case 'symbols':
      return symbols(rows);
  }
};

const fillOf = (areaClass: AreaClass, legend: LegendModel, palette: Palette): Hex => {
  switch (areaClass.kind) {
    case 'class':
      return (legend.kind === 'classes' ? legend.classes[areaClass.index]?.fill : undefined) ?? palette.noData;
    case 'cell':
      return palette.bivariate[areaClass.need]?.[areaClass.supply] ?? palette.noData;
    case 'symbol':
      return palette.plain;
    case 'zero':
      return legend.kind === 'classes' && legend.variable === 'ratio' ? palette.divergingZero : palette.zero;
    case 'missing':
      return areaClass.reason === 'suppressed' ? palette.suppressed : palette.noData;
    case 'outside_frame':
      return palette.outsideFrame;
  }
};

const patternOf = (areaClass: AreaClass, isLowerBound: boolean): Pattern | null => {
  switch (areaClass.kind) {
    case 'missing':
      return areaClass.reason === 'suppressed' ? 'suppressed' : 'no_data';
    case 'outside_frame':
      return null;
    case 'class':
    case 'cell':
    case 'symbol':
    case 'zero':
      return isLowerBound ? 'lower_bound' : null;
  }
};

/** Pattern lines must be seen on the fill without drowning it: the softer of the two lines that still stands out. */
const LINE_CONTRAST = 1.55;

const lineOn = (fill: Hex, { lineOnLight, lineOnDark }: Palette): Hex => {
  const enough = [lineOnDark, lineOnLight].filter((line) => contrast(line, fill) >= LINE_CONTRAST);
  return enough.sort((a, b) => contrast(a, fill) - contrast(b, fill))[0] ?? inkOn(fill, [lineOnLight, lineOnDark]);
};

interface AreaContext {
  readonly legend: LegendModel;
  readonly palette: Palette;
  readonly largest: number;
}

const areaPaint = (row: MunicipalityCoverage, areaClass: AreaClass, { legend, palette, largest }: AreaContext): AreaPaint => {
  const fill = fillOf(areaClass, legend, palette);
  const isLowerBound = row.value.kind === 'value' && row.value.isLowerBound === true;
  const value = numberOf(row.value);
  const hasSymbol = areaClass.kind === 'symbol' && value !== undefined;
  return {
    code: row.code,
    areaClass,
    fill,
    pattern: patternOf(areaClass, isLowerBound),
    patternLine: areaClass.kind === 'symbol' ? palette.plainLine : lineOn(fill, palette),
    value: row.value,
    needLevel: row.needLevel,
    count: row.count,
    gap: numberOf(row.gap) ?? 0,
    listing: row.listing,
    isInFrame: row.isInFrame,
    isLowerBound: isLowerBound && row.isInFrame,
    symbolShare: hasSymbol ? (largest === 0 ? 0 : value / largest) : null,
  };
};

/** The kinds of fill outside the classes that some municipality has. */
const specialsOf = (areas: readonly AreaPaint[]): readonly SpecialFill[] => {
  const groups = new Map<ClassKey, readonly AreaPaint[]>();
  for (const area of areas) groups.set(classKey(area.areaClass), [...(groups.get(classKey(area.areaClass)) ?? []), area]);
  const special = [...groups.values()].flatMap((group): readonly SpecialFill[] => {
    const [first] = group;
    if (first === undefined) return [];
    const { areaClass, fill } = first;
    const count = group.length;
    switch (areaClass.kind) {
      case 'zero':
        return [{ kind: 'zero', fill, count }];
      case 'missing':
        return [{ kind: 'missing', reason: areaClass.reason, fill, count }];
      case 'outside_frame':
        return [{ kind: 'outside_frame', fill, count }];
      case 'class':
      case 'cell':
      case 'symbol':
        return [];
    }
  });
  const lowerBounds = areas.filter((area) => area.pattern === 'lower_bound').length;
  const order: readonly SpecialFill['kind'][] = ['zero', 'lower_bound', 'missing', 'outside_frame'];
  const bounded: readonly SpecialFill[] = lowerBounds === 0 ? [] : [{ kind: 'lower_bound', count: lowerBounds }];
  return [...special, ...bounded].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
};

/**
 * The one picture behind map, SVG twin, tiles and legend.
 *
 * Limits are taken from the municipalities of the frame; the others are quiet. A pattern over a
 * fill says that the value is a lower bound; only values made of counts can be one. Where the
 * sentence's need has no level to compare, the two-variable layouts show one variable.
 */
export const paint = (result: CoverageResult, { view, scheme }: PaintOptions): MapPaint => {
  const palette = PALETTES[scheme];
  const { classes, legend } = classesOf(result, view, palette);
  const framed = result.rows.filter((row) => row.isInFrame);
  const classByCode = new Map(framed.map((row, index) => [row.code, classes[index]]));
  const largest = Math.max(0, ...framed.map((row) => numberOf(row.value) ?? 0));
  const areas = result.rows.map((row) => areaPaint(row, classByCode.get(row.code) ?? { kind: 'outside_frame' }, { legend, palette, largest }));
  return {
    layout: view.layout,
    scheme,
    palette,
    areaBorder: view.layout === 'symbols' ? palette.plainLine : palette.areaBorder,
    areas,
    byCode: new Map(areas.map((area) => [area.code, area])),
    legend,
    specials: specialsOf(areas),
    valueUnit: measureUnit(result.sentence),
    needLevelKind: result.needLevelKind,
    needUnit: needLevelUnit(result.needLevelKind),
    needName: result.ownNeed?.name ?? null,
    lacksNeedLevel: result.needLevelKind === 'none' && (view.layout === 'bivariate' || view.layout === 'tiles'),
  };
};
