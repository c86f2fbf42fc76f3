import type { Municipality, MunicipalityCode } from '../../../schema/municipality.ts';

/** A municipality found by its name. */
export interface FoundName {
  readonly code: MunicipalityCode;
  /** In the language of the page. */
  readonly name: string;
  /** The official name in another language that fits what is typed; `null` where the page's own name fits. */
  readonly other: string | null;
}

/** Letters without their marks, in lower case: "Anár" is found by "anar", "Övertorneå" by "overtornea". */
export const foldedName = (name: string): string =>
  name.normalize('NFD').replace(/\p{Diacritic}/gu, '').toLowerCase().replaceAll('đ', 'd').replaceAll('ŋ', 'n').replaceAll('ŧ', 't');

/** Every official name, the shown one first, none empty. */
const namesOf = ({ name, samiNames }: Municipality, shown: string): readonly string[] =>
  [...new Set([shown, name.fi, name.sv, samiNames.se, samiNames.smn, samiNames.sms])].filter((each): each is string => each !== null && each !== undefined && each !== '');

/**
 * Municipalities one of whose official names (Finnish, Swedish, Sámi) begins with what is typed, then those that have it
 * inside; each group by name. Nothing typed: all of them by name.
 */
export const foundNames = (municipalities: readonly Municipality[], typed: string, { language, compare }: { readonly language: 'fi' | 'sv' | 'en'; readonly compare: (a: string, b: string) => number }): readonly FoundName[] => {
  const wanted = foldedName(typed.trim());
  return municipalities
    .flatMap((municipality) => {
      const shown = municipality.name[language];
      const names = namesOf(municipality, shown);
      const beginning = names.find((name) => foldedName(name).startsWith(wanted));
      const fitting = beginning ?? names.find((name) => foldedName(name).includes(wanted));
      return fitting === undefined ? [] : [{ code: municipality.code, name: shown, other: fitting === shown ? null : fitting, rank: beginning === undefined ? 1 : 0 }];
    })
    .sort((a, b) => a.rank - b.rank || compare(a.name, b.name))
    .map(({ code, name, other }) => ({ code, name, other }));
};
