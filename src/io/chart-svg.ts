import type { ExportCaption } from '../schema/export-content.ts';
import type { Language } from '../schema/language.ts';
import { captionedSvg } from './captioned-svg.ts';
import { inlineStyles } from './inline-styles.ts';
import { plainSvg, type PlainSvg } from './plain-svg.ts';
import { makeSelfContained } from './self-contained.ts';
import { tenth, xmlFit } from './svg-text.ts';

/** A drawing with a narrower coordinate system is enlarged to this, px. */
const LEAST_WIDTH = 320;
const APP_FACE = /^["']?Inter\b/;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a picture of a chart shows. */
export interface ChartContent {
  /** The chart as it stands in the page. */
  readonly chart: SVGSVGElement;
  readonly notes: readonly string[];
  readonly caption: ExportCaption;
}

const isSize = ({ width, height }: Size): boolean => width > 0 && height > 0;

/** The part of the plane that the chart shows: its view box, else its size in the page. */
const viewBoxOf = (chart: SVGSVGElement): string => {
  const stated = chart.getAttribute('viewBox');
  if (stated !== null) return stated;
  const attributes = { width: Number(chart.getAttribute('width')), height: Number(chart.getAttribute('height')) };
  const size = isSize(attributes) ? attributes : chart.getBoundingClientRect();
  return `0 0 ${tenth(size.width)} ${tenth(size.height)}`;
};

const sizeOf = (viewBox: string): Size => {
  const [, , width = 0, height = 0] = viewBox.trim().split(/[\s,]+/).map(Number);
  if (!isSize({ width, height })) throw new Error(`The chart has no size: its view box is "${viewBox}".`);
  const scale = Math.max(1, LEAST_WIDTH / width);
  return { width: tenth(width * scale), height: tenth(height * scale) };
};

/** The elements around a chart in the page, empty, so that style sheets find the copy where they find the chart. */
const withSurroundings = (copy: Element, chart: Element): Element => {
  let outermost = copy;
  for (let around = chart.parentElement; around !== null && around !== chart.ownerDocument.body; around = around.parentElement) {
    if (around === chart.ownerDocument.documentElement) break;
    // A clone keeps inline styles, which the page's policy would not let us write as attributes.
    const shell = around.cloneNode(false) as Element; // the clone of an element is one; the DOM's types say only "node"
    shell.removeAttribute('id');
    shell.append(outermost);
    outermost = shell;
  }
  return outermost;
};

/**
 * A copy of the chart with the looks that it has in the light scheme. The copy stands in the page for the
 * moment in which its looks are read; nothing of it is ever painted or read out.
 */
const lightCopy = (chart: SVGSVGElement): SVGSVGElement => {
  const page = chart.ownerDocument;
  const host = page.createElement('div');
  host.setAttribute('data-scheme', 'light');
  host.setAttribute('aria-hidden', 'true');
  host.inert = true;
  Object.assign(host.style, { position: 'fixed', insetInlineStart: '-200vw', width: '100vw', color: 'var(--ink)' });
  // The copy of an SVG element is one; the DOM's types say only "node".
  const copy = chart.cloneNode(true) as SVGSVGElement;
  host.append(withSurroundings(copy, chart));
  page.body.append(host);
  try {
    // Inside another picture a drawing is cut at its edge unless it says otherwise.
    const overflow = page.defaultView?.getComputedStyle(copy).overflow ?? '';
    inlineStyles(copy);
    if (overflow === 'visible') copy.setAttribute('overflow', overflow);
    // The app's own face comes from the file around the drawing, with faces that stand in for it elsewhere.
    if (APP_FACE.test(copy.getAttribute('font-family') ?? '')) copy.removeAttribute('font-family');
  } finally {
    host.remove();
  }
  makeSelfContained(copy);
  return copy;
};

/** The chart's size, and its markup at a place, in the light scheme. */
interface DrawnChart extends Size {
  readonly draw: (x: number, y: number) => string;
}

const drawnChart = (chart: SVGSVGElement): DrawnChart => {
  const viewBox = viewBoxOf(chart);
  const { width, height } = sizeOf(viewBox);
  const copy = lightCopy(chart);
  const draw = (x: number, y: number): string => {
    const placed = { x, y, width, height, viewBox, preserveAspectRatio: 'xMinYMin meet' };
    for (const [name, value] of Object.entries(placed)) copy.setAttribute(name, String(value));
    return xmlFit(new XMLSerializer().serializeToString(copy));
  };
  return { width, height, draw };
};

/** A drawn chart as a file of its own: the same picture without the page, in the light scheme, with its caption. */
export const chartSvg = ({ chart, notes, caption }: ChartContent, language: Language): string => {
  const { width, height, draw } = drawnChart(chart);
  return captionedSvg({ draw, widthPx: width, heightPx: height, notes }, caption, language);
};

/** A drawn chart alone, in the light scheme. */
export const bareChartSvg = (chart: SVGSVGElement): PlainSvg => {
  const { width, height, draw } = drawnChart(chart);
  return plainSvg(draw(0, 0), { widthPx: width, heightPx: height });
};
