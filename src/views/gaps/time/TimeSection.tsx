import { useMemo, type ReactElement } from 'react';
import { breaks } from '../../../analysis/breaks.ts';
import { emptyYears } from '../../../analysis/empty-years.ts';
import { latestStart } from '../../../analysis/register-end.ts';
import { cliffs } from '../../../analysis/succession.ts';
import { useText } from '../../shared/text-context.tsx';
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
  const { asOf, months, succession: basis } = view;
  const context = useMemo((): CliffContext => ({ text, dataset, basis, names: namesByCode(dataset, text) }), [text, dataset, basis]);
  const latest = useMemo(() => latestStart(dataset), [dataset]);
  const ends = useMemo(() => cliffs(analyst, sentence, { asOf, months, basis }), [analyst, sentence, asOf, months, basis]);
  const gaps = useMemo(() => breaks(analyst, sentence, basis), [analyst, sentence, basis]);
  const empty = useMemo(() => emptyYears(analyst, sentence), [analyst, sentence]);
  const endTable = useMemo(() => cliffTable(ends, context), [ends, context]);
  const gapTable = useMemo(() => breakTable(gaps, context), [gaps, context]);
  const registerEnd = registerEndWords(ends, context);
  const limits = [...(registerEnd === null ? [] : [registerEnd]), t('gapsTime.boundNote')];
  return (
    <div className="result-part">
      <h2>{t('gaps.sections.time')}</h2>
      <div className="gaps-time-lead">
        <p className="result-lead">{leadWords(ends, { asOf, months }, context).join(' ')}</p>
        {registerEnd !== null && <p className="result-note" role="note">{registerEnd}</p>}
      </div>
      <TimeControls view={view} onView={actions.onView} latest={latest} />
      {ends.length > 0 && (
        <ChartFrame name="ends" title={t('gapsTime.cliffs')} table={endTable} notes={[t('gapsTime.chartKey'), ...limits]} onExport={onExport}
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
        selected={selected} onSelect={actions.onSelect} notes={[t('gapsTime.breakNote'), t('gapsTime.boundNote')]} onExport={onExport}>
        <p className="result-words">{breaksWords(gaps, context).join(' ')}</p>
      </ResultTable>
      <EmptyYearPart emptyYears={empty} context={context} latest={latest} selected={selected} onSelect={actions.onSelect} onExport={onExport} />
    </div>
  );
};
