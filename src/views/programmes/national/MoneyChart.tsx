import type { ReactElement, RefObject } from 'react';
import type { DocumentFact } from '../../../schema/archive.ts';
import type { EsfThemeRow } from '../../../schema/document-rows.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { AMOUNTS, type Amount, type AmountMark } from './money-words.ts';
import { BAR, moneyRows, NAME_LINE, NARROW, TEXT_LINE, WIDE } from './money-layout.ts';

interface MoneyChartProps {
  readonly themes: readonly EsfThemeRow[];
  readonly facts: readonly DocumentFact[];
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

/** Each amount is thinner than the one it lies in, so that the three are told apart without their colours. */
const HEIGHTS: Readonly<Record<Amount, number>> = { reserved: BAR - 4, committed: 12, paid: 5 };

const Mark = ({ mark: { amount, share }, y, width }: { readonly mark: AmountMark; readonly y: number; readonly width: number }): ReactElement | null => {
  if (share === null || share <= 0) return null;
  const height = HEIGHTS[amount];
  return <rect className={`national-${amount}`} x={1} y={y + (BAR - height) / 2} width={Math.min(1, share) * (width - 2)} height={height} />;
};

/** A bar for each theme, as wide as the theme's own frame: what of it is reserved, committed and paid. */
export const MoneyChart = ({ themes, facts, labelledBy, chart }: MoneyChartProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const measures = useIsNarrow() ? NARROW : WIDE;
  const { width } = measures;
  const keyStep = measures.isNarrow ? width / 2 : 180;
  const perLine = measures.isNarrow ? 2 : 4;
  const top = Math.ceil((AMOUNTS.length + 1) / perLine) * 24 + 10;
  const { rows, height } = moneyRows(themes, facts, { text, measures, top });
  const keyX = (index: number): number => (index % perLine) * keyStep;
  const keyY = (index: number): number => Math.floor(index / perLine) * 24;
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={labelledBy}>
      <g>
        <rect className="national-frame" x={0.5} y={2.5} width={26} height={BAR - 9} />
        <text className="chart-text" x={34} y={15}>{t('programmesNational.money.key.frame')}</text>
        {AMOUNTS.map((amount, at) => {
          const middle = keyY(at + 1) + 10;
          const thickness = Math.min(15, HEIGHTS[amount]);
          return (
            <g key={amount}>
              <rect className={`national-${amount}`} x={keyX(at + 1)} y={middle - thickness / 2} width={26} height={thickness} />
              <text className="chart-text" x={keyX(at + 1) + 34} y={middle + 5}>{t(`programmesNational.money.key.${amount}`)}</text>
            </g>
          );
        })}
      </g>
      {rows.map((row) => (
        <g key={row.id} data-theme={row.id}>
          {row.name.map((line, index) => <text key={line} className="chart-name national-name" x={0} y={row.y + (index + 1) * NAME_LINE - 4}>{line}</text>)}
          <text className="chart-text" x={0} y={row.y + (row.name.length + 1) * NAME_LINE - 4}>{row.frame}</text>
          <rect className="national-frame" x={0.5} y={row.barY + 0.5} width={width - 1} height={BAR - 1} />
          {row.marks.map((mark) => <Mark key={mark.amount} mark={mark} y={row.barY} width={width} />)}
          {row.words.map((line, index) => <text key={line} className="chart-text" x={0} y={row.barY + BAR + (index + 1) * TEXT_LINE}>{line}</text>)}
        </g>
      ))}
    </svg>
  );
};
