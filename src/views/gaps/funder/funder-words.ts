import type { Text } from '../../../i18n/text.ts';
import { termsOf, type Dataset } from '../../../schema/dataset.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { FunderCell, FunderRow, FunderView } from '../../../schema/funder-result.ts';
import type { SuccessionBasis } from '../../../schema/gaps-view.ts';
import type { Sentence } from '../../../schema/sentence.ts';
import { NOT_STATED, type Term } from '../../../schema/vocabulary.ts';
import { markOf, markWords, ownCountOf, type FunderMark } from './funder-mark.ts';

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

/** What the words of a funder's view are made from. */
export interface FunderNaming {
  readonly text: Text;
  readonly names: ReadonlyMap<string, string>;
  /** In the order of the view's columns. */
  readonly terms: readonly Term[];
  readonly basis: SuccessionBasis;
  /** The fund's short name. */
  readonly fundName: string;
}

/** Municipalities with a whole list of their own first, then the others, each by name. */
export const orderedRows = (rows: readonly FunderRow[], { text, names }: Pick<FunderNaming, 'text' | 'names'>): readonly FunderRow[] => {
  const nameOf = ({ code }: FunderRow): string => names.get(code) ?? code;
  return [...rows].sort((a, b) => Number(a.listing !== 'listed') - Number(b.listing !== 'listed') || text.format.compare(nameOf(a), nameOf(b)));
};

/** Columns that words are about, by index: those that the sentence chooses, else all. */
const toldColumns = ({ columns, chosen }: FunderView): readonly number[] =>
  columns.flatMap((column, index) => (chosen.length === 0 || chosen.includes(column) ? [index] : []));

interface MarkedCell {
  readonly row: FunderRow;
  readonly cell: FunderCell;
  readonly mark: FunderMark;
}

const markedCells = ({ rows }: FunderView, column: number): readonly MarkedCell[] =>
  rows.flatMap((row): readonly MarkedCell[] => {
    const cell = row.cells[column];
    return cell === undefined ? [] : [{ row, cell, mark: markOf(cell, row.listing) }];
  });

/** "Keminmaa (5)"; "Tornio (7/8)" where not all projects are the fund's own; the others' number where none is. */
const entryWords = ({ row: { code }, cell: { own, others, notStated } }: MarkedCell, { text: { t, format }, names }: FunderNaming): string => {
  const all = own + others + notStated;
  const counts = own === 0 ? format.integer(others) : [own, ...(own === all ? [] : [all])].map(format.integer).join('/');
  return t('gapsFunder.entry', { name: names.get(code) ?? code, counts });
};

/** A line for each column with a cell so marked: "Immigrants: Keminmaa (2) and Simo (1)". */
export const markedLines = (view: FunderView, mark: FunderMark, naming: FunderNaming): readonly string[] => {
  const { text: { t, format, language }, terms, names } = naming;
  return toldColumns(view).flatMap((column) => {
    const found = markedCells(view, column).filter((each) => each.mark === mark);
    const words = [...found]
      .sort((a, b) => format.compare(names.get(a.row.code) ?? '', names.get(b.row.code) ?? ''))
      .map((each) => entryWords(each, naming));
    const value = terms[column]?.name[language] ?? '';
    return words.length === 0 ? [] : [t('gapsFunder.line', { value: format.capitalised(value), places: format.list(words) })];
  });
};

/** The marks that the lead counts, in the order in which it says them. */
const COUNTED_MARKS: readonly (readonly [name: string, marks: readonly FunderMark[]])[] = [
  ['alone', ['alone']], ['perhaps', ['alone_unknown', 'alone_bound']], ['adds', ['adds']], ['duplicates', ['duplicates']],
];

/** How many projects the fund has, and in how many municipalities (or cells, when many columns are told of) it does what. */
export const funderLead = (view: FunderView, naming: FunderNaming): readonly string[] => {
  const { text: { t, format, language }, terms, basis, fundName } = naming;
  const chosenNames = terms.filter(({ value }) => view.chosen.includes(value)).map(({ name }) => name[language]);
  const who = chosenNames.length === 0 ? fundName : t(`gapsFunder.lead.who.${basis}`, { fund: fundName, values: format.list(chosenNames) });
  const count = ownCountOf(view);
  if (count === 0) return [t('gapsFunder.lead.none', { who })];
  const columns = toldColumns(view);
  const marks = columns.flatMap((column) => markedCells(view, column).map(({ mark }) => mark));
  const unit = columns.length === 1 ? 'places' : 'cells';
  const parts = COUNTED_MARKS.flatMap(([name, counted]) => {
    const found = marks.filter((mark) => counted.includes(mark)).length;
    return found === 0 ? [] : [t(`gapsFunder.lead.${name}`, { where: t(`gapsFunder.lead.${unit}`, { count: found, shown: format.integer(found) }) })];
  });
  return [
    t('gapsFunder.lead.projects', { who, count, shown: format.integer(count), placed: format.integer(view.placedCount) }),
    ...(parts.length === 0 ? [] : [t('gapsFunder.lead.roles', { roles: format.list(parts) })]),
  ];
};

/** The matrix as a table of words, its rows in the order given. */
export const funderTable = (rows: readonly FunderRow[], { text, names, terms }: FunderNaming): ExportTable => ({
  columns: [
    { label: text.t('gapsFunder.columns.name'), kind: 'text' },
    { label: text.t('gapsFunder.columns.listing'), kind: 'text' },
    { label: text.t('gapsFunder.columns.overall'), kind: 'text' },
    ...terms.map((term) => ({ label: term.shortName[text.language], kind: 'text' as const })),
  ],
  rows: rows.map(({ code, listing, overall, cells }) => [
    names.get(code) ?? code, text.t(`gapsFunder.listing.${listing}`), ...[overall, ...cells].map((cell) => markWords(cell, listing, text)),
  ]),
});
