import { useId, type ReactElement } from 'react';
import './results.css';

interface RadioChoiceProps<Value extends string | number> {
  readonly legend: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly labelOf: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One of a few values, all in sight. */
export const RadioChoice = <Value extends string | number>({ legend, values, chosen, labelOf, onChoose }: RadioChoiceProps<Value>): ReactElement => {
  const name = useId();
  return (
    <fieldset className="result-choice">
      <legend>{legend}</legend>
      <span className="result-choice-options">
        {values.map((value) => (
          <label key={value}><input type="radio" name={name} checked={chosen === value} onChange={() => { onChoose(value); }} /> {labelOf(value)}</label>
        ))}
      </span>
    </fieldset>
  );
};
