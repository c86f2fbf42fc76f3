import { useMemo, type ReactElement } from 'react';
import { breaks } from '../../../analysis/breaks.ts';
import { emptyYears } from '../../../analysis/empty-years.ts';
import { latestStart } from '../../../analysis/register-end.ts';
import { cliffs } from '../../../analysis/succession.ts';
import { useText } from '../../shared/text-context.tsx';
import { asOfDay } from '../../shared/as-of-day.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { registerEndWords, type CliffContext } from '../cliff-words.ts';
import type { GapsSectionProps } from '../gaps-section.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { CliffChart } from './CliffChart.tsx';
import { cliffGroups } from './cliff-groups.ts';
import { CliffList } from './CliffList.tsx';
import { EmptyYearPart } from './EmptyYearPart.tsx';
import { TimeControls } from './TimeControls.tsx';
import { breakTable, cliffTable } from './time-tables.ts';
import { breaksWords, leadWords } from './time-words.ts';
import './time.css';

/** What ends without a successor, where there was a break, and in which years nothing ran. */
export const TimeSection = ({ analyst, result, view, selected, actions, onExport }: GapsSectionProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const { dataset } = analyst;
  const { sentence } = result;
  const { months, succession: basis } = view;
  const asOf = useMemo(() => asOfDay(view, dataset), [view, dataset]);
  const context = useMemo((): CliffContext => ({ text, dataset, basis, names: namesByCode(dataset, text) }), [text, dataset, basis]);
  const latest = useMemo(() => latestStart(dataset), [dataset]);
  const ends = useMemo(() => (asOf === null ? [] : cliffs(analyst, sentence, { asOf, months, basis })), [analyst, sentence, asOf, months, basis]);
  const gaps = useMemo(() => breaks(analyst, sentence, basis), [analyst, sentence, basis]);
  const empty = useMemo(() => emptyYears(analyst, sentence), [analyst, sentence]);
  const endTable = useMemo(() => cliffTable(ends, context), [ends, context]);
  const gapTable = useMemo(() => breakTable(gaps, context), [gaps, context]);
  if (asOf === null) return <div className="result-part"><h2>{t('gaps.sections.time')}</h2><p className="result-lead">{t('gapsTime.undated')}</p></div>;
  const registerEnd = registerEndWords(ends, context);
  const limits = [...(registerEnd === null ? [] : [registerEnd]), t('gapsTime.boundNote')];
  return (
    <div className="result-part">
      <h2>{t('gaps.sections.time')}</h2>
      <div className="gaps-time-lead">
        <p className="result-lead">{leadWords(ends, { asOf, months }, context).join(' ')}</p>
        {registerEnd !== null && <p className="result-note" role="note">{registerEnd}</p>}
      </div>
      <TimeControls view={view} asOf={asOf} onView={actions.onView} latest={latest} />
      {ends.length > 0 && (
        <ChartFrame name="ends" title={t('gapsTime.cliffs')} table={endTable} notes={[t('gapsTime.chartKey'), ...limits]}
          sql={[{ derived: 'ends', asks: { counted: 'projects' }, values: { as_of: asOf, months, basis } }]} onExport={onExport}
          words={(
            <>
              <p className="result-small">{t('gapsTime.rule')}</p>
              <CliffList groups={cliffGroups(ends)} context={context} selected={selected} actions={actions} />
            </>
          )}>
          {({ ref, labelledBy }) => <CliffChart cliffs={ends} context={context} asOf={asOf} months={months} latest={latest} labelledBy={labelledBy} chart={ref} />}
        </ChartFrame>
      )}
      <ResultTable name="breaks" title={t('gapsTime.breaks')} table={gapTable} codes={gaps.map(({ code }) => code)}
        selected={selected} onSelect={actions.onSelect} notes={[t('gapsTime.breakNote'), t('gapsTime.boundNote')]}
        sql={[{ derived: 'breaks', asks: { counted: 'projects', period: { kind: 'any' } }, values: { basis } }]} onExport={onExport}>
        <p className="result-words">{breaksWords(gaps, context).join(' ')}</p>
      </ResultTable>
      <EmptyYearPart emptyYears={empty} context={context} latest={latest} selected={selected} onSelect={actions.onSelect} onExport={onExport} />
    </div>
  );
};
