import { useState, type FormEvent, type ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';

interface MendCellProps {
  readonly value: string;
  readonly label: string;
  readonly onMend: (text: string) => void;
}

/** A cell of the user's file that can be mended in place; the file itself stays as it is. */
export const MendCell = ({ value, label, onMend }: MendCellProps): ReactElement => {
  const { t } = useText();
  const [draft, setDraft] = useState(value);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft !== value) onMend(draft);
  };
  return (
    <form className="own-mend" onSubmit={onSubmit}>
      <input aria-label={label} value={draft} onChange={(event) => { setDraft(event.target.value); }} onKeyDown={(event) => { if (event.key === 'Escape') setDraft(value); }} />
      {draft !== value && <button type="submit" className="result-button">{t('ownData.rejects.mendNow')}</button>}
    </form>
  );
};
