import type { ReactElement } from 'react';
import type { Destination } from '../../../state/destinations.ts';
import { usePlaces } from '../../shared/place-link.tsx';
import { followLink } from '../../shared/follow-link.ts';
import type { MatrixGeometry } from './matrix-geometry.ts';
import type { BandSpan } from './MatrixDrawing.tsx';

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
      {heads.map(({ id, label, name, to }, row) => (
        <a key={id} className="together-row-head" data-row={row} tabIndex={-1} href={hrefOf(to)} title={name} style={{ blockSize: geometry.rowPitch }}
          onClick={(event) => { followLink(event, () => { go(to); }); }}>
          <span>{label}</span>
        </a>
      ))}
    </>
  );
};

interface ColumnHead {
  readonly id: string;
  readonly lines: readonly string[];
  readonly name: string;
}

interface ColumnHeadsProps {
  readonly heads: readonly ColumnHead[];
  readonly geometry: MatrixGeometry;
  readonly onOpen: (column: number) => void;
}

/** Names of the columns, read from below upwards. */
export const ColumnHeads = ({ heads, geometry, onOpen }: ColumnHeadsProps): ReactElement => (
  <div className="together-columns" style={{ blockSize: geometry.headHeight }}>
    {heads.map(({ id, lines, name }, column) => (
      <button key={id} type="button" className="together-column-head" data-column={column} tabIndex={-1} aria-label={name} title={name} style={{ inlineSize: geometry.pitch }}
        onClick={() => { onOpen(column); }}>
        <span className="together-column-name">{lines.map((line) => <span key={line}>{line}</span>)}</span>
      </button>
    ))}
  </div>
);

/** The line of years under the heads of the columns. */
export const ColumnBand = ({ spans, geometry }: { readonly spans: readonly BandSpan[]; readonly geometry: MatrixGeometry }): ReactElement => (
  <div className="together-years" style={{ blockSize: geometry.bandHeight }} aria-hidden="true">
    {spans.map(({ label, from, length }) => <span key={from} style={{ inlineSize: length * geometry.pitch }}>{label}</span>)}
  </div>
);
