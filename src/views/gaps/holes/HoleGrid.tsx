import { useMemo, type MouseEvent, type ReactElement } from 'react';
import type { CellFigure } from '../../../schema/gaps-view.ts';
import type { HoleCell, HoleMatrix, HoleRow } from '../../../schema/hole-result.ts';
import { figureText } from '../../shared/quantity-text.ts';
import { useText } from '../../shared/text-context.tsx';
import { columnName, columnShortName, type HoleContext } from '../hole-words.ts';
import { cellLabels } from './cell-labels.ts';
import { HoleGridRow } from './HoleGridRow.tsx';
import { gridPlaceOf, useGridKeys } from './use-grid-keys.ts';

interface HoleGridProps {
  readonly matrix: HoleMatrix;
  /** The rows in the order in which they are shown. */
  readonly rows: readonly HoleRow[];
  readonly names: ReadonlyMap<string, string>;
  readonly context: HoleContext;
  readonly figure: CellFigure;
  readonly chosen: ReadonlySet<string>;
  readonly selected: string | null;
  /** Id of the heading that names the grid. */
  readonly labelledBy: string;
  readonly onCell: (cell: HoleCell) => void;
  readonly onSelect: (code: string | null) => void;
}

/** The matrix as a grid: one tab stop, arrow keys inside it; it scrolls in an area of its own under fixed row heads. */
export const HoleGrid = (props: HoleGridProps): ReactElement => {
  const { matrix, rows, names, context, figure, chosen, selected, labelledBy } = props;
  const { t, format } = useText();
  const { place, onKeyDown, onFocus } = useGridKeys({ rows: rows.length, columns: matrix.columns.length + 1 });
  const heads = useMemo(() => matrix.columns.map(({ value }) => ({ value, short: columnShortName(context, value), long: columnName(context, value) })), [matrix, context]);
  const labels = useMemo(() => cellLabels(rows, names, context), [rows, names, context]);
  const onClick = (event: MouseEvent): void => {
    const pressed = event.target instanceof Element ? gridPlaceOf(event.target) : null;
    const row = pressed === null ? undefined : rows[pressed.row];
    if (pressed === null || row === undefined) return;
    const cell = row.cells[pressed.column - 1];
    if (cell === undefined) props.onSelect(selected === row.code ? null : row.code);
    else props.onCell(cell);
  };
  return (
    <div className="gaps-holes-scroll">
      <table role="grid" className={`gaps-holes-grid gaps-holes-grid-${matrix.dimension}`} aria-labelledby={labelledBy} onClick={onClick} onKeyDown={onKeyDown} onFocus={onFocus}>
        <thead>
          <tr>
            <th scope="col" className="gaps-holes-name">{t('gapsHoles.matrix.municipality')}</th>
            {heads.map(({ value, short, long }) => (
              <th key={value} scope="col" className={chosen.has(value) ? 'gaps-holes-head gaps-holes-chosen' : 'gaps-holes-head'} title={long}>
                <span>{short}{chosen.has(value) && <span className="visually-hidden">{`, ${t('gapsHoles.matrix.chosen')}`}</span>}</span>
              </th>
            ))}
            <th scope="col" className="gaps-holes-sum gaps-holes-head"><span>{t('gapsHoles.matrix.sum')}</span></th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <HoleGridRow key={row.code} row={row} rowIndex={index} name={names.get(row.code) ?? row.code} labels={labels[index] ?? []} figure={figure} chosen={chosen}
              isSelected={selected === row.code} tabColumn={place.row === index ? place.column : null} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="gaps-holes-name">{t('gapsHoles.matrix.sum')}</th>
            {matrix.columns.map(({ value, supply }) => <td key={value} role="gridcell" className="gaps-holes-sum">{figureText(supply, 'projects', format)}</td>)}
            <td role="gridcell" className="gaps-holes-sum">{figureText(matrix.supply, 'projects', format)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
};
