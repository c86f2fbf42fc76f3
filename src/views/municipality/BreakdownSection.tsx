import { useId } from 'react';
import { useText } from '../shared/text-context.tsx';
import { BREAKDOWNS, type Breakdown, type BreakdownInput } from '../shared/breakdown.ts';
import { BreakdownList } from './BreakdownList.tsx';

interface BreakdownSectionProps extends Omit<BreakdownInput, 'text'> {
  readonly choose: Readonly<Record<Breakdown, (value: string) => void>>;
}

/** The municipality's projects by theme, target group and fund. */
export const BreakdownSection = ({ choose, ...input }: BreakdownSectionProps) => {
  const { t } = useText();
  const headingId = useId();
  return (
    <section className="municipality-section" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('municipality.breakdown.title')}</h3>
      <p className="municipality-note">{t('municipality.breakdown.hint')}</p>
      {BREAKDOWNS.map((breakdown) => <BreakdownList key={breakdown} breakdown={breakdown} onChoose={choose[breakdown]} {...input} />)}
    </section>
  );
};
