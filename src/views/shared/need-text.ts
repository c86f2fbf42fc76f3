import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { OwnNeed } from '../../schema/municipality.ts';
import { isOwnNeed, NEEDS, type Need } from '../../schema/sentence.ts';
import type { Text } from '../../i18n/text.ts';

/** A need, and the user's own one behind its id; `null` where it is none, or not in the data. */
export interface NamedNeed {
  readonly need: Need;
  readonly ownNeed: OwnNeed | null;
}

/** All that coverage can be set against in these data, in the order in which lists show it. */
export const needsOf = ({ ownNeeds }: Pick<Dataset, 'ownNeeds'>): readonly NamedNeed[] =>
  [...NEEDS.map((need) => ({ need, ownNeed: null })), ...ownNeeds.map((ownNeed) => ({ need: ownNeed.id, ownNeed }))];

/** The need that a result sets coverage against. */
export const needOfResult = ({ sentence: { need }, ownNeed }: Pick<CoverageResult, 'sentence' | 'ownNeed'>): NamedNeed => ({ need, ownNeed });

/** A text that has one wording for each need: `<key>.population`; for an own need `<key>.own`, with its name in the user's words. */
export const needText = ({ t, language }: Pick<Text, 't' | 'language'>, key: string, { need, ownNeed }: NamedNeed): string =>
  (isOwnNeed(need) ? t(`${key}.own`, { name: ownNeed?.name[language] ?? need }) : t(`${key}.${need}`));
