import type { ReactElement } from 'react';
import type { Text } from '../../../i18n/text.ts';
import { TIE_CLASSES } from './matrix-model.ts';

/** "3–4", "10 tai enemmän": a class of common projects. */
export const tieClassWords = (index: number, { t, format }: Text): string => {
  const [from = 0, next] = [TIE_CLASSES[index], TIE_CLASSES[index + 1]];
  if (next === undefined) return t('networkTogether.pairs.classOpen', { from: format.integer(from) });
  return next - from === 1 ? format.integer(from) : format.range(format.integer(from), format.integer(next - 1));
};

/** What the shades mean, in the corner of the matrix of bodies by bodies. */
export const TieKey = ({ text }: { readonly text: Text }): ReactElement => (
  <g>
    <text className="chart-text" x={8} y={20}>{text.t('networkTogether.pairs.classes')}</text>
    {TIE_CLASSES.map((bound, index) => (
      <g key={bound}>
        <rect className={`together-tie-${String(index)}`} x={8} y={30 + index * 22} width={18} height={16} />
        <text className="chart-text" x={34} y={43 + index * 22}>{tieClassWords(index, text)}</text>
      </g>
    ))}
  </g>
);
