import type { ReactElement } from 'react';
import type { Destination } from '../../../state/destinations.ts';
import { usePlaces } from '../../shared/place-link.tsx';
import { followLink } from '../../shared/follow-link.ts';
import { topOf, type MatrixGeometry } from './matrix-geometry.ts';

interface RowHead {
  readonly id: string;
  /** As the drawing writes it. */
  readonly label: string;
  readonly name: string;
  readonly to: Destination;
}

/** Names of the rows as links; the matrix itself is the one tab stop, and Enter in it opens them too. */
export const RowHeads = ({ heads, geometry }: { readonly heads: readonly RowHead[]; readonly geometry: MatrixGeometry }): ReactElement => {
  const { hrefOf, go } = usePlaces();
  return (
    <>
      {heads.map(({ id, label, name, to }) => (
        <a key={id} className="together-row-head" tabIndex={-1} href={hrefOf(to)} title={name} style={{ blockSize: geometry.rowPitch }}
          onClick={(event) => { followLink(event, () => { go(to); }); }}>
          <span>{label}</span>
        </a>
      ))}
    </>
  );
};

interface ColumnHeadsProps {
  /** Id of the group of the columns' names in the drawing. */
  readonly columnsId: string;
  readonly geometry: MatrixGeometry;
}

/** The drawing's names of the columns once more, where they stay in sight. */
export const ColumnHeads = ({ columnsId, geometry }: ColumnHeadsProps): ReactElement => {
  const [width, height] = [geometry.columns * geometry.pitch, topOf(geometry)];
  return (
    <svg className="together-columns" width={width} height={height} viewBox={`${String(geometry.headWidth)} 0 ${String(width)} ${String(height)}`} aria-hidden="true">
      <use href={`#${columnsId}`} />
    </svg>
  );
};
