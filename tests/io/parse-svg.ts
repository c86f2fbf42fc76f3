/** The root of an SVG file; throws when the file is not well-formed XML. Needs a DOM. */
export const parseSvg = (file: string): Element => {
  const { documentElement } = new DOMParser().parseFromString(file, 'image/svg+xml');
  const error = documentElement.localName === 'parsererror' ? documentElement : documentElement.querySelector('parsererror');
  if (error !== null) throw new Error(`not XML: ${error.textContent}`);
  return documentElement;
};

/** The drawn texts in drawing order, without soft formatting. */
export const textsOf = (svg: Element): readonly string[] => [...svg.querySelectorAll('text')].map((text) => text.textContent);
