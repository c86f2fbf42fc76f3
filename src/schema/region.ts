import type { Language, LocalText } from './language.ts';

/** What a data package says of its region. */
export interface RegionDescription {
  readonly name: LocalText;
  /** Forms of the name, and words made of it, by the names that the texts use; a form that is absent has a general word in its stead. */
  readonly forms: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  /** Code of the capital; `null` where none is named: the most populous municipality then stands for it. */
  readonly capital: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const textIn = (from: Json, key: string): string | null => (typeof from[key] === 'string' && from[key].trim() !== '' ? from[key].trim() : null);

const formsIn = (value: unknown): Readonly<Record<string, string>> =>
  (isRecord(value) ? Object.fromEntries(Object.entries(value).flatMap(([name, form]) => (typeof form === 'string' && form !== '' ? [[name, form] as const] : []))) : {});

/** Reads the property `region` of a descriptor; `null` where it has none, or no name in any language. */
export const readRegion = (value: unknown): RegionDescription | null => {
  if (!isRecord(value)) return null;
  const name = textIn(value, 'name') ?? textIn(value, 'name_fi') ?? textIn(value, 'name_sv');
  if (name === null) return null;
  return {
    name: { fi: textIn(value, 'name_fi') ?? name, sv: textIn(value, 'name_sv') ?? name, en: name },
    forms: { fi: formsIn(value['forms_fi']), sv: formsIn(value['forms_sv']), en: formsIn(value['forms_en']) },
    capital: textIn(value, 'capital'),
  };
};
