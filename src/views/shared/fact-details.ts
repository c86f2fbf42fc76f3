import type { DocumentFact, FactWord } from '../../schema/archive.ts';
import type { Text } from '../../i18n/text.ts';
import { factFigure, factTime, factWordName } from './fact-figure.ts';
import { partialDateText } from './partial-date.ts';

/** A particular of a fact, in words. */
export interface FactDetail {
  readonly key: 'kind' | 'subject' | 'figure' | 'terms' | 'time' | 'status' | 'content' | 'place' | 'asOf';
  readonly name: string;
  readonly value: string;
}

interface DetailOptions {
  readonly words: readonly FactWord[];
  readonly isKindShown: boolean;
}

const listed = (joined: string): string => joined.split('|').join(', ');

/** The particulars of a fact in their order; what the document does not give is left out. */
export const factDetails = (fact: DocumentFact, { words, isKindShown }: DetailOptions, text: Text): readonly FactDetail[] => {
  const { t, format } = text;
  const values: Readonly<Record<FactDetail['key'], string | null>> = {
    kind: isKindShown ? factWordName(words, { kind: 'kind', value: fact.kind }, text) : null,
    subject: listed(fact.subject),
    figure: factFigure(fact, words, text),
    terms: fact.terms.length === 0 ? null : fact.terms.map((value) => factWordName(words, { kind: 'term', value }, text)).join(', '),
    time: factTime(fact, text),
    status: fact.status === null ? null : t(`factItem.status.${fact.status}`),
    content: fact.contentProjects === null ? null : t(`factItem.content.${fact.contentProjects}`),
    place: fact.place === null ? null : listed(fact.place),
    asOf: fact.asOf === null ? null : partialDateText(fact.asOf, format),
  };
  const order: readonly FactDetail['key'][] = ['kind', 'subject', 'figure', 'terms', 'time', 'status', 'content', 'place', 'asOf'];
  return order.flatMap((key) => { const value = values[key]; return value === null ? [] : [{ key, name: t(`factItem.details.${key}`), value }]; });
};
