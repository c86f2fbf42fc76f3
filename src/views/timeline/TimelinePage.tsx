import { useState, type ReactElement } from 'react';
import type { Destination } from '../../state/destinations.ts';
import type { PageProps } from '../shared/page-props.ts';
import { PlaceLink } from '../shared/place-link.tsx';
import { useText } from '../shared/text-context.tsx';
import { ChainSection } from './ChainSection.tsx';
import { DocumentDates } from './DocumentDates.tsx';
import { GanttSection } from './GanttSection.tsx';
import { timelineLead } from './timeline-lead.ts';
import { TimelineControls } from './TimelineControls.tsx';
import { useTimelineModel, type TimelineChoices } from './use-timeline-model.ts';
import './timeline.css';

const toGapsInTime: Destination = (state) => ({ ...state, page: 'gaps', gaps: { ...state.gaps, section: 'time' } });

/** The projects of the sentence in time, with the calls and target dates of the documents beside them. */
export const TimelinePage = (props: PageProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const { dataset, result, state, actions } = props;
  const [choices, setChoices] = useState<TimelineChoices>({ hasCalls: true, hasTargets: true, basis: 'targetGroup' });
  const model = useTimelineModel(props, choices);
  const { all, window, projectYears, undated, asOf } = model;
  const { group } = state.timeline;
  return (
    <div className="result-part timeline">
      <h2>{t('timeline.heading')}</h2>
      <div className="timeline-lead">
        <p className="result-lead">{timelineLead({ dataset, result, years: projectYears, undated, asOf, text }).join(' ')}</p>
        {asOf !== null && <p className="result-small">{t('timeline.asOfNote')} <PlaceLink to={toGapsInTime}>{t('timeline.toGaps')}</PlaceLink></p>}
      </div>
      <TimelineControls group={group} choices={choices} onGroup={(next) => { actions.onTimeline({ group: next }); }} onChoices={setChoices} />
      {group === 'chain' && <ChainSection {...props} />}
      {all !== null && window !== null ? <GanttSection {...props} model={model} all={all} window={window} /> : <p>{t('timeline.empty')}</p>}
      <DocumentDates {...props} />
    </div>
  );
};
