import Papa from 'papaparse';

/** A record of a CSV file in any dialect. */
export interface LooseRow {
  /** Line of the file on which it begins; the header is line 1. 0: made here, not read. */
  readonly line: number;
  readonly cells: Record<string, string>;
}

/** A CSV file in any dialect; `header` is empty when the file is. */
export interface LooseTable {
  /** Line with a quotation mark that does not close; `null`: all do. */
  readonly openQuote: number | null;
  readonly header: readonly string[];
  readonly rows: readonly LooseRow[];
}

/** How a file is written, as far as its package says. */
export interface Dialect {
  /** `null`: found by looking. */
  readonly delimiter: string | null;
  readonly encoding: string | null;
}

const BYTE_ORDER_MARK = /^\uFEFF/;

const textOf = (bytes: Uint8Array, encoding: string | null): string => {
  if (encoding !== null && !/^utf-?8$/i.test(encoding)) {
    try {
      return new TextDecoder(encoding).decode(bytes);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error; // an encoding that nobody knows: look at the bytes
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/**
 * Reads a CSV file whatever its separator (comma, semicolon, tab, bar), line ends, byte order mark and character
 * set (UTF-8, else Windows-1252). Names of columns lose the spaces around them, cells keep theirs; a short row is
 * filled up with empty cells, and empty lines are skipped. `null`: it holds NUL and is no text.
 */
export const readLoose = (bytes: Uint8Array, { delimiter, encoding }: Dialect): LooseTable | null => {
  if (bytes.includes(0)) return null;
  const text = textOf(bytes, encoding).replace(BYTE_ORDER_MARK, '').replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const { data, errors } = Papa.parse<string[]>(text, { newline: '\n', ...(delimiter === null ? { delimitersToGuess: [',', ';', '\t', '|'] } : { delimiter }) });
  let line = 1;
  const placed = data.map((cells) => {
    const at = line;
    line += 1 + cells.join('').split('\n').length - 1;
    return { at, cells };
  });
  const header = (placed[0]?.cells ?? []).map((name) => name.trim());
  const rows = placed.slice(1).filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ at, cells }): LooseRow => ({ line: at, cells: Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])) }));
  const open = errors.find(({ type }) => type === 'Quotes');
  return { header: header.filter((name) => name !== ''), rows, openQuote: open === undefined ? null : (placed[open.row ?? 0]?.at ?? 1) };
};
