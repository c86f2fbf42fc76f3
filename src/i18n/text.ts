import type { Language } from '../schema/language.ts';
import { BUILT_IN_PLACE, regionWords, type RegionPlace } from '../schema/region-words.ts';
import { createFormat, type Format } from './format.ts';
import { createTranslate, type Messages, type TextValues, type Translate } from './translate.ts';

export type { Messages, TextValues, Translate };

/** Messages of the same shape in another language. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

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

/**
 * The texts of one language.
 *
 * @param messages the tree of the language; page texts that arrive later are added by `extendText`.
 * @param place the region that they are about; the one that Katve comes with unless another package is open.
 */
export const createText = (language: Language, messages: Messages, place: RegionPlace = BUILT_IN_PLACE): Text =>
  ({ language, t: createTranslate(language, messages, { ...regionWords(language, place) }), format: createFormat(language), messages, place });

/** The same texts with more areas, such as those of a page that is loaded when it is opened. */
export const extendText = (text: Text, more: Messages): Text => createText(text.language, { ...text.messages, ...more }, text.place);
