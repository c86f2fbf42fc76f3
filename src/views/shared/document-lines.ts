import type { DocumentPlace } from '../../schema/document-rows.ts';
import type { Text } from '../../i18n/text.ts';

/** Lines of one document: the passage first, further lines after it. */
export interface DocumentLines {
  readonly document: string;
  /** As written in the data: `93`, `137-138`. */
  readonly ranges: readonly string[];
}

const passage = ({ lineStart, lineEnd }: DocumentPlace): string => (lineStart === lineEnd ? String(lineStart) : `${String(lineStart)}-${String(lineEnd)}`);

/** Where a row stands: its own document first, then other documents in which it has further lines (`doc-x:93`). */
export const documentLines = (place: DocumentPlace, extraLines: readonly string[] = []): readonly DocumentLines[] => {
  const ranges = new Map<string, string[]>([[place.document, [passage(place)]]]);
  for (const entry of extraLines) {
    const [first = '', second] = entry.split(':');
    const [document, range] = second === undefined ? [place.document, first] : [first, second];
    ranges.set(document, [...(ranges.get(document) ?? []), range]);
  }
  return [...ranges].map(([document, found]) => ({ document, ranges: found }));
};

/** "rivit 89–255, 93": the lines in words. */
export const lineRangesText = (ranges: readonly string[], { t, format }: Text): string => {
  const isOne = ranges.length === 1 && ranges[0]?.includes('-') === false;
  const shown = ranges.map((range) => { const [from = '', to] = range.split('-'); return to === undefined ? from : format.range(from, to); });
  return t('factItem.lines', { count: isOne ? 1 : 2, shown: shown.join(', ') });
};
