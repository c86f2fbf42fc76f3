import { useId, useState, type ReactElement } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  /** Why it cannot be changed; without it, it can. */
  readonly fixedNote?: string;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 to `most`; what is typed on the way to one stays until the field is left. */
export const NumberField = ({ label, value, most, fixedNote, onChange }: NumberFieldProps): ReactElement => {
  const [draft, setDraft] = useState<string | null>(null);
  const note = useId();
  const take = (typed: string): void => {
    setDraft(typed);
    const number = Number(typed);
    if (Number.isInteger(number) && number >= 1 && number <= most && number !== value) onChange(number);
  };
  return (
    <div className="result-field">
      <label className="result-field">
        {label}
        <input type="number" className="gaps-call-number" inputMode="numeric" min={1} max={most} step={1} value={draft ?? String(value)} disabled={fixedNote !== undefined}
          aria-describedby={fixedNote === undefined ? undefined : note} onChange={(event) => { take(event.target.value); }} onBlur={() => { setDraft(null); }} />
      </label>
      {fixedNote !== undefined && <span id={note} className="gaps-call-hint">{fixedNote}</span>}
    </div>
  );
};
