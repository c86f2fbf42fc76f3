import type { ReactElement } from 'react';
import { centreOf, heightOf, topOf, widthOf, type MatrixGeometry, type MatrixPlace } from './matrix-geometry.ts';

interface MatrixCrosshairProps {
  readonly geometry: MatrixGeometry;
  readonly place: MatrixPlace;
}

/** Bands over the row and the column of a place; over its head a row or column has one band alone. */
export const MatrixCrosshair = ({ geometry, place }: MatrixCrosshairProps): ReactElement => {
  const { x, y } = centreOf(geometry, place);
  const { pitch, rowPitch, headWidth } = geometry;
  const top = topOf(geometry);
  return (
    <div className="together-crosshair" aria-hidden="true">
      {place.row >= 0 && <span className="together-band" style={{ insetBlockStart: y - rowPitch / 2, insetInlineStart: headWidth, blockSize: rowPitch, inlineSize: widthOf(geometry) - headWidth }} />}
      {place.column >= 0 && <span className="together-band" style={{ insetBlockStart: top, insetInlineStart: x - pitch / 2, blockSize: heightOf(geometry) - top, inlineSize: pitch }} />}
      {place.row >= 0 && place.column >= 0 && <span className="together-cell" style={{ insetBlockStart: y - rowPitch / 2, insetInlineStart: x - pitch / 2, blockSize: rowPitch, inlineSize: pitch }} />}
    </div>
  );
};
