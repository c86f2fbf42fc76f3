import type { ReactElement } from 'react';
import { COST_BASES, type CostPlan } from '../../../schema/cost-plan.ts';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useText } from '../../shared/text-context.tsx';

interface CostBasisChoiceProps {
  readonly plan: CostPlan;
  /** Years with official figures, in order. */
  readonly figureYears: readonly number[];
  readonly onCost: (part: Partial<CostPlan>) => void;
}

/** What the sums are split by, and the year of those figures. */
export const CostBasisChoice = ({ plan, figureYears, onCost }: CostBasisChoiceProps): ReactElement => {
  const { t } = useText();
  return (
    <fieldset className="costs-box">
      <legend>{t('programmesCosts.how')}</legend>
      <RadioChoice legend={t('programmesCosts.basis')} values={COST_BASES} chosen={plan.basis} labelOf={(basis) => t(`programmesCosts.bases.${basis}`)} onChoose={(basis) => { onCost({ basis }); }} />
      <label className="result-field">
        {t('programmesCosts.figuresYear')}
        <select value={plan.figuresYear} onChange={(event) => { onCost({ figuresYear: Number(event.target.value) }); }}>
          {figureYears.map((year) => <option key={year} value={year}>{year}</option>)}
        </select>
      </label>
    </fieldset>
  );
};
