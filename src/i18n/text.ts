import { createInstance, type i18n as I18nInstance } from 'i18next';
import type { Language } from '../schema/language.ts';
import { createFormat, type Format } from './format.ts';

/** A tree of messages: a leaf is a text with `{{placeholders}}`; plural forms end in `_one` and `_other`. */
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
}

const throwMissing = (key: string): never => {
  throw new Error(`No text for "${key}": add it to src/i18n in every language.`);
};

const createI18n = (language: Language, messages: Messages): I18nInstance => {
  const instance = createInstance();
  void instance.init({
    lng: language,
    initAsync: false,
    fallbackLng: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: messages } },
    parseMissingKeyHandler: throwMissing,
  });
  return instance;
};

/**
 * The texts of one language.
 *
 * @param messages the tree of the language; page texts that arrive later are added by `extendText`.
 */
export const createText = (language: Language, messages: Messages): Text => {
  const fixed = createI18n(language, messages).getFixedT(language);
  const t: Translate = (key, values) => fixed(key, { ...values });
  return { language, t, format: createFormat(language), messages };
};

/** The same texts with more areas, such as those of a page that is loaded when it is opened. */
export const extendText = (text: Text, more: Messages): Text => createText(text.language, { ...text.messages, ...more });
