import { ramp, type Hex } from './colour.ts';

/** The scheme a picture is drawn in; "as the system says" is settled before it comes here. */
export type PaintScheme = 'light' | 'dark';

/** The colours of one scheme. `tests/views/map/palettes.test.ts` holds what they promise. */
export interface Palette {
  /** Low to high supply, and low to high need: stops of a sequential ramp. */
  readonly supply: readonly Hex[];
  readonly need: readonly Hex[];
  /** Far less than expected, as expected (the middle stop), far more. */
  readonly diverging: readonly Hex[];
  /** `[need][supply]`, both from low to high. */
  readonly bivariate: readonly (readonly Hex[])[];
  /** Nothing at all, beside a sequential ramp and beside a diverging one. */
  readonly zero: Hex;
  readonly divergingZero: Hex;
  /** Told apart by pattern and words; the grounds are greys. */
  readonly noData: Hex;
  readonly suppressed: Hex;
  readonly outsideFrame: Hex;
  /** A municipality without a colour of its own, under symbols. */
  readonly plain: Hex;
  /** Pattern lines and borders on it: they must not compete with the symbols. */
  readonly plainLine: Hex;
  readonly symbol: Hex;
  readonly symbolEdge: Hex;
  readonly sea: Hex;
  readonly land: Hex;
  readonly contextBorder: Hex;
  /** Between municipalities, and around the region. */
  readonly areaBorder: Hex;
  readonly regionBorder: Hex;
  readonly selected: Hex;
  readonly hovered: Hex;
  /** Labels and their halo; the same pair is used for pattern lines on light and dark grounds. */
  readonly ink: Hex;
  readonly halo: Hex;
  /** Lines of patterns: on a light ground and on a dark one. */
  readonly lineOnLight: Hex;
  readonly lineOnDark: Hex;
}

export const PALETTES: Readonly<Record<PaintScheme, Palette>> = {
  light: {
    supply: ['#d5ebe7', '#52b2b5', '#0d3f47'],
    need: ['#f7e3d0', '#d98a4e', '#63270c'],
    diverging: ['#b8642a', '#dd9a63', '#f0d9c4', '#f0efe8', '#c4e0dc', '#6bbabb', '#1f7178'],
    bivariate: [
      ['#f2f0e6', '#bbd5d4', '#52b2b5'],
      ['#e6c9b0', '#abb6ad', '#529a95'],
      ['#d98a4e', '#9d8877', '#2f5f63'],
    ],
    zero: '#f3e9d8',
    divergingZero: '#8a3f12',
    noData: '#dcdfe2',
    suppressed: '#c9ccd6',
    outsideFrame: '#e3e8e8',
    plain: '#f7f8f5',
    plainLine: '#c6cfcd',
    symbol: '#2f7f7b',
    symbolEdge: '#0b4744',
    sea: '#fbfcfc',
    land: '#e9edee',
    contextBorder: '#cdd6d8',
    areaBorder: '#ffffff',
    regionBorder: '#77888c',
    selected: '#10272e',
    hovered: '#10272e',
    ink: '#10272e',
    halo: '#ffffff',
    lineOnLight: '#7a8687',
    lineOnDark: '#dfe7e5',
  },
  dark: {
    supply: ['#1f4748', '#3f9c97', '#d9f2ec'],
    need: ['#4f3626', '#d0803f', '#fbe6cf'],
    diverging: ['#e08a45', '#a8602a', '#63462f', '#3a4648', '#2c6461', '#3f9c97', '#8fd6cd'],
    bivariate: [
      ['#344346', '#2f6b68', '#42a8a1'],
      ['#7a5136', '#7f8a82', '#8cc4b8'],
      ['#d98a4e', '#e0b48c', '#d6e8df'],
    ],
    zero: '#453a2c',
    divergingZero: '#f7c49b',
    noData: '#4a4f57',
    suppressed: '#3b3f52',
    outsideFrame: '#1f2c2f',
    plain: '#223034',
    plainLine: '#44555a',
    symbol: '#5fb3ac',
    symbolEdge: '#d9f2ec',
    sea: '#101b1d',
    land: '#1a282b',
    contextBorder: '#31444a',
    areaBorder: '#0f191b',
    regionBorder: '#6f8387',
    selected: '#ffffff',
    hovered: '#ffffff',
    ink: '#f2f6f5',
    halo: '#0d1719',
    lineOnLight: '#39464a',
    lineOnDark: '#9fadae',
  },
};

/** Colours for `count` classes of a ramp's stops. One class takes the middle, so that it does not look like an extreme. */
export const classColours = (stops: readonly Hex[], count: number): readonly Hex[] => {
  const colours = ramp(stops, count === 1 ? 3 : count);
  return count === 1 ? colours.slice(1, 2) : colours;
};
