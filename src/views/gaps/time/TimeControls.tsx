import type { ReactElement } from 'react';
import { CLIFF_MONTHS, SUCCESSION_BASES, type GapsView } from '../../../schema/gaps-view.ts';
import type { LatestStart } from '../../../schema/succession-result.ts';
import { useText } from '../../shared/text-context.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { AsOfInput } from './AsOfInput.tsx';

interface TimeControlsProps {
  readonly view: GapsView;
  /** The day from which ends are looked for: the view's, else the data's own. */
  readonly asOf: string;
  readonly onView: (part: Partial<GapsView>) => void;
  /** The latest start in the register; `null` when none is known. */
  readonly latest: LatestStart | null;
}

/** The first days of the year of the register's latest start and of the two after it; none where no start is known. */
const quickDays = (latest: LatestStart | null): readonly string[] =>
  (latest === null ? [] : [0, 1, 2].map((years) => `${String(Number(latest.date.slice(0, 4)) + years).padStart(4, '0')}-01-01`));

/** From which day ends are looked for, how far ahead, and what a successor must share. */
export const TimeControls = ({ view, asOf, onView, latest }: TimeControlsProps): ReactElement => {
  const { t, format } = useText();
  return (
    <div className="result-controls">
      <AsOfInput asOf={asOf} onAsOf={(day) => { onView({ asOf: day }); }} />
      <div className="result-choice-options" role="group" aria-label={t('gapsTime.quick')}>
        {quickDays(latest).map((day) => (
          <button key={day} type="button" className="result-button" aria-pressed={asOf === day} onClick={() => { onView({ asOf: day }); }}>{format.date(day, 'day')}</button>
        ))}
      </div>
      <RadioChoice legend={t('gapsTime.months')} values={CLIFF_MONTHS} chosen={view.months}
        labelOf={(months) => t('gapsTime.monthCount', { shown: format.integer(months) })} onChoose={(months) => { onView({ months }); }} />
      <RadioChoice legend={t('gapsTime.shares')} values={SUCCESSION_BASES} chosen={view.succession}
        labelOf={(succession) => t(`gapsTime.basis.${succession}`)} onChoose={(succession) => { onView({ succession }); }} />
    </div>
  );
};
