import type { ExportTable } from '../../schema/export-content.ts';
import type { Language } from '../../schema/language.ts';

/** Blanks that part thousands. */
const BLANKS = /[\s\u00A0\u202F]/g;

/** A figure as it is written in a language; words that are no plain number stay words. */
const cellOf = (words: string, isNumber: boolean, language: Language): string | number | null => {
  const plain = words.trim();
  if (!isNumber) return plain === '' ? null : plain;
  if (plain === '' || plain === '–') return null;
  const digits = language === 'en' ? plain.replaceAll(BLANKS, '').replaceAll(',', '') : plain.replaceAll(BLANKS, '').replace(',', '.');
  const bare = digits.replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : plain;
};

/** The words of an element, its parts kept apart by a blank. */
const wordsOf = (element: Element): string => {
  const walk = (node: Node): readonly string[] => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : [...node.childNodes].flatMap(walk));
  return walk(element).map((part) => part.trim()).filter((part) => part !== '').join(' ').replaceAll('\u00AD', '');
};

/**
 * A table as it stands on the page, to be taken along. `isNumber` says which columns hold figures: what is
 * written there as a plain number becomes one, everything else stays as it is written.
 */
export const readTable = (table: HTMLTableElement, isNumber: (column: number) => boolean, language: Language): ExportTable => ({
  columns: [...(table.tHead?.rows[0]?.cells ?? [])].map((head, at) => ({ label: wordsOf(head), kind: isNumber(at) ? 'number' : 'text' })),
  rows: [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => [...row.cells].map((cell, at) => cellOf(wordsOf(cell), isNumber(at), language))),
});
