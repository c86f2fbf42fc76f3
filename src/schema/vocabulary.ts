import type { LocalText } from './language.ts';

/** The coded lists whose words come from the data package. */
export type VocabularyKind = 'theme' | 'target_group' | 'fund' | 'fund_family' | 'organisation_type';

/** The code of a fund that the source does not name: an entry of the list, but no fund. */
export const NOT_STATED = 'not_stated';

/** One entry of a coded list. */
export interface Term {
  readonly kind: VocabularyKind;
  readonly value: string;
  /** The fund family of a fund; `null` otherwise. */
  readonly parent: string | null;
  readonly name: LocalText;
  /** The name as it stands inside the sentence. */
  readonly phrase: LocalText;
  /** A short name for narrow places. */
  readonly shortName: LocalText;
  /** What the entry covers; `null` when its name says it all. */
  readonly definition: LocalText | null;
}
