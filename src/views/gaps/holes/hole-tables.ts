import type { CellLook, CellTone, ExportColumn, ExportTable, TableLooks } from '../../../schema/export-content.ts';
import type { CellFigure } from '../../../schema/gaps-view.ts';
import type { HoleCell, HoleMatrix, HoleRow } from '../../../schema/hole-result.ts';
import type { DerivedFigures } from '../../../schema/figure-sql.ts';
import { numberOf } from '../../../schema/quantity.ts';
import { columnName, columnShortName, type HoleContext } from '../hole-words.ts';
import { CELL_KINDS, cellFigureText, cellKind, type CellKind } from './cell-kind.ts';

/** What the tables are made from. */
export interface HoleTableFacts {
  readonly matrix: HoleMatrix;
  readonly context: HoleContext;
  readonly names: ReadonlyMap<string, string>;
}

/** What gives the cells of the matrix, or those of them with less than expected. */
export const holeCells = ({ sentence, dimension }: HoleMatrix, cells: 'all' | 'holes'): DerivedFigures => ({ derived: 'holes', asks: sentence, values: { columns: dimension, cells } });

const FIGURE_DIGITS: Readonly<Record<CellFigure, Pick<ExportColumn, 'digits'>>> = { count: {}, quotient: { digits: 2 }, surprise: { digits: 3 } };

const cellNumber = (cell: HoleCell, figure: CellFigure): number | null => {
  switch (figure) {
    case 'count': return cell.supply;
    case 'quotient': return numberOf(cell.quotient) ?? null;
    case 'surprise': return cell.chance;
  }
};

/** A sign for those who do not see the colour: nothing though something is expected, and less than expected. */
const SIGNS: Readonly<Record<CellKind, string>> = { void: '\u00A0!', empty: '', few: '\u00A0↓', enough: '' };
const TONES: Readonly<Record<CellKind, CellTone>> = { void: 'loud', empty: 'soft', few: 'quiet', enough: 'full' };
/** Where the municipality's own list is missing, the empty cells are hatched. */
const BOUND_TONES: Readonly<Record<CellKind, CellTone>> = { ...TONES, void: 'loudLined', empty: 'softLined' };

const lookOf = (kind: CellKind, words: string, isBound: boolean): CellLook => ({ tone: (isBound ? BOUND_TONES : TONES)[kind], words: `${words}${SIGNS[kind]}` });

/** The cells as they are shaded on the page, behind two columns of words, and the page's own key. */
const matrixLooks = ({ context: { text } }: HoleTableFacts, rows: readonly HoleRow[], figure: CellFigure): TableLooks => ({
  cells: rows.map(({ cells, listing }) => [null, null, ...cells.map((cell) => lookOf(cellKind(cell), cellFigureText(cell, figure, text), listing !== 'listed'))]),
  key: [
    ...CELL_KINDS.map((kind) => ({ look: lookOf(kind, kind === 'void' || kind === 'empty' ? '0' : '', false), words: text.t(`gapsHoles.key.${kind}`) })),
    { look: lookOf('void', '0', true), words: text.t('gapsHoles.key.bound') },
  ],
});

/** The matrix as it stands on the page, with the figure shown there; chances between 0 and 1. */
export const matrixTable = (facts: HoleTableFacts, rows: readonly HoleRow[], figure: CellFigure): ExportTable => {
  const { matrix, context, names } = facts;
  const { t } = context.text;
  return {
    columns: [
      { label: t('gapsHoles.columns.municipality'), kind: 'text' },
      { label: t('gapsHoles.columns.listing'), kind: 'text' },
      ...matrix.columns.map(({ value }): ExportColumn => ({ label: columnShortName(context, value), kind: 'number', ...FIGURE_DIGITS[figure] })),
    ],
    rows: rows.map((row) => [names.get(row.code) ?? row.code, t(`gapsHoles.listingName.${row.listing}`), ...row.cells.map((cell) => cellNumber(cell, figure))]),
    looks: matrixLooks(facts, rows, figure),
  };
};

/** Holes with all their figures, in order. */
export const holesTable = ({ matrix, context, names }: HoleTableFacts, holes: readonly HoleCell[]): ExportTable => {
  const { t } = context.text;
  const listings = new Map(matrix.rows.map(({ code, listing }) => [code, listing]));
  const label = (key: string): string => t(`gapsHoles.columns.${key}`);
  return {
    columns: [
      { label: label('municipality'), kind: 'text' },
      { label: label('listing'), kind: 'text' },
      { label: label('column'), kind: 'text' },
      { label: label('count'), kind: 'number', digits: 0 },
      { label: label('supply'), kind: 'number' },
      { label: label('expected'), kind: 'number', digits: 2 },
      { label: label('quotient'), kind: 'number', digits: 2 },
      { label: label('chance'), kind: 'number', digits: 3 },
    ],
    rows: holes.map((hole) => [
      names.get(hole.code) ?? hole.code, t(`gapsHoles.listingName.${listings.get(hole.code) ?? 'listed'}`), columnName(context, hole.column),
      hole.count, hole.supply, hole.expected, numberOf(hole.quotient) ?? null, hole.chance,
    ]),
  };
};
