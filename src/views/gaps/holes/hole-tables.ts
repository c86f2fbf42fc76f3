import type { ExportColumn, ExportTable } from '../../../schema/export-content.ts';
import type { CellFigure } from '../../../schema/gaps-view.ts';
import type { HoleCell, HoleMatrix, HoleRow } from '../../../schema/hole-result.ts';
import type { DerivedFigures } from '../../../schema/figure-sql.ts';
import { numberOf } from '../../../schema/quantity.ts';
import { columnName, columnShortName, type HoleContext } from '../hole-words.ts';

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

/** The matrix as it stands on the page, with the figure shown there; chances between 0 and 1. */
export const matrixTable = ({ matrix, context, names }: HoleTableFacts, rows: readonly HoleRow[], figure: CellFigure): ExportTable => {
  const { t } = context.text;
  return {
    columns: [
      { label: t('gapsHoles.columns.municipality'), kind: 'text' },
      { label: t('gapsHoles.columns.listing'), kind: 'text' },
      ...matrix.columns.map(({ value }): ExportColumn => ({ label: columnShortName(context, value), kind: 'number', ...FIGURE_DIGITS[figure] })),
    ],
    rows: rows.map((row) => [names.get(row.code) ?? row.code, t(`gapsHoles.listingName.${row.listing}`), ...row.cells.map((cell) => cellNumber(cell, figure))]),
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
