/** Looks that a child takes over from its parent, as SVG presentation attributes. */
const INHERITED = [
  'fill', 'fill-opacity', 'fill-rule', 'clip-rule', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray', 'stroke-dashoffset',
  'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit', 'paint-order', 'marker-start', 'marker-mid', 'marker-end',
  'font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'text-anchor', 'visibility',
] as const;

/** Looks of an element alone, and their values when nothing is said. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  opacity: ['1'],
  display: ['inline', 'block'],
  'dominant-baseline': ['auto'],
  'clip-path': ['none'],
  'vector-effect': ['none'],
  'stop-color': ['rgb(0, 0, 0)'],
  'stop-opacity': ['1'],
  'mix-blend-mode': ['normal'],
};

/** Shapes whose measures a style sheet may set. */
const MEASURES: Readonly<Record<string, readonly string[]>> = { circle: ['r'], ellipse: ['rx', 'ry'], rect: ['rx', 'ry'] };

/** Elements that are never drawn themselves, only through others: browsers say `display: none` of them. */
const DEFINITIONS = new Set(['defs', 'clipPath', 'mask', 'marker', 'desc', 'title', 'linearGradient', 'radialGradient', 'pattern', 'symbol', 'metadata', 'stop', 'filter']);

/** Numbers stand without their unit and places in the drawing without the page's address, as in attributes. */
const attributeValue = (value: string): string =>
  value.replaceAll(/(\d)px\b/g, '$1').replaceAll(/url\(["']?[^"')#]*(#[^"')]+)["']?\)/g, 'url($1)');

/** An attribute to be written. */
interface Change {
  readonly element: Element;
  readonly name: string;
  readonly value: string;
}

type Looks = ReadonlyMap<string, string>;

const looksOf = (element: Element, style: CSSStyleDeclaration): Looks =>
  new Map([...INHERITED, ...Object.keys(OWN), ...(MEASURES[element.tagName] ?? [])].map((name) => [name, style.getPropertyValue(name)]));

/** Where a look needs no attribute: the element takes it over, or it is what is usual. */
const isSilent = (name: string, value: string, parent: Looks | undefined): boolean => OWN[name]?.includes(value) ?? parent?.get(name) === value;

const changesOf = (element: Element, looks: Looks, parent: Looks | undefined): readonly Change[] =>
  [...looks].flatMap(([name, value]): readonly Change[] => {
    if (value === '' || (name === 'display' && DEFINITIONS.has(element.tagName))) return [];
    const isMeasure = MEASURES[element.tagName]?.includes(name) ?? false;
    if (isMeasure ? !/^[\d.]+px$/.test(value) : isSilent(name, value, parent) && !element.hasAttribute(name)) return [];
    return [{ element, name, value: attributeValue(value) }];
  });

/**
 * Writes the looks of a drawing, as the page's style sheets make them, into its attributes, so that it looks
 * the same without them. The drawing must stand in a page. All looks are read before the first is written.
 */
export const inlineStyles = (drawing: SVGElement): void => {
  const view = drawing.ownerDocument.defaultView;
  if (view === null) throw new Error('A drawing outside a page has no styles to be kept.');
  const elements: readonly Element[] = [drawing, ...drawing.querySelectorAll('*')];
  const looks = new Map(elements.map((element) => [element, looksOf(element, view.getComputedStyle(element))]));
  const changes = [...looks].flatMap(([element, own]) => changesOf(element, own, element.parentElement === null ? undefined : looks.get(element.parentElement)));
  for (const { element, name, value } of changes) element.setAttribute(name, value);
};
