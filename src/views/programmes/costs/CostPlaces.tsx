import type { ReactElement } from 'react';
import { OPENING_COST_PLAN, type CostPlan } from '../../../schema/cost-plan.ts';
import type { Municipality } from '../../../schema/municipality.ts';
import { useText } from '../../shared/text-context.tsx';
import { DraftField } from './DraftField.tsx';
import { readWeight } from './money-text.ts';

interface CostPlacesProps {
  readonly plan: CostPlan;
  /** In the alphabetical order of the language. */
  readonly municipalities: readonly Municipality[];
  readonly onCost: (part: Partial<CostPlan>) => void;
}

type PlaceProps = Pick<CostPlacesProps, 'plan' | 'onCost'> & { readonly code: string; readonly name: string };

const without = <Value,>(pairs: readonly (readonly [string, Value])[], code: string): readonly (readonly [string, Value])[] => pairs.filter(([other]) => other !== code);

/** One municipality: does it take part, who pays its part, and its own weight where weights are the user's. */
const Place = ({ plan, onCost, code, name }: PlaceProps): ReactElement => {
  const { t, format } = useText();
  const isIn = plan.codes.includes(code);
  const weight = plan.weights.find(([other]) => other === code)?.[1] ?? 0;
  const payer = plan.payers.find(([other]) => other === code)?.[1] ?? '';
  return (
    <li className={isIn ? 'costs-place costs-place-in' : 'costs-place'}>
      <label className="costs-check">
        <input type="checkbox" checked={isIn} onChange={() => { onCost({ codes: isIn ? plan.codes.filter((each) => each !== code) : [...plan.codes, code] }); }} /> {name}
      </label>
      {isIn && plan.basis === 'own' && (
        <DraftField label={t('programmesCosts.weightOf', { name })} isLabelHidden value={format.amount(weight)} inputMode="decimal" className="costs-weight"
          faultOf={(typed) => (readWeight(typed) === null ? t('programmesCosts.badWeight', { text: typed }) : null)}
          onTake={(typed) => { onCost({ weights: [...without(plan.weights, code), [code, readWeight(typed) ?? 0]] }); }} />
      )}
      {isIn && (
        <DraftField label={t('programmesCosts.payerOf', { name })} isLabelHidden value={payer} placeholder={t('programmesCosts.itself')} inputMode="text" className="costs-payer"
          faultOf={() => null} onTake={(typed) => { onCost({ payers: [...without(plan.payers, code), [code, typed]] }); }} />
      )}
    </li>
  );
};

/** Who shares the cost, and who pays instead of a municipality. */
export const CostPlaces = ({ plan, municipalities, onCost }: CostPlacesProps): ReactElement => {
  const { t, format, language } = useText();
  const all = municipalities.map(({ code }) => code);
  return (
    <fieldset className="costs-box costs-box-wide">
      <legend>{t('programmesCosts.who')}</legend>
      <div className="result-controls" role="group" aria-label={t('programmesCosts.presets')}>
        <button type="button" className="result-button" onClick={() => { onCost(OPENING_COST_PLAN); }}>{t('programmesCosts.documentExample')}</button>
        <button type="button" className="result-button" onClick={() => { onCost({ codes: OPENING_COST_PLAN.codes }); }}>{t('programmesCosts.seaLapland')}</button>
        <button type="button" className="result-button" onClick={() => { onCost({ codes: all }); }}>{t('programmesCosts.everybody', { shown: format.integer(all.length) })}</button>
        <button type="button" className="result-button" onClick={() => { onCost({ codes: [] }); }}>{t('programmesCosts.nobody')}</button>
      </div>
      <p className="result-small">{t('programmesCosts.payerHint')}</p>
      <ul className="costs-places" aria-label={t('programmesCosts.places')}>
        {municipalities.map(({ code, name }) => <Place key={code} plan={plan} onCost={onCost} code={code} name={name[language]} />)}
      </ul>
    </fieldset>
  );
};
