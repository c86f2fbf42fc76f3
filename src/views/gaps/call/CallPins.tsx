import type { ReactElement } from 'react';
import type { CallPlan } from '../../../schema/gaps-view.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { useText } from '../../shared/text-context.tsx';

interface CallPinsProps {
  readonly plan: CallPlan;
  /** Municipalities of the frame, in the order in which they are listed. */
  readonly places: readonly { readonly code: MunicipalityCode; readonly name: string }[];
  readonly names: ReadonlyMap<MunicipalityCode, string>;
  readonly onCall: (part: Partial<CallPlan>) => void;
}

const STANDS = ['free', 'pinned', 'forbidden'] as const;
type Stand = (typeof STANDS)[number];

/** For each municipality of the frame: may the call reach it, must it, or must it not? */
export const CallPins = ({ plan, places, names, onCall }: CallPinsProps): ReactElement => {
  const { t, format } = useText();
  const standOf = (code: MunicipalityCode): Stand => {
    if (plan.pinned.includes(code)) return 'pinned';
    return plan.forbidden.includes(code) ? 'forbidden' : 'free';
  };
  const change = (code: MunicipalityCode, stand: string): void => {
    const without = (codes: readonly MunicipalityCode[]): readonly MunicipalityCode[] => codes.filter((one) => one !== code);
    onCall({
      pinned: stand === 'pinned' ? [...without(plan.pinned), code].sort() : without(plan.pinned),
      forbidden: stand === 'forbidden' ? [...without(plan.forbidden), code].sort() : without(plan.forbidden),
    });
  };
  const outside = plan.pinned.filter((pinned) => !places.some(({ code }) => code === pinned)).map((code) => names.get(code) ?? code);
  return (
    <details className="result-figures gaps-call-pins">
      <summary>
        {t('gapsCall.pins.summary')}{' '}
        <span className="gaps-call-hint">{t('gapsCall.pins.state', { pinned: format.integer(plan.pinned.length), forbidden: format.integer(plan.forbidden.length) })}</span>
      </summary>
      <div className="gaps-call-pin-list">
        {places.map(({ code, name }) => (
          <label key={code} className={`gaps-call-pin gaps-call-pin-${standOf(code)}`}>
            <span>{name}</span>
            <select value={standOf(code)} onChange={(event) => { change(code, event.target.value); }}>
              {STANDS.map((stand) => <option key={stand} value={stand}>{t(`gapsCall.pins.${stand}`)}</option>)}
            </select>
          </label>
        ))}
      </div>
      {plan.pinned.length + plan.forbidden.length > 0 && (
        <button type="button" className="result-text-button" onClick={() => { onCall({ pinned: [], forbidden: [] }); }}>{t('gapsCall.pins.clear')}</button>
      )}
      {outside.length > 0 && <p className="result-small">{t('gapsCall.pins.outside', { names: format.list(outside) })}</p>}
    </details>
  );
};
