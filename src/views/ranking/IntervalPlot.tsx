import type { ReactElement } from 'react';
import { verdictOf } from '../../analysis/verdict.ts';
import type { MunicipalityCoverage } from '../../schema/coverage-result.ts';
import { useText } from '../shared/text-context.tsx';
import { intervalMarks } from './ranking-rows.ts';

const WIDTH = 96;
const HEIGHT = 20;
const PAD = 5;

/** Coloured only where the verdict is sure. */
const SIDES = { short: 'short', ahead: 'above', cannot_tell: 'across', at_least: 'across' } as const;

/** Actual against expected with its 95 % interval, as a small picture with a text equivalent. */
export const IntervalPlot = ({ coverage }: { readonly coverage: MunicipalityCoverage }): ReactElement => {
  const { t, format } = useText();
  const { ratio, ratioInterval } = coverage;
  const marks = intervalMarks(ratio, ratioInterval);
  if (marks === undefined || ratio.kind === 'missing') return <span aria-hidden="true">–</span>;
  const x = (position: number): number => PAD + position * (WIDTH - 2 * PAD);
  const shown = format.decimal(ratio.value, 2);
  const words = ratioInterval.kind === 'missing' ? shown : t('ranking.ratioText', {
    ratio: shown,
    low: format.decimal(ratioInterval.low ?? 0, 2),
    high: format.decimal(ratioInterval.high ?? 0, 2),
  });
  return (
    <svg className={`ranking-plot ranking-plot-${SIDES[verdictOf(coverage)]}`} viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={words}>
      <title>{words}</title>
      <line className="ranking-plot-expected" x1={x(0.5)} x2={x(0.5)} y1={1} y2={HEIGHT - 1} />
      <line className="ranking-plot-interval" x1={x(marks.low)} x2={x(marks.high)} y1={HEIGHT / 2} y2={HEIGHT / 2} />
      <circle className="ranking-plot-dot" cx={x(marks.dot)} cy={HEIGHT / 2} r={4} />
    </svg>
  );
};
