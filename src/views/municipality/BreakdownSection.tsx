import { useId } from 'react';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { projectRows } from '../shared/rows-behind.ts';
import { useText } from '../shared/text-context.tsx';
import { BREAKDOWN_BARS, BREAKDOWNS, breakdownTable, type Breakdown, type BreakdownInput } from '../shared/breakdown.ts';
import { BreakdownList } from './BreakdownList.tsx';

interface BreakdownSectionProps extends Omit<BreakdownInput, 'text'> {
  /** The municipality's. */
  readonly name: string;
  readonly choose: Readonly<Record<Breakdown, (value: string) => void>>;
}

/** The municipality's projects by theme, target group and fund. */
export const BreakdownSection = ({ name, choose, ...input }: BreakdownSectionProps) => {
  const text = useText();
  const { t } = text;
  const headingId = useId();
  const title = t('municipality.breakdown.title');
  return (
    <section className="municipality-section" aria-labelledby={headingId}>
      <div className="municipality-section-head">
        <h3 id={headingId}>{title}</h3>
        <ExportButtons name="breakdowns" title={`${name}: ${title}`} sql={[projectRows(input.projects)]} picture={BREAKDOWN_BARS} table={() => breakdownTable({ ...input, text })} />
      </div>
      <p className="municipality-note">{t('municipality.breakdown.hint')}</p>
      {BREAKDOWNS.map((breakdown) => <BreakdownList key={breakdown} breakdown={breakdown} onChoose={choose[breakdown]} {...input} />)}
    </section>
  );
};
