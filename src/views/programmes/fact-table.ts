import { groundsOf } from '../../analysis/fact-grounds.ts';
import type { DocumentFact, FactWord } from '../../schema/archive.ts';
import type { ExportTable } from '../../schema/export-content.ts';
import type { Text } from '../../i18n/text.ts';
import { documentLines } from '../shared/document-lines.ts';
import { factFigure, factTime, factWordName } from '../shared/fact-figure.ts';

const COLUMNS = ['kind', 'label', 'ground', 'figure', 'time', 'status', 'content', 'place', 'subject', 'lines'] as const;

/** "doc-family 89-93; doc-network 24": documents and lines as the data name them. */
const placeWords = (fact: DocumentFact): string =>
  documentLines(fact, fact.extraLines).map(({ document, ranges }) => `${document} ${ranges.join(', ')}`).join('; ');

/** Facts as a table to take along: what each says, how it is known and where it stands. */
export const factTable = (facts: readonly DocumentFact[], words: readonly FactWord[], text: Text): ExportTable => ({
  columns: COLUMNS.map((key) => ({ label: text.t(`programmes.factColumns.${key}`), kind: 'text' })),
  rows: facts.map((fact) => [
    factWordName(words, { kind: 'kind', value: fact.kind }, text),
    fact.label[text.language],
    groundsOf(fact).map((ground) => text.t(`factItem.ground.${ground}`)).join(', '),
    factFigure(fact, words, text),
    factTime(fact, text),
    fact.status === null ? null : text.t(`factItem.status.${fact.status}`),
    fact.contentProjects === null ? null : text.t(`factItem.content.${fact.contentProjects}`),
    fact.place === null ? null : fact.place.split('|').join(', '),
    fact.subject.split('|').join(', '),
    placeWords(fact),
  ]),
});
