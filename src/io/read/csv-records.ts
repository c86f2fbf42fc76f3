import { createQuotedCellReader } from './csv-quotes.ts';
import { createFinder } from './text-finder.ts';

/** One row of a delimited text as it stands, before it is compared with the header. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Where the row stands in the text: from its first sign to the one after its last, without the line break. */
  readonly start: number;
  readonly end: number;
  /** A quote in this row is never closed: the row ends with the line in which it opens, and the next line is a new row. */
  readonly isOpen: boolean;
}

/** More cells than any program writes in a row; those beyond are passed over. */
export const MOST_CELLS = 20_000;
const QUOTE = 34;
const CARRIAGE_RETURN = 13;

/**
 * Reads a delimited text row by row; `null` when there are no more. Quoted cells may hold delimiters, line breaks and
 * doubled quotes. A quote inside a quoted cell that is not doubled is kept as it is when the cell closes in the same
 * line; when it does not, or when the text ends before, the quote counts as never closed.
 */
export const createCsvReader = (text: string, delimiter: string, start = 0): (() => CsvRecord | null) => {
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  const nextBreak = createFinder(text, lineBreak);
  const nextQuote = createFinder(text, '"');
  const nextDelimiter = createFinder(text, delimiter);
  const delimiterCode = delimiter.charCodeAt(0);
  const breakCode = lineBreak.charCodeAt(0);
  const quotedCell = createQuotedCellReader({ text, delimiterCode, breakCode, nextBreak });
  let position = start;

  const lineEnd = (from: number): number => {
    const end = nextBreak(from);
    return lineBreak === '\n' && end > from && text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
  };

  const finish = (cells: readonly string[], from: number, { end, isOpen }: { readonly end: number; readonly isOpen: boolean }): CsvRecord => {
    position = nextBreak(end) + 1;
    return { cells, start: from, end, isOpen };
  };

  return () => {
    const from = position;
    if (from >= text.length) return null;
    const end = lineEnd(from);
    if (nextQuote(from) >= end) return finish(text.slice(from, end).split(delimiter, MOST_CELLS), from, { end, isOpen: false });
    const cells: string[] = [];
    for (let at = from; ;) {
      let after: number;
      let cell: string;
      if (text.charCodeAt(at) === QUOTE) {
        const quoted = quotedCell(at);
        if (quoted === null) return finish(cells, from, { end: lineEnd(at), isOpen: true });
        ({ cell, after } = quoted);
      } else {
        after = Math.min(nextDelimiter(at), lineEnd(at));
        cell = text.slice(at, after);
      }
      if (cells.length < MOST_CELLS) cells.push(cell);
      if (text.charCodeAt(after) !== delimiterCode || after >= text.length) return finish(cells, from, { end: after, isOpen: false });
      at = after + 1;
    }
  };
};
