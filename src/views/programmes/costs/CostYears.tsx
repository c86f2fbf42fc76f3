import type { ReactElement } from 'react';
import { MOST_COST_CENTS, MOST_COST_YEARS, type CostPlan, type CostYear } from '../../../schema/cost-plan.ts';
import { useText } from '../../shared/text-context.tsx';
import { DraftField } from './DraftField.tsx';
import { centsInField, centsText, readMoney } from './money-text.ts';

interface CostYearsProps {
  readonly years: readonly CostYear[];
  readonly onCost: (part: Partial<CostPlan>) => void;
}

const FIRST_YEAR = 2023;

/** The sums that are split, year by year. */
export const CostYears = ({ years, onCost }: CostYearsProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const last = years.at(-1);
  const replace = (year: number, next: CostYear): void => { onCost({ years: years.map((each) => (each.year === year ? next : each)) }); };
  const sumFault = (typed: string): string | null => {
    const read = readMoney(typed);
    if (read.kind === 'cents') return null;
    return read.kind === 'too_large' ? t('programmesCosts.tooLarge', { most: centsText(text, MOST_COST_CENTS) }) : t('programmesCosts.badSum', { text: typed });
  };
  const yearFault = (year: number, typed: string): string | null => {
    const next = Number(typed);
    const isFree = /^\d{4}$/.test(typed.trim()) && next >= 1900 && next <= 2199 && (next === year || years.every((each) => each.year !== next));
    return isFree ? null : t('programmesCosts.badYear', { year: typed });
  };
  return (
    <fieldset className="costs-box">
      <legend>{t('programmesCosts.what')}</legend>
      <ul className="costs-years">
        {years.map(({ year, cents }) => (
          <li key={year}>
            <DraftField label={t('programmesCosts.year')} value={String(year)} inputMode="numeric" className="costs-year" faultOf={(typed) => yearFault(year, typed)}
              onTake={(typed) => { replace(year, { year: Number(typed), cents }); }} />
            <DraftField label={t('programmesCosts.sumOf', { year })} value={centsInField(text, cents)} inputMode="decimal" className="costs-sum" faultOf={sumFault}
              onTake={(typed) => {
                const read = readMoney(typed);
                if (read.kind === 'cents') replace(year, { year, cents: read.cents });
              }} />
            <button type="button" className="result-button costs-remove" aria-label={t('programmesCosts.removeYear', { year })} onClick={() => { onCost({ years: years.filter((each) => each.year !== year) }); }}>×</button>
          </li>
        ))}
      </ul>
      {years.length < MOST_COST_YEARS && (
        <button type="button" className="result-button" onClick={() => { onCost({ years: [...years, { year: (last?.year ?? FIRST_YEAR - 1) + 1, cents: last?.cents ?? 0 }] }); }}>{t('programmesCosts.addYear')}</button>
      )}
    </fieldset>
  );
};
