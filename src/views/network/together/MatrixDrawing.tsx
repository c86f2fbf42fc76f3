import type { ReactElement, ReactNode, RefObject } from 'react';
import { heightOf, topOf, widthOf, type MatrixGeometry } from './matrix-geometry.ts';

/** A line of years over the columns; `label` of each span stands at its beginning. */
export interface BandSpan {
  readonly label: string;
  readonly from: number;
  readonly length: number;
}

interface MatrixDrawingProps {
  readonly geometry: MatrixGeometry;
  readonly rowNames: readonly string[];
  /** Lines of each column's name. */
  readonly columnNames: readonly (readonly string[])[];
  readonly band?: readonly BandSpan[];
  /** Id of the group of the columns' names, by which it can be shown again where it stays in sight. */
  readonly columnsId: string;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
  /** What stands in the corner: the key. */
  readonly corner: ReactNode;
  /** The marks. */
  readonly children: ReactNode;
}

const LINE = 13;

/** The whole matrix as a picture, heads and key included. */
export const MatrixDrawing = ({ geometry, rowNames, columnNames, band = [], columnsId, labelledBy, chart, corner, children }: MatrixDrawingProps): ReactElement => {
  const { pitch, rowPitch, headWidth, headHeight } = geometry;
  const [top, width, height] = [topOf(geometry), widthOf(geometry), heightOf(geometry)];
  const rowLines = rowNames.map((_, row) => `M${String(headWidth)} ${String(top + (row + 1) * rowPitch)}H${String(width)}`).join('');
  const spanLines = band.map(({ from }) => `M${String(headWidth + from * pitch)} ${String(headHeight)}V${String(height)}`).join('');
  return (
    <svg ref={chart} className="together-matrix" width={width} height={height} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={labelledBy}>
      <path className="together-grid" d={`M${String(headWidth)} ${String(top)}H${String(width)}${rowLines}`} />
      {rowNames.map((name, row) => <text key={row} className="together-name" x={headWidth - 8} y={top + (row + 0.5) * rowPitch + 4} textAnchor="end">{name}</text>)}
      <g id={columnsId}>
        {columnNames.flatMap((lines, column) => lines.map((line, index) => (
          <text key={`${String(column)} ${String(index)}`} className="together-name" y={4 + (index - (lines.length - 1) / 2) * LINE}
            transform={`translate(${String(headWidth + (column + 0.5) * pitch)} ${String(headHeight - 6)}) rotate(-90)`}>{line}</text>
        )))}
        <path className="together-span-line" d={spanLines} />
        {band.map(({ label, from }) => <text key={from} className="chart-text" x={headWidth + from * pitch + 3} y={headHeight + 14}>{label}</text>)}
      </g>
      {corner}
      {children}
    </svg>
  );
};
