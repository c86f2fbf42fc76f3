import type { Language } from '../schema/language.ts';

/**
 * A tree of messages: a leaf is a text with `{{placeholders}}`; plural forms end in `_one` and `_other`. The words of
 * the region stand in every text: `{{region.genitive}}`, `{{capital.name}}`, and `{{Region.name}}` at the beginning of a sentence.
 */
export interface Messages {
  readonly [key: string]: string | Messages;
}

/** Values put into placeholders; numbers are formatted by the caller, except `count`, which picks the plural. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Says a message of the given key in the interface language. An unknown key is a programming error and throws. */
export type Translate = (key: string, values?: TextValues) => string;

const at = (tree: Messages, path: string): string | Messages | undefined =>
  path.split('.').reduce<string | Messages | undefined>((part, name) => (typeof part === 'object' && Object.hasOwn(part, name) ? part[name] : undefined), tree);

/**
 * Says messages of a tree; `fixedWords` stand in every text under their dotted names. With a `count` the plural form of
 * the language is taken where the message has one. A value stands as it is given: braces in it are no placeholders. A
 * placeholder without a value stays, so that it is seen.
 */
export const createTranslate = (language: Language, messages: Messages, fixedWords: Messages): Translate => {
  const plurals = new Intl.PluralRules(language);
  const filled = (text: string, values: TextValues): string =>
    text.replace(/\{\{([^{}]+)\}\}/g, (placeholder, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : at(fixedWords, name);
      return value === undefined || typeof value === 'object' ? placeholder : String(value);
    });
  return (key, values = {}) => {
    const { count } = values;
    const plural = typeof count === 'number' ? at(messages, `${key}_${plurals.select(count)}`) : undefined;
    const text = plural ?? at(messages, key);
    if (typeof text !== 'string') throw new Error(`No text for "${key}": add it to src/i18n in every language.`);
    return filled(text, values);
  };
};
