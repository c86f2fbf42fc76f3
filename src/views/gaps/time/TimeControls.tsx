import type { ReactElement } from 'react';
import { CLIFF_MONTHS, SUCCESSION_BASES, type GapsView } from '../../../schema/gaps-view.ts';
import { useText } from '../../shared/text-context.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { AsOfInput } from './AsOfInput.tsx';

interface TimeControlsProps {
  readonly view: GapsView;
  readonly onView: (part: Partial<GapsView>) => void;
}

/** Days at the turn of the register's last years. */
const QUICK_DAYS = ['2021-01-01', '2022-01-01', '2023-01-01'] as const;

/** From which day ends are looked for, how far ahead, and what a successor must share. */
export const TimeControls = ({ view, onView }: TimeControlsProps): ReactElement => {
  const { t, format } = useText();
  return (
    <div className="result-controls">
      <AsOfInput asOf={view.asOf} onAsOf={(asOf) => { onView({ asOf }); }} />
      <div className="result-choice-options" role="group" aria-label={t('gapsTime.quick')}>
        {QUICK_DAYS.map((day) => (
          <button key={day} type="button" className="result-button" aria-pressed={view.asOf === day} onClick={() => { onView({ asOf: day }); }}>{format.date(day, 'day')}</button>
        ))}
      </div>
      <RadioChoice legend={t('gapsTime.months')} values={CLIFF_MONTHS} chosen={view.months}
        labelOf={(months) => t('gapsTime.monthCount', { shown: format.integer(months) })} onChoose={(months) => { onView({ months }); }} />
      <RadioChoice legend={t('gapsTime.shares')} values={SUCCESSION_BASES} chosen={view.succession}
        labelOf={(succession) => t(`gapsTime.basis.${succession}`)} onChoose={(succession) => { onView({ succession }); }} />
    </div>
  );
};
