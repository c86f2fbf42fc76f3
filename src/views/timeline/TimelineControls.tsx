import type { ReactElement } from 'react';
import { SUCCESSION_BASES } from '../../schema/gaps-view.ts';
import { TIMELINE_GROUPS, type TimelineGroup } from '../../schema/timeline-view.ts';
import { RadioChoice } from '../shared/RadioChoice.tsx';
import { useText } from '../shared/text-context.tsx';
import type { TimelineChoices } from './use-timeline-model.ts';

interface TimelineControlsProps {
  readonly group: TimelineGroup;
  readonly choices: TimelineChoices;
  readonly onGroup: (group: TimelineGroup) => void;
  readonly onChoices: (choices: TimelineChoices) => void;
}

/** What the lanes are, and what is shown besides the projects. */
export const TimelineControls = ({ group, choices, onGroup, onChoices }: TimelineControlsProps): ReactElement => {
  const { t } = useText();
  return (
    <div className="result-controls">
      <RadioChoice legend={t('timeline.group.legend')} values={TIMELINE_GROUPS} chosen={group} labelOf={(value) => t(`timeline.group.${value}`)} onChoose={onGroup} />
      {group === 'chain' && (
        <RadioChoice legend={t('timeline.basis.legend')} values={SUCCESSION_BASES} chosen={choices.basis} labelOf={(value) => t(`timeline.basis.${value}`)} onChoose={(basis) => { onChoices({ ...choices, basis }); }} />
      )}
      <fieldset className="result-choice">
        <legend>{t('timeline.also.legend')}</legend>
        <span className="result-choice-options">
          <label><input type="checkbox" checked={choices.hasCalls} onChange={({ target }) => { onChoices({ ...choices, hasCalls: target.checked }); }} /> {t('timeline.also.calls')}</label>
          <label><input type="checkbox" checked={choices.hasTargets} onChange={({ target }) => { onChoices({ ...choices, hasTargets: target.checked }); }} /> {t('timeline.also.targets')}</label>
        </span>
      </fieldset>
    </div>
  );
};
