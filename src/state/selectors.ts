import type { MapLayout } from '../schema/map-view.ts';
import type { Measure, Sentence } from '../schema/sentence.ts';
import type { AppState } from './app-state.ts';

/** Does the measure tell what projects bring? The others are figures of the municipality itself. */
export const isCoverageMeasure = (measure: Measure): boolean => {
  switch (measure) {
    case 'count':
    case 'per_10000_inhabitants':
    case 'per_1000_speakers':
    case 'per_1000_km2':
    case 'coverage_ratio': return true;
    case 'foreign_language_share':
    case 'population': return false;
  }
};

/**
 * Does the allocation rule change any figure? Not when themes or funds are counted, for a
 * municipality has a theme or has it not; nor by lead seat, for a lead body has one home.
 * The rule stays chosen meanwhile.
 */
export const isAllocationEffective = (sentence: Pick<Sentence, 'counted' | 'locationBasis'>): boolean =>
  sentence.counted === 'projects' && sentence.locationBasis === 'place_of_work';

/**
 * Does it matter whether projects for the whole region are counted in each municipality?
 * Not by lead seat: they too count at their lead body's home, and nowhere else.
 */
export const isRegionWideEffective = (sentence: Pick<Sentence, 'locationBasis'>): boolean =>
  sentence.locationBasis === 'place_of_work';

const DATED_MEASURES: readonly Measure[] = ['per_10000_inhabitants', 'per_1000_speakers', 'foreign_language_share', 'population'];

/** Has the need itself a year? Land area and equal shares have none. */
export const isNeedDated = ({ need }: Pick<Sentence, 'need'>): boolean => need !== 'land_area' && need !== 'equal';

/**
 * Does the year of the official figures change any figure on the page: through the need, through
 * the measure, or through an allocation by population?
 */
export const isNeedYearEffective = (sentence: Sentence): boolean =>
  isNeedDated(sentence)
  || DATED_MEASURES.includes(sentence.measure)
  || (sentence.allocation === 'population' && isAllocationEffective(sentence));

/**
 * Why a map of coverage against need has only one variable to show:
 * - `need_is_equal`: all municipalities need the same, so need has no levels.
 * - `measure_is_no_coverage`: the measure is a figure of the municipality, so there is no coverage to set against need.
 */
export type BivariateObstacle = 'need_is_equal' | 'measure_is_no_coverage';

/** What stands in the way of a map of coverage against need; `null` when nothing does. */
export const bivariateObstacle = (sentence: Pick<Sentence, 'need' | 'measure'>): BivariateObstacle | null => {
  if (!isCoverageMeasure(sentence.measure)) return 'measure_is_no_coverage';
  return sentence.need === 'equal' ? 'need_is_equal' : null;
};

/**
 * The layout that the map is drawn in: the chosen one, or a choropleth where the chosen bivariate
 * map has only one variable to show. The choice is kept and returns with the second variable.
 */
export const effectiveLayout = ({ sentence, map }: Pick<AppState, 'sentence' | 'map'>): MapLayout =>
  map.layout === 'bivariate' && bivariateObstacle(sentence) !== null ? 'choropleth' : map.layout;

/** Do class method and number of classes matter? Not to the bivariate map, which has three classes each way. */
export const areClassesEffective = (state: Pick<AppState, 'sentence' | 'map'>): boolean => effectiveLayout(state) !== 'bivariate';
