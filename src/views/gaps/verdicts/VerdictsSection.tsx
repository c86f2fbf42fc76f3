import { useMemo, useState, type ReactElement } from 'react';
import { funnelLimits } from '../../../analysis/funnel.ts';
import { giniIndex, lorenzCurve } from '../../../analysis/lorenz.ts';
import { dispersionOf } from '../../../analysis/project-steps.ts';
import { numberOf } from '../../../schema/quantity.ts';
import { useText } from '../../shared/text-context.tsx';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { isComparable, spreadSentence, verdictLead, verdictSentence } from '../verdict-words.ts';
import { FunnelChart, type FunnelPoint } from './FunnelChart.tsx';
import { IntervalChart } from './IntervalChart.tsx';
import { LorenzChart } from './LorenzChart.tsx';
import { SensitivityParts } from './SensitivityParts.tsx';
import { orderedRows, VERDICT_ORDERS, verdictRows, type VerdictOrder, type VerdictRow } from './verdict-rows.ts';
import { funnelTable, intervalTable, lorenzTable } from './verdict-tables.ts';
import './verdicts.css';

const pointsOf = (rows: readonly VerdictRow[]): readonly FunnelPoint[] => rows.flatMap(({ row, name }) => {
  const [expected, ratio] = [numberOf(row.expected), numberOf(row.ratio)];
  return expected === undefined || ratio === undefined ? [] : [{ code: row.code, name, expected, ratio, isBound: row.listing !== 'listed' }];
});

/** Actual against expected: who is short, how sure that is, how far the whole is from following need, and what would change it. */
export const VerdictsSection = (props: GapsSectionProps): ReactElement => {
  const { analyst, result, onExport } = props;
  const text = useText();
  const { t, format } = text;
  const [order, setOrder] = useState<VerdictOrder>('gap');
  const names = useMemo(() => namesByCode(analyst.dataset, text), [analyst, text]);
  const rows = useMemo(() => verdictRows({ analyst, result, names }), [analyst, result, names]);
  const ordered = orderedRows(rows, order, format.compare);
  const framed = rows.map(({ row }) => row);
  const [points, curve, gini] = [pointsOf(ordered), lorenzCurve(framed), giniIndex(framed)];
  const dispersion = useMemo(() => dispersionOf(analyst, result), [analyst, result]);
  const isProjects = result.sentence.counted === 'projects';
  const bounds = framed.some((row) => row.listing !== 'listed') ? [t('gapsVerdicts.boundNote')] : [];
  const lead = verdictLead({ text, result, names });
  if (!isComparable(result)) {
    return (
      <div className="result-part">
        <h2>{t('gaps.sections.verdicts')}</h2>
        <p className="result-lead">{lead}</p>
        {result.supplySum > 0 && <SensitivityParts {...props} names={names} />}
      </div>
    );
  }
  const lorenzWords = t('gapsVerdicts.lorenz.words', { hoover: format.decimal(numberOf(result.hoover) ?? 0, 2), gini: format.decimal(numberOf(gini) ?? 0, 2) });
  return (
    <div className="result-part">
      <h2>{t('gaps.sections.verdicts')}</h2>
      <p className="result-lead">{lead}</p>
      <label className="result-field gaps-verdicts-order">
        {t('gapsVerdicts.order.label')}
        <select value={order} onChange={(event) => { setOrder(VERDICT_ORDERS.find((each) => each === event.target.value) ?? 'gap'); }}>
          {VERDICT_ORDERS.map((each) => <option key={each} value={each}>{t(`gapsVerdicts.order.${each}`)}</option>)}
        </select>
      </label>
      <ChartFrame name="interval-plot" title={t('gapsVerdicts.interval.title')} table={intervalTable(ordered, text)} notes={bounds} legend={t('gapsVerdicts.interval.words')} onExport={onExport}
        words={<p>{t('gapsVerdicts.interval.words')}{!isProjects && ` ${t('gapsVerdicts.interval.noInterval')}`}</p>}>
        {({ ref, labelledBy }) => <IntervalChart rows={ordered} labelledBy={labelledBy} chart={ref} />}
      </ChartFrame>
      <ResultTable name="verdicts" title={t('gapsVerdicts.sentences')} onExport={onExport} codes={ordered.map(({ row }) => row.code)} selected={props.selected} onSelect={props.actions.onSelect}
        table={{
          columns: [{ label: t('gapsVerdicts.columns.name'), kind: 'text' }, { label: t('gapsVerdicts.columns.verdict'), kind: 'text' }, { label: t('gapsVerdicts.columns.words'), kind: 'text' }],
          rows: ordered.map(({ row, name, verdict }) => [name, t(`gapsVerdicts.verdict.${verdict}`), verdictSentence(row, { text, result, names })]),
        }} />
      {isProjects && (
        <ChartFrame name="funnel-plot" title={t('gapsVerdicts.funnel.title')} onExport={onExport} words={<p>{t('gapsVerdicts.funnel.words')}</p>} notes={bounds} legend={t('gapsVerdicts.funnel.words')}
          table={funnelTable(points.map((point) => ({ ...point, limits: funnelLimits(point.expected, dispersion) })), text)}>
          {({ ref, labelledBy }) => <FunnelChart points={points} dispersion={dispersion} labelledBy={labelledBy} chart={ref} />}
        </ChartFrame>
      )}
      {gini.kind === 'value' && (
        <ChartFrame name="lorenz-curve" title={t('gapsVerdicts.lorenz.title')} table={lorenzTable(curve, names, text)} legend={lorenzWords} onExport={onExport}
          words={<p>{spreadSentence(result, text)} {lorenzWords}</p>}>
          {({ ref, labelledBy }) => <LorenzChart points={curve} labelledBy={labelledBy} chart={ref} />}
        </ChartFrame>
      )}
      <SensitivityParts {...props} names={names} />
    </div>
  );
};
