import { useId, useState } from 'react';
import { BarList } from '../shared/BarList.tsx';
import { useText } from '../shared/text-context.tsx';
import { breakdownItems, type Breakdown, type BreakdownInput } from '../shared/breakdown.ts';

interface BreakdownListProps extends Omit<BreakdownInput, 'text'> {
  readonly breakdown: Breakdown;
  readonly onChoose: (value: string) => void;
}

const SHOWN_AT_FIRST = 6;

/** One bar list, cut after the first bars until the reader asks for all. */
export const BreakdownList = ({ breakdown, onChoose, ...input }: BreakdownListProps) => {
  const text = useText();
  const { t, format } = text;
  const headingId = useId();
  const [isWhole, setWhole] = useState(false);
  const items = breakdownItems(breakdown, { ...input, text });
  const shown = isWhole ? items : items.slice(0, SHOWN_AT_FIRST);
  return (
    <div className="municipality-breakdown">
      <h4 id={headingId}>{t(`municipality.breakdown.${breakdown}`)}</h4>
      <BarList labelledBy={headingId} items={shown} fullCount={input.projects.length} onChoose={onChoose} />
      {items.length > SHOWN_AT_FIRST && (
        <button type="button" className="municipality-more" aria-expanded={isWhole} onClick={() => { setWhole(!isWhole); }}>
          {isWhole ? t('municipality.breakdown.fewer') : t('municipality.breakdown.more', { shown: format.integer(items.length) })}
        </button>
      )}
    </div>
  );
};
