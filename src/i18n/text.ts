import { createInstance, type i18n as I18nInstance } from 'i18next';
import type { Language } from '../schema/language.ts';
import { BUILT_IN_PLACE, regionWords, type RegionPlace } from '../schema/region-words.ts';
import { createFormat, type Format } from './format.ts';

/**
 * A tree of messages: a leaf is a text with `{{placeholders}}`; plural forms end in `_one` and `_other`. The words of
 * the region stand in every text: `{{region.genitive}}`, `{{capital.name}}`, and `{{Region.name}}` at the beginning of a sentence.
 */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** Messages of the same shape in another language. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

/** Values put into placeholders; numbers are formatted by the caller, except `count`, which picks the plural. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Says a message of the given key in the interface language. An unknown key is a programming error and throws. */
export type Translate = (key: string, values?: TextValues) => string;

/** The language, its messages and its number, date and name formats. */
export interface Text {
  readonly language: Language;
  readonly t: Translate;
  readonly format: Format;
  /** What `t` says its texts from. */
  readonly messages: Messages;
  /** The region that the texts are about. */
  readonly place: RegionPlace;
}

/** Messages kept as they were said: i18next takes ten times as long as a look there, and a page says hundreds at each change. */
const MOST_SAID = 5_000;

const throwMissing = (key: string): never => {
  throw new Error(`No text for "${key}": add it to src/i18n in every language.`);
};

const createI18n = (language: Language, messages: Messages, place: RegionPlace): I18nInstance => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    initAsync: false,
    fallbackLng: false,
    interpolation: { escapeValue: false, defaultVariables: { ...regionWords(language, place) } },
    resources: { [language]: { translation: messages } },
    parseMissingKeyHandler: throwMissing,
  });
  return instance;
};

/**
 * The texts of one language.
 *
 * @param messages the tree of the language; page texts that arrive later are added by `extendText`.
 * @param place the region that they are about; the one that Katve comes with unless another package is open.
 */
export const createText = (language: Language, messages: Messages, place: RegionPlace = BUILT_IN_PLACE): Text => {
  const fixed = createI18n(language, messages, place).getFixedT(language);
  const said = new Map<string, string>();
  const t: Translate = (key, values) => {
    const id = values === undefined ? key : key + JSON.stringify(values);
    const known = said.get(id);
    if (known !== undefined) return known;
    const words = fixed(key, { ...values });
    if (said.size >= MOST_SAID) said.clear();
    said.set(id, words);
    return words;
  };
  return { language, t, format: createFormat(language), messages, place };
};

/** The same texts with more areas, such as those of a page that is loaded when it is opened. */
export const extendText = (text: Text, more: Messages): Text => createText(text.language, { ...text.messages, ...more }, text.place);
