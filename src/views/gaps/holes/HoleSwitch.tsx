import { useId, type ReactElement } from 'react';

interface HoleSwitchProps<Value extends string> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly value: Value;
  readonly nameOf: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

/** One choice among a few, all in sight. */
export const HoleSwitch = <Value extends string>({ label, values, value, nameOf, onChange }: HoleSwitchProps<Value>): ReactElement => {
  const name = useId();
  return (
    <fieldset className="gaps-holes-switch">
      <legend>{label}</legend>
      <span className="gaps-holes-options">
        {values.map((each) => (
          <label key={each} className="gaps-holes-option">
            <input type="radio" className="visually-hidden" name={name} value={each} checked={each === value} onChange={() => { onChange(each); }} />
            <span>{nameOf(each)}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
};
