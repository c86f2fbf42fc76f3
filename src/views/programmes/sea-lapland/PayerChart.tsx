import { useId, type ReactElement, type RefObject } from 'react';
import { scaleLinear } from 'd3-scale';
import { PAYER_KINDS, type ProjectMoney } from '../../../analysis/settlement-funding.ts';
import { euros } from '../../shared/euros.ts';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { wrapWords } from '../../shared/wrap-words.ts';
import { payerFill } from './payer-fills.ts';
import { payerRows, type PayerScale } from './payer-rows.ts';
import { PayerPatterns } from './PayerPatterns.tsx';
import { keyPlaces } from './key-places.ts';

interface PayerChartProps {
  readonly money: readonly ProjectMoney[];
  readonly scale: PayerScale;
  readonly labelledBy: string;
  readonly chart: RefObject<SVGSVGElement | null>;
}

const WIDE = { width: 760, characters: 96 };
const NARROW = { width: 360, characters: 46 };
/** Room for the total after the longest bar. */
const TOTAL_ROOM = 84;
const LINE = 16;
const BAR = 20;
const GAP = 14;
/** Between the name and its bar. */
const CLEAR = 3;
const KEY_ROW = 20;
const KEY = { sign: 34, character: 6.3 };

/** A bar for each project, made up of its payers, under its name; the key stands on top. */
export const PayerChart = ({ money, scale, labelledBy, chart }: PayerChartProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const id = useId();
  const { width, characters } = useIsNarrow() ? NARROW : WIDE;
  const names = PAYER_KINDS.map((kind) => t(`programmesSeaLapland.kinds.${kind}`));
  const places = keyPlaces(names, { width, ...KEY });
  const top = (1 + Math.max(...places.map(({ row }) => row))) * KEY_ROW + GAP;
  const { rows, most } = payerRows(money, scale);
  const x = scaleLinear().domain([0, most]).range([0, width - TOTAL_ROOM]);
  const lines = rows.map(({ name }) => wrapWords(name, characters));
  const heights = lines.map((each) => each.length * LINE + CLEAR + BAR + GAP);
  const tops = heights.map((_, index) => top + heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const height = top + heights.reduce((sum, each) => sum + each, 0);
  return (
    <svg ref={chart} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-labelledby={labelledBy}>
      <PayerPatterns id={id} />
      {PAYER_KINDS.map((kind, index) => {
        const place = places[index] ?? { x: 0, row: 0 };
        return (
          <g key={kind} transform={`translate(${String(place.x)} ${String(place.row * KEY_ROW)})`}>
            <rect className={`sealap-part sealap-part-${kind}`} fill={payerFill(kind, id)} x={1} y={3} width={18} height={12} />
            <text className="chart-text chart-key" x={24} y={9} dominantBaseline="central">{names[index]}</text>
          </g>
        );
      })}
      {rows.map((row, index) => {
        const y = (tops[index] ?? 0) + (lines[index]?.length ?? 1) * LINE + CLEAR;
        return (
          <g key={row.id} data-project={row.id}>
            {lines[index]?.map((words, line) => <text key={words} className="chart-name" x={0} y={(tops[index] ?? 0) + (line + 0.5) * LINE} dominantBaseline="central">{words}</text>)}
            {row.parts.map(({ kind, from, to, amountEur }) => (
              <rect key={kind} className={`sealap-part sealap-part-${kind}`} data-kind={kind} fill={payerFill(kind, id)} x={x(from)} y={y} width={Math.max(1, x(to) - x(from))} height={BAR}>
                <title>{`${t(`programmesSeaLapland.kinds.${kind}`)}: ${euros(text, amountEur)}`}</title>
              </rect>
            ))}
            <text className="chart-text" x={x(row.end) + 8} y={y + BAR / 2} dominantBaseline="central">{row.totalEur === null ? t('programmesSeaLapland.notStated') : euros(text, row.totalEur)}</text>
          </g>
        );
      })}
    </svg>
  );
};
