import { useMemo, type ReactElement, type ReactNode } from 'react';
import type { CallPlanner } from '../../../schema/call-result.ts';
import type { CoverageResult } from '../../../schema/coverage-result.ts';
import { MOST_CALL_REACH, MOST_KEPT_SCENARIOS, type ReachSet } from '../../../schema/gaps-view.ts';
import { isSame } from '../../../state/is-same.ts';
import { useText } from '../../shared/text-context.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { namesByCode } from '../../shared/names-by-code.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { beforeAfter, type Scenario } from './call-tables.ts';
import { CallControls } from './CallControls.tsx';
import { CallLead } from './CallLead.tsx';
import { CallPins } from './CallPins.tsx';
import { CallProjects } from './CallProjects.tsx';
import { CallScenarios } from './CallScenarios.tsx';
import './call.css';

interface CallSectionProps extends GapsSectionProps {
  readonly planner: CallPlanner;
  /** The answer on the data with the call; `null` while there is none. */
  readonly after: CoverageResult | null;
  /** The maps before and after. */
  readonly maps: ReactNode;
  /** The answer on the data with other projects, for kept scenarios. */
  readonly compare: (sets: readonly ReachSet[]) => CoverageResult;
}

/** Where a call should go to close most of the gap, what it would change, and calls of the user's own beside it. */
export const CallSection = ({ analyst, result, view, selected, actions, onExport, planner, after, maps, compare }: CallSectionProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const { dataset } = analyst;
  const { sentence } = result;
  const plan = view.call;
  const { kept } = plan;
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  const words = useMemo(() => ({ text, names }), [text, names]);
  // A call always counts projects.
  const before = useMemo(() => (sentence.counted === 'projects' ? result : analyst.answer({ ...sentence, counted: 'projects' })), [analyst, sentence, result]);
  const places = useMemo(() => before.rows.filter(({ isInFrame }) => isInFrame).map(({ code }) => ({ code, name: names.get(code) ?? code }))
    .sort((a, b) => format.compare(a.name, b.name)), [before, names, format]);
  const keptResults = useMemo(() => kept.map(compare), [kept, compare]);
  const proposed = planner.proposal?.kind === 'proposal' ? planner.proposal.sets : null;
  const sets = plan.sets ?? proposed;
  const reach = sentence.locationBasis === 'lead_seat' ? 1 : plan.reach;
  const scenarios: readonly Scenario[] = [
    { name: t('gapsCall.scenarios.none'), sets: [], result: before, keptAt: null },
    ...(sets === null || after === null ? [] : [{ name: t('gapsCall.scenarios.present'), sets, result: after, keptAt: null }]),
    ...kept.flatMap((scenario, keptAt): readonly Scenario[] => {
      const own = keptResults[keptAt];
      return own === undefined ? [] : [{ name: t('gapsCall.scenarios.option', { index: format.integer(keptAt + 1) }), sets: scenario, result: own, keptAt }];
    }),
  ];
  const changes = sets === null || after === null ? null : beforeAfter({ before, after, sets }, words);
  const use = ({ sets: chosen }: Scenario): void => {
    const largest = Math.max(1, ...chosen.map((set) => set.length));
    const codes = new Set(chosen.flat());
    actions.onCall({ sets: chosen, projects: chosen.length, reach: Math.min(MOST_CALL_REACH, Math.max(plan.reach, largest)), forbidden: plan.forbidden.filter((code) => !codes.has(code)) });
  };
  return (
    <div className="result-part gaps-call">
      <h2>{t('gapsCall.heading')}</h2>
      <CallLead plan={plan} reach={reach} planner={planner} before={before} after={after} sets={sets} words={words} />
      <section className="result" aria-labelledby="gaps-call-controls">
        <div className="result-head"><h3 id="gaps-call-controls">{t('gapsCall.controls.heading')}</h3></div>
        <CallControls dataset={dataset} sentence={sentence} plan={plan} actions={actions} />
        <CallPins plan={plan} places={places} names={names} onCall={actions.onCall} />
      </section>
      {sets !== null && (
        <CallProjects dataset={dataset} sentence={sentence} plan={plan} reach={reach} sets={sets} proposal={planner.proposal} places={places} words={words}
          isKept={kept.some((scenario) => isSame(scenario, sets))} isFull={kept.length >= MOST_KEPT_SCENARIOS} actions={actions} />
      )}
      {changes !== null && (
        <section className="result" aria-labelledby="gaps-call-maps">
          <div className="result-head"><h3 id="gaps-call-maps">{t('gaps.maps.heading')}</h3></div>
          {maps}
        </section>
      )}
      {kept.length > 0 && (
        <CallScenarios scenarios={scenarios} words={words} onUse={use} onRemove={(at) => { actions.onCall({ kept: kept.filter((_, index) => index !== at) }); }} onExport={onExport} />
      )}
      {changes !== null && (
        <ResultTable name="call-before-after" title={t('gapsCall.table.heading')} table={changes.table} codes={changes.codes} selected={selected} onSelect={actions.onSelect}
          onExport={onExport} notes={[t('gapsCall.table.note')]} sql={[{ without: 'call' }]} />
      )}
    </div>
  );
};
