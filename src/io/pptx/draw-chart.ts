import type PptxGenJS from 'pptxgenjs';
import type { SlideChart } from '../../schema/slide.ts';
import { xmlFit } from '../svg-text.ts';
import type { SlideBox } from './slide-grid.ts';

/** Colours of the series in their order: told apart without colour vision, and readable on white paper. */
const SERIES = ['2F7F7B', '8FC4BF', '10272E', 'D98A4E', 'B9C4C2'] as const;
const SMALL_PT = 9;
/** Names of many rows: at this size every program shows each of them. */
const ROW_PT = 8;
const LARGE_PT = 11;
/** More rows of bars than this have small letters. */
const MANY_ROWS = 16;
/** An axis that reaches this far is marked at whole numbers. */
const WHOLE_STEPS = 10;
/** More bars than this are told apart in charts of their own only. */
const MOST_BARS = 30;

interface ChartPlace {
  readonly box: SlideBox;
  readonly lang: string;
  /** The colour of words, as the writer wants it. */
  readonly ink: string;
  readonly quiet: string;
}

const formatOf = (digits: number): string => (digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`);

/** Decimals on the axis: none where the steps are whole. */
const axisDigits = (series: SlideChart['series'], digits: number): number => (series.some(({ values }) => values.some((value) => (value ?? 0) >= WHOLE_STEPS)) ? 0 : digits);

/** Draws one chart; parts of one bar have an axis, other bars their figures beside them. */
const drawChart = (slide: PptxGenJS.Slide, { measure, labels, series, isStacked, isUpright, digits }: SlideChart, { box, lang, ink, quiet, most }: ChartPlace & { readonly most?: number }): void => {
  const title = xmlFit(measure);
  const letters = labels.length > MANY_ROWS || series.length > 1 ? SMALL_PT : LARGE_PT;
  // The first label of lying bars is the topmost. The writer's types know one direction of the axis only; it writes what it is given.
  const topDown = 'maxMin' as 'minMax';
  const hasFigures = !isStacked;
  const options: PptxGenJS.IChartOpts & { readonly lang: string } = {
    ...box, lang, altText: title,
    barDir: isUpright ? 'col' : 'bar', barGrouping: isStacked ? 'stacked' : 'clustered', barGapWidthPct: 35, chartColors: [...SERIES.slice(0, series.length)],
    ...(isUpright ? {} : { catAxisOrientation: topDown }),
    catAxisLabelColor: ink, catAxisLabelFontSize: labels.length > MANY_ROWS ? ROW_PT : letters, catAxisLabelFrequency: '1', catAxisMajorTickMark: 'none', catAxisLineShow: true,
    valAxisHidden: hasFigures, valAxisLineShow: false, valAxisMajorTickMark: 'none', valAxisLabelColor: quiet, valAxisLabelFontSize: SMALL_PT, valAxisLabelFormatCode: formatOf(axisDigits(series, digits)), valAxisMinVal: 0, ...(most === undefined ? {} : { valAxisMaxVal: most }),
    valGridLine: hasFigures ? { style: 'none' } : { style: 'solid', size: 0.5, color: 'D8DFDD' },
    showValue: hasFigures, dataLabelColor: ink, dataLabelFontSize: letters, dataLabelFormatCode: formatOf(digits), ...(hasFigures ? { dataLabelPosition: 'outEnd' as const } : {}),
    showTitle: true, title, titleFontSize: 12, titleColor: ink,
    showLegend: series.length > 1, legendPos: 'b', legendFontSize: 10, legendColor: ink,
  };
  // The writer takes numbers only and writes no value for what is none; the empty points are taken out afterwards.
  slide.addChart('bar', series.map(({ name, values }) => ({ name: xmlFit(name), labels: labels.map((label) => xmlFit(label).replace(/ ≥$/, '\u00A0≥')), values: values.map((value) => value ?? NaN) })), options);
};

/** Draws bars that can be edited. Series of many lying bars stand beside one another, each a chart of its own on the same scale. */
export const drawCharts = (slide: PptxGenJS.Slide, chart: SlideChart, place: ChartPlace): void => {
  const { series, labels, isStacked, isUpright } = chart;
  if (isStacked || isUpright || series.length * labels.length <= MOST_BARS) {
    drawChart(slide, chart, place);
    return;
  }
  const { x, w, ...rest } = place.box;
  const width = w / series.length;
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  series.forEach((each, at) => { drawChart(slide, { ...chart, measure: each.name, series: [each] }, { ...place, box: { ...rest, x: x + at * width, w: width }, most }); });
};
