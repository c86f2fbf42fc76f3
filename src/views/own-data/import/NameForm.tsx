import { useId, useState, type FormEvent, type ReactElement } from 'react';
import type { OwnDataEntry } from '../../../schema/own-data.ts';
import { useText } from '../../shared/text-context.tsx';

interface NameFormProps {
  /** The name that stands in the field at first. */
  readonly proposed: string;
  readonly taken: readonly OwnDataEntry[];
  readonly isBusy: boolean;
  readonly onSave: (name: string) => void;
}

/** Names a new data set and keeps it. */
export const NameForm = ({ proposed, taken, isBusy, onSave }: NameFormProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  const [name, setName] = useState(proposed);
  const isTaken = taken.some((entry) => entry.name === name.trim());
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onSave(name.trim());
  };
  return (
    <form className="result-controls" onSubmit={onSubmit}>
      <label className="result-field">{t('ownData.save.name')}
        <input value={name} required maxLength={120} size={40} aria-describedby={id} onChange={(event) => { setName(event.target.value); }} />
      </label>
      <button type="submit" className="result-button own-primary" disabled={isBusy || name.trim() === ''}>{t('ownData.save.save')}</button>
      <p id={id} className="result-small">{isTaken ? t('ownData.save.taken') : ''}</p>
    </form>
  );
};
