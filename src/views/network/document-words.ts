import type { Text } from '../../i18n/text.ts';
import type { DocumentPlace, SourceEntry } from '../../schema/document-rows.ts';
import { referenceDateText } from '../shared/partial-date.ts';

/** The document's own date in words; `null` when it states none. */
export const documentDate = (id: string, sources: readonly SourceEntry[], { format }: Text): string | null => {
  const date = sources.find((source) => source.id === id)?.referenceDate ?? null;
  return date === null ? null : referenceDateText(date, format);
};

/** The document's title with its date, unless the title says it already. */
export const documentWords = (id: string, sources: readonly SourceEntry[], text: Text): string => {
  const date = documentDate(id, sources, text);
  const title = sources.find((source) => source.id === id)?.title[text.language] ?? id;
  return date === null || title.includes(date) ? title : `${title}, ${date}`;
};

/** One place over all rows of a list in one document, from its first line to its last; `null` without rows. */
export const spanOf = (rows: readonly DocumentPlace[]): DocumentPlace | null => {
  const [first] = rows;
  if (first === undefined) return null;
  return {
    document: first.document,
    lineStart: Math.min(...rows.map(({ lineStart }) => lineStart)),
    lineEnd: Math.max(...rows.map(({ lineEnd }) => lineEnd)),
  };
};
