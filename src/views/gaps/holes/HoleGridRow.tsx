import { memo, type ReactElement } from 'react';
import type { CellFigure } from '../../../schema/gaps-view.ts';
import type { HoleRow } from '../../../schema/hole-result.ts';
import { figureText } from '../../shared/quantity-text.ts';
import { useText } from '../../shared/text-context.tsx';
import { cellFigureText, cellKind } from './cell-kind.ts';
import { ListingSign } from './ListingSign.tsx';

interface HoleGridRowProps {
  readonly row: HoleRow;
  readonly rowIndex: number;
  readonly name: string;
  /** Words of each cell. */
  readonly labels: readonly string[];
  readonly figure: CellFigure;
  /** Chosen columns of the sentence. */
  readonly chosen: ReadonlySet<string>;
  readonly isSelected: boolean;
  /** The row's tab stop: 0 is its head; `null` when it stands in another row. */
  readonly tabColumn: number | null;
}

/** The grid hears presses and keys itself: it knows a button by its row and column. */
const Row = ({ row, rowIndex, name, labels, figure, chosen, isSelected, tabColumn }: HoleGridRowProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const figureName = t(`gapsHoles.figure.${figure}`);
  const at = (column: number): { readonly 'data-row': number; readonly 'data-column': number; readonly tabIndex: 0 | -1 } =>
    ({ 'data-row': rowIndex, 'data-column': column, tabIndex: tabColumn === column ? 0 : -1 });
  return (
    <tr className={['gaps-holes-row', row.listing === 'listed' ? '' : 'gaps-holes-bound', isSelected ? 'gaps-holes-row-selected' : ''].filter(Boolean).join(' ')}>
      <th scope="row" className="gaps-holes-name">
        <button type="button" className="gaps-holes-place" {...at(0)} aria-pressed={isSelected} title={t('gapsHoles.matrix.open', { name })}>
          {name}<ListingSign listing={row.listing} />
        </button>
      </th>
      {row.cells.map((cell, index) => {
        const shown = cellFigureText(cell, figure, text);
        const words = labels[index] ?? '';
        const label = figure === 'count' ? words : `${words}; ${figureName}: ${shown}`;
        const isChosen = chosen.has(cell.column);
        return (
          <td key={cell.column} role="gridcell" className={isChosen ? 'gaps-holes-chosen' : undefined}>
            <button type="button" className={`gaps-holes-cell gaps-holes-${cellKind(cell)}`} {...at(index + 1)} aria-label={label} title={label} aria-pressed={isSelected && isChosen}>
              {shown}
            </button>
          </td>
        );
      })}
      <td role="gridcell" className="gaps-holes-sum">{figureText(row.supply, 'projects', format)}</td>
    </tr>
  );
};

/** One municipality of the matrix; drawn anew only when something of its own changes. */
export const HoleGridRow = memo(Row);
