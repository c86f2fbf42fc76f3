import type { DocumentFact, FactWord } from '../../schema/archive.ts';
import type { Text } from '../../i18n/text.ts';
import { factFigure, factTime, factWordName } from './fact-figure.ts';
import { partialDateText } from './partial-date.ts';

const DETAILS = ['kind', 'subject', 'figure', 'terms', 'time', 'status', 'content', 'place', 'asOf'] as const;
export type FactDetailKey = (typeof DETAILS)[number];

/** A particular of a fact, in words. */
export interface FactDetail {
  readonly key: FactDetailKey;
  readonly name: string;
  readonly value: string;
}

/** What stands between the names that a fact is about: a link of a chain leads from one project to the next. */
export const subjectSeparator = ({ kind }: Pick<DocumentFact, 'kind'>): string => (kind === 'chain_link' ? ' → ' : ' · ');

/** The names that a fact is about, as written; a chain whose next project the document does not name ends in words that say so. */
export const subjectNames = ({ subject }: Pick<DocumentFact, 'subject'>, { t }: Pick<Text, 't'>): readonly string[] =>
  subject.split('|').map((name) => (name === '' ? t('factItem.noneNamed') : name));

/** Languages, trades or levels: the terms of one fact are all of one kind. */
const termKind = ({ terms }: DocumentFact, words: readonly FactWord[]): FactWord['kind'] =>
  words.find(({ kind, value }) => kind !== 'kind' && kind !== 'unit' && terms.includes(value))?.kind ?? 'language';

/** The particulars of a fact in their order; what the document does not give is left out. The kind is said only where it is asked for. */
export const factDetails = (fact: DocumentFact, { words, isKindShown }: { readonly words: readonly FactWord[]; readonly isKindShown: boolean }, text: Text): readonly FactDetail[] => {
  const { t, format } = text;
  const values: Readonly<Record<FactDetailKey, string | null>> = {
    kind: isKindShown ? factWordName(words, { kind: 'kind', value: fact.kind }, text) : null,
    subject: subjectNames(fact, text).join(subjectSeparator(fact)),
    figure: factFigure(fact, words, text),
    terms: fact.terms.length === 0 ? null : fact.terms.map((value) => factWordName(words, { kind: 'term', value }, text)).join(', '),
    time: factTime(fact, text),
    status: fact.status === null ? null : t(`factItem.status.${fact.status}`),
    content: fact.contentProjects === null ? null : t(`factItem.content.${fact.contentProjects}`),
    place: fact.place === null ? null : fact.place.split('|').join(', '),
    asOf: fact.asOf === null ? null : partialDateText(fact.asOf, format),
  };
  const nameOf = (key: FactDetailKey): string => (key === 'terms' ? t(`factItem.terms.${termKind(fact, words)}`) : t(`factItem.details.${key}`));
  return DETAILS.flatMap((key) => { const value = values[key]; return value === null ? [] : [{ key, name: nameOf(key), value }]; });
};
