import { bivariateClasses } from '../../analysis/bivariate.ts';
import { classIndexOf, classify } from '../../analysis/classify.ts';
import type { MunicipalityCoverage } from '../../schema/coverage-result.ts';
import type { ClassCount } from '../../schema/map-view.ts';
import { numberOf } from '../../schema/quantity.ts';
import type { MapView } from '../../state/app-state.ts';
import { BANDS, type AreaClass, type Band, type ClassVariable, type LegendBand, type LegendCell, type LegendClass } from './map-paint.ts';
import { classColours, type Palette } from './palettes.ts';

/** The classes of a map: what each municipality of the frame falls into, in the order of the rows. */
export interface Classed<Legend> {
  readonly classes: readonly AreaClass[];
  readonly legend: Legend;
}

/**
 * Limits of the ratio of actual to expected, the same on both sides of 1 on a logarithmic scale,
 * so that half and double stand equally far from the middle. Odd numbers of classes have one for
 * "about as expected". They are fixed: maps of different sentences can be compared.
 */
export const RATIO_LIMITS: Readonly<Record<ClassCount, readonly number[]>> = {
  3: [0.8, 1.25],
  4: [0.5, 1, 2],
  5: [0.5, 0.8, 1.25, 2],
  6: [0.25, 0.5, 1, 2, 4],
  7: [0.25, 0.5, 0.8, 1.25, 2, 4],
};

const valuesOf = (rows: readonly MunicipalityCoverage[]): readonly (number | undefined)[] => rows.map((row) => numberOf(row.value));

/** A class by number; nothing at all where 0 means that nothing reaches the place; or missing. */
const classOf = (row: MunicipalityCoverage, variable: ClassVariable, indexOf: (value: number) => number): AreaClass => {
  if (row.value.kind === 'missing') return { kind: 'missing', reason: row.value.reason };
  if (row.value.value === 0 && variable !== 'need') return { kind: 'zero' };
  return { kind: 'class', index: indexOf(row.value.value) };
};

const countIn = (classes: readonly AreaClass[], index: number): number =>
  classes.filter((areaClass) => areaClass.kind === 'class' && areaClass.index === index).length;

/** Classes of a ratio by fixed limits; every class is in the legend, empty or not. */
export const ratioClasses = (rows: readonly MunicipalityCoverage[], count: ClassCount, palette: Palette): Classed<readonly LegendClass[]> => {
  const limits = RATIO_LIMITS[count];
  const classes = rows.map((row) => classOf(row, 'ratio', (value) => limits.filter((limit) => limit <= value).length));
  const highest = Math.max(limits.at(-1) ?? 1, ...valuesOf(rows).map((value) => value ?? 0));
  const legend = classColours(palette.diverging, count).map((fill, index): LegendClass =>
    ({ index, fill, low: limits[index - 1] ?? 0, high: limits[index] ?? highest, count: countIn(classes, index) }));
  return { classes, legend };
};

/** Classes of amounts by the chosen method; 0 of a supply is no class but a fill of its own. */
export const amountClasses = (
  rows: readonly MunicipalityCoverage[], view: MapView, { variable, palette }: { readonly variable: 'supply' | 'need'; readonly palette: Palette },
): Classed<readonly LegendClass[]> => {
  const found = classify(rows.map((row) => row.value), { method: view.classMethod, classCount: view.classCount });
  const shown = found.filter(({ isZero }) => !(isZero && variable === 'supply'));
  const colours = classColours(palette[variable], shown.length);
  const classes = rows.map((row) => classOf(row, variable, (value) => classIndexOf(shown, value)));
  const legend = shown.map(({ low, high, count }, index): LegendClass => ({ index, fill: colours[index] ?? palette.noData, low, high, count }));
  return { classes, legend };
};

const bandsOf = (thirds: readonly (readonly [band: Band, value: number])[]): readonly LegendBand[] =>
  BANDS.map((band) => {
    const values = thirds.filter(([third]) => third === band).map(([, value]) => value);
    return values.length === 0 ? { band, low: null, high: null } : { band, low: Math.min(...values), high: Math.max(...values) };
  });

/** The legend of the two-variable map. */
export interface BivariateLegendData {
  readonly needBands: readonly LegendBand[];
  readonly supplyBands: readonly LegendBand[];
  readonly cells: readonly LegendCell[];
}

/** Classes of two variables by their thirds. */
export const twoVariableClasses = (rows: readonly MunicipalityCoverage[], palette: Palette): Classed<BivariateLegendData> => {
  const { cells, counts } = bivariateClasses(rows.map((row) => ({ coverage: row.value, need: row.needLevel })));
  const classes = cells.map((cell): AreaClass => (cell.kind === 'missing' ? cell : { kind: 'cell', need: cell.need, supply: cell.coverage }));
  const thirds = rows.flatMap((row, index) => {
    const [cell, supply, need] = [cells[index], numberOf(row.value), numberOf(row.needLevel)];
    return cell?.kind !== 'cell' || supply === undefined || need === undefined ? [] : [{ cell, supply, need }];
  });
  return {
    classes,
    legend: {
      needBands: bandsOf(thirds.map(({ cell, need }) => [cell.need, need])),
      supplyBands: bandsOf(thirds.map(({ cell, supply }) => [cell.coverage, supply])),
      cells: BANDS.flatMap((need) => BANDS.map((supply): LegendCell =>
        ({ need, supply, fill: palette.bivariate[need]?.[supply] ?? palette.noData, count: counts[need]?.[supply] ?? 0 }))),
    },
  };
};

/** The largest of 1, 2 and 5 times a power of ten that is not above the value. */
const roundBelow = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2, 1].find((each) => each * power <= value * (1 + 1e-9)) ?? 1;
  return Number((step * power).toPrecision(1));
};

/** Up to three round values for the symbol legend, falling; none when there is nothing to show. */
export const symbolValues = (largest: number): readonly number[] =>
  largest <= 0 ? [] : [...new Set([1, 0.4, 0.1].map((share) => roundBelow(largest * share)))];
