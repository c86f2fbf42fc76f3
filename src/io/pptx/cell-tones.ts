import type { CellTone } from '../../schema/export-content.ts';

/** Colours of a shaded cell, those of the app's light scheme, without the leading number sign. */
export interface ToneLook {
  readonly fill: string;
  readonly ink: string;
  readonly isBold?: boolean;
  /** A border all around the cell. */
  readonly edge?: string;
  /** Colour of lines across the fill, which `mendDeck` writes: the writer has no patterns. */
  readonly lines?: string;
}

/** Fills that nothing else on a slide has, so that lines are drawn over these alone. */
const LINED = { loud: 'FBEFE5', soft: 'FFFFFD', plain: 'FFFFFE' } as const;

export const TONE_LOOKS: Readonly<Record<CellTone, ToneLook>> = {
  loud: { fill: 'A14C12', ink: 'FFFFFF', isBold: true },
  loudLined: { fill: LINED.loud, ink: '10272E', isBold: true, edge: 'A14C12', lines: 'E0B898' },
  soft: { fill: 'FBEFE6', ink: 'A14C12' },
  softLined: { fill: LINED.soft, ink: '10272E', lines: 'E9D4C6' },
  outlined: { fill: 'FBEFE6', ink: 'A14C12', isBold: true, edge: 'A14C12' },
  lined: { fill: LINED.plain, ink: '45595F', lines: 'D8DFDD' },
  quiet: { fill: 'EEF1EF', ink: '10272E' },
  full: { fill: 'A9CCC8', ink: '10272E' },
};

const SOLID = /<a:solidFill><a:srgbClr val="([0-9A-F]{6})"\s*\/?>(?:<\/a:srgbClr>)?<\/a:solidFill>/g;
const linesOf = new Map(Object.values(TONE_LOOKS).flatMap(({ fill, lines }) => (lines === undefined ? [] : [[fill, lines] as const])));

/** A slide's markup with lines across the fills that have them. */
export const withLines = (xml: string): string => xml.replaceAll(SOLID, (whole, fill: string) => {
  const lines = linesOf.get(fill);
  return lines === undefined ? whole : `<a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="${lines}"/></a:fgClr><a:bgClr><a:srgbClr val="${fill}"/></a:bgClr></a:pattFill>`;
});
