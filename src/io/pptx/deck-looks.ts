import type { Language } from '../../schema/language.ts';
import { EXPORT_COLOURS } from '../captioned-svg.ts';

export const DECK_LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };

/** A colour as the writer wants it. */
const colour = (hex: string): string => hex.slice(1).toUpperCase();
export const INK = colour(EXPORT_COLOURS.ink);
export const QUIET = colour(EXPORT_COLOURS.quiet);
export const LINE = colour(EXPORT_COLOURS.line);
