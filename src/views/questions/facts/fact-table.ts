import type { Archive, DocumentFact } from '../../../schema/archive.ts';
import type { ExportCell, ExportTable } from '../../../schema/export-content.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import type { Text } from '../../../i18n/text.ts';
import { groundsOf } from '../../../analysis/fact-grounds.ts';
import { documentLines } from '../../shared/document-lines.ts';
import { subjectNames, subjectSeparator } from '../../shared/fact-details.ts';
import { factWordName } from '../../shared/fact-figure.ts';
import { knownQuestions } from './fact-names.ts';

const COLUMNS = [
  'id', 'kind', 'label', 'about', 'low', 'high', 'unit', 'terms', 'start', 'end', 'status', 'content', 'place', 'asOf', 'ground', 'document', 'lines', 'questions', 'note',
] as const;

interface TableContext {
  readonly archive: Archive;
  readonly sources: readonly SourceEntry[];
  readonly text: Text;
}

const rowOf = (fact: DocumentFact, { archive: { factWords }, sources, text }: TableContext): Readonly<Record<(typeof COLUMNS)[number], ExportCell>> => {
  const { t, language } = text;
  const titleOf = (id: string): string => sources.find((source) => source.id === id)?.title[language] ?? id;
  const [own, ...others] = documentLines(fact, fact.extraLines);
  return {
    id: fact.id,
    kind: factWordName(factWords, { kind: 'kind', value: fact.kind }, text),
    label: fact.label[language],
    about: subjectNames(fact, text).join(subjectSeparator(fact)),
    low: fact.valueLow,
    high: fact.valueHigh,
    unit: fact.unit === null ? null : factWordName(factWords, { kind: 'unit', value: fact.unit }, text),
    terms: fact.terms.length === 0 ? null : fact.terms.map((value) => factWordName(factWords, { kind: 'term', value }, text)).join(', '),
    start: fact.start,
    end: fact.end,
    status: fact.status === null ? null : t(`factItem.status.${fact.status}`),
    content: fact.contentProjects === null ? null : t(`factItem.content.${fact.contentProjects}`),
    place: fact.place?.split('|').join(', ') ?? null,
    asOf: fact.asOf,
    ground: groundsOf(fact).map((ground) => t(`factItem.ground.${ground}`)).join(', '),
    document: titleOf(fact.document),
    lines: [own?.ranges.join(', ') ?? '', ...others.map(({ document, ranges }) => `${titleOf(document)}: ${ranges.join(', ')}`)].join('; '),
    questions: knownQuestions(fact).join(', '),
    note: fact.note,
  };
};

/** The facts as a table to take along: dates as written, one figure in two columns where it is a range. */
export const factTable = (facts: readonly DocumentFact[], context: TableContext): ExportTable => ({
  columns: COLUMNS.map((column) => ({ label: context.text.t(`facts.columns.${column}`), kind: column === 'low' || column === 'high' ? 'number' : 'text' })),
  rows: facts.map((fact) => { const row = rowOf(fact, context); return COLUMNS.map((column) => row[column]); }),
});
