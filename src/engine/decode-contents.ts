import type { DictionaryEntry } from '../schema/data-dictionary.ts';
import { SOURCE_KINDS, type DocumentRows, type SourceEntry } from '../schema/document-rows.ts';
import type { FigureSource } from '../schema/figure-source.ts';
import type { Answers } from './answers.ts';
import { DOCUMENT_QUERIES, decodeDocuments, type DocumentQuery } from './decode-documents.ts';
import type { ResultTable } from './result-table.ts';
import { DecodeError, decodeRows } from './row-reader.ts';

/** The queries behind what the data are made of and where they come from. */
export const CONTENT_QUERIES = ['sources', 'figure_sources', 'dictionary', 'row_counts', ...DOCUMENT_QUERIES] as const;
export type ContentQuery = 'sources' | 'figure_sources' | 'dictionary' | 'row_counts' | DocumentQuery;

/** What the data are made of and where they come from. */
export interface Contents {
  readonly sources: readonly SourceEntry[];
  readonly figureSources: readonly FigureSource[];
  readonly documents: DocumentRows;
  /** Each table or view before its columns. */
  readonly dictionary: readonly DictionaryEntry[];
  /** Rows by table name. */
  readonly rowCounts: ReadonlyMap<string, number>;
}

export const decodeSources = (table: ResultTable): readonly SourceEntry[] =>
  decodeRows('sources', table, (row): SourceEntry => ({
    id: row.text('source_id'),
    kind: row.oneOf('kind', SOURCE_KINDS),
    title: row.localText('title'),
    publisher: row.textOrNull('publisher'),
    referenceDate: row.textOrNull('reference_date'),
    licence: row.text('licence'),
    origin: row.textOrNull('origin'),
    documentFile: row.textOrNull('document_file'),
    note: row.textOrNull('note'),
  }));

export const decodeFigureSources = (table: ResultTable, sources: readonly SourceEntry[]): readonly FigureSource[] => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return decodeRows('figure_sources', table, (row): FigureSource => {
    const source = byId.get(row.text('source_id'));
    if (source === undefined) throw new DecodeError('figure_sources', 'source_id', `unknown source ${row.text('source_id')}`);
    return {
      code: row.text('code'),
      year: row.integer('year'),
      figure: row.oneOf('figure', ['population', 'foreign_language_share', 'foreign_language_speakers']),
      title: source.title,
      publisher: source.publisher ?? '',
    };
  });
};

export const decodeDictionary = (table: ResultTable): readonly DictionaryEntry[] =>
  decodeRows('dictionary', table, (row): DictionaryEntry => ({
    kind: row.oneOf('kind', ['table', 'view']),
    objectName: row.text('object_name'),
    columnName: row.textOrNull('column_name'),
    type: row.textOrNull('type'),
    unit: row.textOrNull('unit'),
    description: row.localTextOrNull('description'),
  }));

export const decodeRowCounts = (table: ResultTable): ReadonlyMap<string, number> =>
  new Map(decodeRows('row_counts', table, (row): [string, number] => [row.text('table_name'), row.integer('row_count')]));

/** The contents from the answers to their queries; throws a `DecodeError` that names query and column. */
export const decodeContents = (answerTo: Answers<ContentQuery>): Contents => {
  const sources = decodeSources(answerTo('sources'));
  return {
    sources,
    figureSources: decodeFigureSources(answerTo('figure_sources'), sources),
    documents: decodeDocuments(answerTo),
    dictionary: decodeDictionary(answerTo('dictionary')),
    rowCounts: decodeRowCounts(answerTo('row_counts')),
  };
};
