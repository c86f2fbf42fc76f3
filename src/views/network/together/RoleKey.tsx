import type { ReactElement } from 'react';
import type { Text } from '../../../i18n/text.ts';
import type { MatrixGeometry } from './matrix-geometry.ts';

/** What the marks mean, in the corner of the matrix. */
export const RoleKey = ({ text: { t }, geometry: { headHeight, bandHeight, headWidth } }: { readonly text: Text; readonly geometry: MatrixGeometry }): ReactElement => (
  <g>
    <path className="together-lead" d="M8 12h13v13h-13z" />
    <text className="chart-text" x={30} y={23}>{t('networkTogether.roles.lead')}</text>
    <circle className="together-partner" cx={14.5} cy={40.5} r={5.5} />
    <text className="chart-text" x={30} y={45}>{t('networkTogether.roles.partner')}</text>
    <text className="chart-text" x={headWidth - 8} y={headHeight + bandHeight - 6} textAnchor="end">{t('networkTogether.matrix.bodyHead')}</text>
  </g>
);
