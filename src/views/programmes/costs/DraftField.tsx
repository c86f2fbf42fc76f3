import { useId, useState, type ReactElement } from 'react';

interface DraftFieldProps {
  readonly label: string;
  /** Is the label said, but not seen, because a table's head says it to the eye? */
  readonly isLabelHidden?: boolean;
  /** The value as text. */
  readonly value: string;
  readonly inputMode: 'decimal' | 'numeric' | 'text';
  readonly className?: string;
  readonly placeholder?: string;
  /** What is wrong with a text; `null`: nothing. */
  readonly faultOf: (text: string) => string | null;
  readonly onTake: (text: string) => void;
}

/** A field whose text is taken when it is right; a wrong one stays as typed, with what is wrong and how to mend it. */
export const DraftField = ({ label, isLabelHidden = false, value, inputMode, className, placeholder, faultOf, onTake }: DraftFieldProps): ReactElement => {
  const [draft, setDraft] = useState<string | null>(null);
  const note = useId();
  const fault = draft === null ? null : faultOf(draft);
  const change = (text: string): void => {
    setDraft(text);
    if (faultOf(text) === null) onTake(text);
  };
  return (
    <div className="result-field costs-field">
      <label className="result-field">
        <span className={isLabelHidden ? 'visually-hidden' : undefined}>{label}</span>
        <input type="text" className={className} placeholder={placeholder} inputMode={inputMode} autoComplete="off" value={draft ?? value} aria-invalid={fault !== null} aria-describedby={fault === null ? undefined : note}
          onChange={(event) => { change(event.target.value); }} onBlur={() => { if (fault === null) setDraft(null); }} />
      </label>
      {fault !== null && <span id={note} className="costs-fault" role="alert">{fault}</span>}
    </div>
  );
};
