import { isHole } from '../../../analysis/holes.ts';
import type { CellFigure } from '../../../schema/gaps-view.ts';
import type { HoleCell } from '../../../schema/hole-result.ts';
import type { Text } from '../../../i18n/text.ts';
import { figureText, quantityFigure } from '../../shared/quantity-text.ts';
import { chanceWords } from '../hole-words.ts';

/** How loud a cell is, loudest first. */
export const CELL_KINDS = ['void', 'empty', 'few', 'enough'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** `void`: nothing though at least one is expected; `empty`: nothing, and less than one is; `few`: less than expected; else `enough`. */
export const cellKind = (cell: Pick<HoleCell, 'count' | 'supply' | 'expected'>): CellKind => {
  if (cell.count === 0) return cell.expected >= 1 ? 'void' : 'empty';
  return isHole(cell) ? 'few' : 'enough';
};

/** The number that stands in a cell. */
export const cellFigureText = (cell: HoleCell, figure: CellFigure, text: Text): string => {
  switch (figure) {
    case 'count': return figureText(cell.supply, 'projects', text.format);
    case 'quotient': return quantityFigure(cell.quotient, 'ratio', text.format);
    case 'surprise': return chanceWords(cell.chance, text);
  }
};
