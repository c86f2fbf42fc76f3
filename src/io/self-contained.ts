/** Elements that run, embed or load something, or that only a page's style sheets give a meaning. */
const FORBIDDEN = new Set(['script', 'foreignObject', 'style', 'iframe', 'image', 'feImage', 'audio', 'video', 'canvas', 'animate', 'animateMotion', 'animateTransform', 'set', 'handler', 'listener']);

/** Attributes that only matter on the page. `href` and `xlink:href` stay where they point into the drawing. */
const PAGE_ONLY = /^(on.*|class|style|tabindex|data-.*|src|srcset|focusable)$/i;
const REFERENCE = /^(xlink:)?href$/i;
const OUTSIDE = /url\((?!["']?#)/i;

const isUnfit = (name: string, value: string): boolean =>
  PAGE_ONLY.test(name) || (REFERENCE.test(name) && !value.startsWith('#')) || OUTSIDE.test(value);

const isHidden = (element: Element): boolean => element.getAttribute('display') === 'none';

/**
 * Takes out of a drawing all that is not drawing: scripts, event handlers, embedded pages and pictures, links,
 * classes and references to anything outside it, and elements that are not shown.
 */
export const makeSelfContained = (drawing: SVGElement): void => {
  for (const element of [...drawing.querySelectorAll('*')]) {
    if (FORBIDDEN.has(element.localName) || isHidden(element)) element.remove();
  }
  for (const element of [drawing, ...drawing.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (isUnfit(name, value)) element.removeAttribute(name);
    }
  }
};
