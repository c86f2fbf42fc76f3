import type { ReactElement } from 'react';
import type { DocumentPlace, SourceEntry } from '../../schema/document-rows.ts';
import { documentLines, lineRangesText } from './document-lines.ts';
import { referenceDateText } from './partial-date.ts';
import { useText } from './text-context.tsx';
import './fact.css';

interface FactPlaceProps {
  readonly place: DocumentPlace;
  /** Further lines, also of other documents (`doc-x:93`). */
  readonly extraLines?: readonly string[];
  readonly sources: readonly SourceEntry[];
}

/** The reference date, unless the title tells it already. */
const dateBeside = (title: string, date: string | null): string | null => (date === null || title.includes(date.slice(0, 4)) ? null : date);

/** Where a row stands: the document's title and date, and the lines. */
export const FactPlace = ({ place, extraLines = [], sources }: FactPlaceProps): ReactElement => {
  const text = useText();
  const parts = documentLines(place, extraLines).map(({ document, ranges }) => {
    const source = sources.find(({ id }) => id === document);
    const title = source?.title[text.language] ?? document;
    const date = dateBeside(title, source?.referenceDate ?? null);
    return { document, words: [title, ...(date === null ? [] : [referenceDateText(date, text.format)]), lineRangesText(ranges, text)].join(', ') };
  });
  return <span className="fact-place">{parts.map(({ document, words }, index) => <span key={document}>{index > 0 && '; '}{words}</span>)}</span>;
};
