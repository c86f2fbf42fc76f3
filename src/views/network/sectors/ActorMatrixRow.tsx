import type { ReactElement } from 'react';
import { ACTOR_COLUMNS, cellMark, type ActorRow } from '../../../analysis/actor-types.ts';
import { useText } from '../../shared/text-context.tsx';
import { typeName, type NetworkNaming } from '../use-network.ts';
import { KindBodies } from './KindBodies.tsx';

interface ActorMatrixRowProps {
  readonly row: ActorRow;
  readonly naming: NetworkNaming;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One kind of body with its counts; opened, its bodies stand in a row of their own under it. */
export const ActorMatrixRow = ({ row, naming, isOpen, onToggle }: ActorMatrixRowProps): ReactElement => {
  const { t, format } = useText();
  const { type, bodies } = row;
  return (
    <>
      <tr data-type={type}>
        <th scope="row"><button type="button" className="result-place" aria-expanded={isOpen} onClick={onToggle}>{format.capitalised(typeName(type, naming))}</button></th>
        {ACTOR_COLUMNS.map((column) => {
          const mark = cellMark(bodies, column);
          return (
            <td key={column} className={`network-sectors-${mark}`} data-column={column} data-mark={mark}>
              {mark === 'some' ? format.integer(bodies[column].length) : <span className="network-sectors-zero">{t(`networkSectors.cell.${mark}`)}</span>}
            </td>
          );
        })}
      </tr>
      {isOpen && <tr className="network-sectors-open"><td colSpan={ACTOR_COLUMNS.length + 1}><KindBodies row={row} naming={naming} /></td></tr>}
    </>
  );
};
