import { termsOf, type Dataset } from '../../../schema/dataset.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { FunderCell, FunderRole, FunderView } from '../../../schema/funder-result.ts';
import type { SuccessionBasis } from '../../../schema/gaps-view.ts';
import { NOT_STATED, type Term } from '../../../schema/vocabulary.ts';
import type { Sentence } from '../../../schema/sentence.ts';
import type { Text } from '../../../i18n/text.ts';

/** Signs of the roles, told apart without colour. */
export const ROLE_SIGNS: Readonly<Record<FunderRole, string>> = { alone: '●', alone_perhaps: '◐', adds: '+', duplicates: '=', absent: '○', nobody: '·' };

/** The columns' entries. */
export const columnTerms = (dataset: Dataset, basis: SuccessionBasis): readonly Term[] => termsOf(dataset, basis === 'theme' ? 'theme' : 'target_group');

/** Funds that can be looked at. */
export const fundTerms = (dataset: Dataset): readonly Term[] => termsOf(dataset, 'fund').filter(({ value }) => value !== NOT_STATED);

/** The fund that is looked at: the chosen one, else the sentence's only one, else the one with the most projects. */
export const shownFund = (dataset: Dataset, sentence: Sentence, chosen: string | null): string => {
  if (chosen !== null) return chosen;
  const [only, second] = sentence.funds;
  if (only !== undefined && second === undefined && only !== NOT_STATED) return only;
  const counts = fundTerms(dataset).map(({ value }) => ({ value, count: dataset.projects.filter(({ fund }) => fund === value).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.value ?? '';
};

/** "alone (2)", "adds (1 of 4)". */
export const cellWords = ({ role, own, others, notStated }: FunderCell, { t, format }: Text): string =>
  t(`gapsFunder.cell.${role}`, { own: format.integer(own), all: format.integer(own + others + notStated), others: format.integer(others) });

interface Naming {
  readonly text: Text;
  readonly names: ReadonlyMap<string, string>;
  readonly terms: readonly Term[];
}

/** The matrix as a table of words. */
export const funderTable = ({ rows }: FunderView, { text, names, terms }: Naming): ExportTable => ({
  columns: [
    { label: text.t('gapsFunder.columns.name'), kind: 'text' },
    { label: text.t('gapsFunder.columns.overall'), kind: 'text' },
    ...terms.map((term) => ({ label: term.shortName[text.language], kind: 'text' as const })),
  ],
  rows: rows.map(({ code, overall, cells }) => [names.get(code) ?? code, cellWords(overall, text), ...cells.map((cell) => cellWords(cell, text))]),
});

/** Municipality and column of every cell with the role, in words: "Kemi: immigrants, youth". */
export const placesWith = ({ rows }: FunderView, role: FunderRole, { text, names, terms }: Naming): readonly string[] =>
  rows.flatMap(({ code, cells }) => {
    const found = terms.filter((_, index) => cells[index]?.role === role).map((term) => term.name[text.language]);
    return found.length === 0 ? [] : [text.t('gapsFunder.placeWith', { name: names.get(code) ?? code, values: text.format.list(found) })];
  });
