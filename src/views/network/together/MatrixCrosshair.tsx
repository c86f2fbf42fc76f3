import type { ReactElement } from 'react';
import { centreOf, heightOf, widthOf, type MatrixGeometry, type MatrixPlace } from './matrix-geometry.ts';

interface MatrixCrosshairProps {
  readonly geometry: MatrixGeometry;
  readonly place: MatrixPlace;
}

/** Bands over the row and the column of a place, their heads included; a head has one band alone. */
export const MatrixCrosshair = ({ geometry, place }: MatrixCrosshairProps): ReactElement => {
  const { x, y } = centreOf(geometry, place);
  const { pitch, rowPitch } = geometry;
  return (
    <div className="together-crosshair" aria-hidden="true">
      {place.row >= 0 && <span className="together-band" style={{ insetBlockStart: y - rowPitch / 2, insetInlineStart: 0, blockSize: rowPitch, inlineSize: widthOf(geometry) }} />}
      {place.column >= 0 && <span className="together-band" style={{ insetBlockStart: 0, insetInlineStart: x - pitch / 2, blockSize: heightOf(geometry), inlineSize: pitch }} />}
      {place.row >= 0 && place.column >= 0 && <span className="together-cell" style={{ insetBlockStart: y - rowPitch / 2, insetInlineStart: x - pitch / 2, blockSize: rowPitch, inlineSize: pitch }} />}
    </div>
  );
};
