import { remembered } from './fold-text.ts';

/** Every sign and word that can part the entries of a place cell. */
export const ALL_SEPARATORS = ',;/|&+\n ja  sekä  och  samt  and ';

/** Ways to part a cell that can be chosen; `null`: the cell is one entry. */
export const SEPARATOR_CHOICES: readonly (string | null)[] = [null, ';', ',', ',;', '/', '|', '\n', ';\n', ALL_SEPARATORS];

const WORDS = / (ja|sekä|och|samt|and) /g;

const escaped = (sign: string): string => (/[\\\]^\-/|]/.test(sign) ? `\\${sign}` : sign);

/** Signs as they stand, words between spaces: `,; ja ` parts at comma, semicolon and the word. */
const patternOf = remembered((separator: string): RegExp => {
  const words = [...separator.matchAll(WORDS)].map((match) => `\\s${match[1] ?? ''}\\s`);
  const signs = [...new Set(separator.replaceAll(WORDS, ''))].filter((sign) => sign !== ' ');
  const signClass = signs.length === 0 ? [] : [`[${signs.map(escaped).join('')}]`];
  return new RegExp([...signClass, ...words].join('|') || '(?!)', 'iu');
});

/** `Itä- ja Pohjois-Lappi`: an entry that ends in a hyphen takes the last part of the entry after it. */
const wholeEntries = (entries: readonly string[]): readonly string[] =>
  entries.map((entry, index) => {
    if (!entry.endsWith('-') || entry.length < 2) return entry;
    const tail = entries.slice(index + 1).find((later) => !later.endsWith('-') && later.includes('-'));
    return tail === undefined ? entry : entry + tail.slice(tail.indexOf('-') + 1);
  });

/** The entries of a cell, trimmed, none empty, each once, in order. */
export const splitCell = (text: string, separator: string | null): readonly string[] => {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  if (separator === null) return [trimmed];
  const entries = trimmed.split(patternOf(separator)).map((entry) => entry.trim()).filter((entry) => entry !== '');
  return [...new Set(entries.length > 1 ? wholeEntries(entries) : entries)];
};
