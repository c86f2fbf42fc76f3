import { RARE } from '../../analysis/holes.ts';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { MatrixColumns } from '../../schema/gaps-view.ts';
import type { HoleCell } from '../../schema/hole-result.ts';
import type { Listing } from '../../schema/municipality.ts';
import type { Term, VocabularyKind } from '../../schema/vocabulary.ts';
import type { Text } from '../../i18n/text.ts';
import { figureText } from '../shared/quantity-text.ts';

/** What the words of a hole are made from. */
export interface HoleContext {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly dimension: MatrixColumns;
}

const KINDS: Readonly<Record<Exclude<MatrixColumns, 'year'>, VocabularyKind>> = { theme: 'theme', targetGroup: 'target_group', fund: 'fund' };

/** The entry of the coded list behind a column; none for a year or a code that the data do not know. */
export const columnTerm = (dataset: Dataset, dimension: MatrixColumns, value: string): Term | undefined =>
  dimension === 'year' ? undefined : termsOf(dataset, KINDS[dimension]).find((term) => term.value === value);

/** The name of a column for a narrow head; a year as it is. */
export const columnShortName = ({ text, dataset, dimension }: HoleContext, value: string): string =>
  columnTerm(dataset, dimension, value)?.shortName[text.language] ?? value;

/** The name of a column inside a sentence: a fund by its short name, a year as it is. */
export const columnName = (context: HoleContext, value: string): string =>
  context.dimension === 'fund' ? columnShortName(context, value) : (columnTerm(context.dataset, context.dimension, value)?.name[context.text.language] ?? value);

/** "2 projects", "0 projects", or with their weight where the split makes it another number. */
export const numberOfThings = ({ count, supply }: Pick<HoleCell, 'count' | 'supply'>, { t, format }: Text): string => {
  const things = t('gapsHoles.projects', { count, shown: format.integer(count) });
  return Math.abs(supply - count) < 1e-9 ? things : t('gapsHoles.weighted', { things, amount: figureText(supply, 'projects', format) });
};

/** The same inside a sentence: "no project" rather than 0. */
export const thingsWords = (cell: Pick<HoleCell, 'count' | 'supply'>, text: Text): string =>
  cell.count === 0 ? text.t('gapsHoles.none') : numberOfThings(cell, text);

/** An expected number with one decimal; two where it is very small. */
export const expectedWords = (expected: number, { format }: Text): string =>
  format.decimal(expected, expected > 0 && expected < 0.05 ? 2 : 1);

/** A chance as percent; "under 1 %" rather than 0 %. */
export const chanceWords = (chance: number, { t, format }: Text): string =>
  chance < 0.01 ? t('gapsHoles.lessThan', { percent: format.percent(0.01) }) : format.percent(chance);

/** Where the cell is: "Salla, theme safety". */
export const placeAndColumn = (context: HoleContext, place: string, value: string): string =>
  context.text.t(`gapsHoles.at.${context.dimension}`, { place, column: columnName(context, value) });

/** Why a hole may be none, or `null` where the register has the municipality's whole list. */
export const holeCaution = (listing: Listing, { t }: Text): string | null =>
  listing === 'listed' ? null : t(`gapsHoles.listing.${listing}`);

/** What is missing, without how likely that is: "Salla, theme safety: no project, though ... would give 2.4." */
export const holeCore = (context: HoleContext, cell: HoleCell): string => {
  const { text, dataset, dimension } = context;
  const place = dataset.municipalities.find(({ code }) => code === cell.code)?.name[text.language] ?? cell.code;
  return text.t(`gapsHoles.sentence.${dimension}`, {
    at: placeAndColumn(context, place, cell.column), things: thingsWords(cell, text), expected: expectedWords(cell.expected, text),
  });
};

/** How easily chance brings about so few. */
export const holeChance = ({ chance }: Pick<HoleCell, 'chance'>, text: Text): string =>
  text.t(`gapsHoles.chance.${chance < RARE ? 'rare' : 'common'}`, { percent: chanceWords(chance, text) });

/** One hole in sentences that stand alone, with the caution where the register has no whole list of the municipality's own. */
export const holeSentence = (context: HoleContext, cell: HoleCell): string => {
  const listing = context.dataset.municipalities.find(({ code }) => code === cell.code)?.listing ?? 'listed';
  const caution = holeCaution(listing, context.text);
  return [holeCore(context, cell), holeChance(cell, context.text), ...(caution === null ? [] : [caution])].join(' ');
};
