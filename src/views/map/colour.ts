/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

type Triple = readonly [number, number, number];

/** How eyes differ: usual sight, or one of the three kinds of cone missing. */
export const SIGHTS = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Sight = (typeof SIGHTS)[number];

const channels = (hex: Hex): Triple => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

const toLinear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

const fromLinear = (light: number): number => {
  const clipped = Math.min(1, Math.max(0, light));
  return Math.round(255 * (clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055));
};

const linear = (hex: Hex): Triple => {
  const [red, green, blue] = channels(hex);
  return [toLinear(red), toLinear(green), toLinear(blue)];
};

const fromLinearTriple = (light: Triple): Hex => `#${light.map((part) => fromLinear(part).toString(16).padStart(2, '0')).join('')}`;

const times = (matrix: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple => {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** sRGB light to XYZ under D65 (IEC 61966-2-1), and back. */
const TO_XYZ = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]] as const;
const FROM_XYZ = [[3.2404542, -1.5371385, -0.4985314], [-0.969266, 1.8760108, 0.041556], [0.0556434, -0.2040259, 1.0572252]] as const;
const WHITE: Triple = [0.95047, 1, 1.08883];

/** Viénot, Brettel and Mollon (1999) for red and green; Machado, Oliveira and Fernandes (2009) for blue; on linear light. */
const SIMULATION: Readonly<Record<Exclude<Sight, 'usual'>, readonly [Triple, Triple, Triple]>> = {
  protanopia: [[0.11238, 0.88762, 0], [0.11238, 0.88762, 0], [0.00401, -0.00401, 1]],
  deuteranopia: [[0.29275, 0.70725, 0], [0.29275, 0.70725, 0], [-0.02234, 0.02234, 1]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

/** The colour as an eye of that kind sees it. */
export const seenBy = (sight: Sight, hex: Hex): Hex =>
  sight === 'usual' ? hex : fromLinearTriple(times(SIMULATION[sight], linear(hex)));

const CUBE = 216 / 24389;
const SLOPE = 24389 / 27;

/** CIELAB coordinates [L*, a*, b*] under D65. */
export const toLab = (hex: Hex): Triple => {
  const xyz = times(TO_XYZ, linear(hex));
  const f = (index: 0 | 1 | 2): number => {
    const ratio = xyz[index] / WHITE[index];
    return ratio > CUBE ? Math.cbrt(ratio) : (SLOPE * ratio + 16) / 116;
  };
  return [116 * f(1) - 16, 500 * (f(0) - f(1)), 200 * (f(1) - f(2))];
};

const fromLab = ([lightness, a, b]: Triple): Hex => {
  const y = (lightness + 16) / 116;
  const inverse = (f: number): number => (f ** 3 > CUBE ? f ** 3 : (116 * f - 16) / SLOPE);
  const xyz: Triple = [WHITE[0] * inverse(y + a / 500), WHITE[1] * inverse(y), WHITE[2] * inverse(y - b / 200)];
  return fromLinearTriple(times(FROM_XYZ, xyz));
};

/** Distance of two colours in CIELAB (CIE 1976): about 2 is just visible side by side. */
export const labDistance = (one: Hex, other: Hex): number => {
  const [a, b] = [toLab(one), toLab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};

const luminance = (hex: Hex): number => times(TO_XYZ, linear(hex))[1];

/** WCAG 2 contrast, 1 to 21. */
export const contrast = (one: Hex, other: Hex): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
};

/** The more legible of two inks on a ground. */
export const inkOn = (ground: Hex, inks: readonly [Hex, Hex]): Hex =>
  contrast(ground, inks[0]) >= contrast(ground, inks[1]) ? inks[0] : inks[1];

/** `count` colours from the first stop to the last, evenly spaced along the stops in CIELAB; `count` >= 1. */
export const ramp = (stops: readonly Hex[], count: number): readonly Hex[] => {
  const labs = stops.map(toLab);
  return Array.from({ length: count }, (_, index) => {
    const place = count === 1 ? 0 : (index / (count - 1)) * (labs.length - 1);
    const from = labs[Math.floor(place)];
    const to = labs[Math.ceil(place)];
    if (from === undefined || to === undefined) throw new Error('A colour ramp needs at least one stop.');
    const share = place - Math.floor(place);
    return fromLab([from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1]), from[2] + share * (to[2] - from[2])]);
  });
};
