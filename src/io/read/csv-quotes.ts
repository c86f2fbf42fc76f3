const QUOTE = 34;
const SPACE = 32;
const CARRIAGE_RETURN = 13;

/** The text of a quoted cell, and the index of the sign after it. */
export interface QuotedCell {
  readonly cell: string;
  readonly after: number;
}

interface Signs {
  readonly text: string;
  readonly delimiterCode: number;
  readonly breakCode: number;
  readonly nextBreak: (from: number) => number;
}

/**
 * Reads the quoted cell that opens at an index; `null`: it is never closed. A quote inside that is not doubled is kept
 * when the cell closes in the same line.
 */
export const createQuotedCellReader = ({ text, delimiterCode, breakCode, nextBreak }: Signs): ((open: number) => QuotedCell | null) => {
  /** Index of the first sign after a quoted cell and the spaces behind it; -1 where a cell does not end at `from`. */
  const cellEnd = (from: number): number => {
    let at = from;
    while (text.charCodeAt(at) === SPACE) at += 1;
    const code = text.charCodeAt(at);
    if (at >= text.length || code === delimiterCode || code === breakCode) return at;
    return code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === breakCode ? at : -1;
  };

  return (open) => {
    const breakAt = nextBreak(open);
    let hasDoubled = false;
    let hasStray = false;
    let from = open + 1;
    for (;;) {
      const quote = text.indexOf('"', from);
      if (quote < 0 || (hasStray && quote > breakAt)) return null;
      if (text.charCodeAt(quote + 1) === QUOTE) {
        hasDoubled = true;
        from = quote + 2;
        continue;
      }
      const after = cellEnd(quote + 1);
      if (after >= 0) {
        const inside = text.slice(open + 1, quote);
        return { cell: hasDoubled ? inside.replaceAll('""', '"') : inside, after };
      }
      if (quote > breakAt) return null;
      hasStray = true;
      from = quote + 1;
    }
  };
};
