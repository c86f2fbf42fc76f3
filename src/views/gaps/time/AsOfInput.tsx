import { useState, type ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';

interface AsOfInputProps {
  readonly asOf: string;
  readonly onAsOf: (isoDay: string) => void;
}

/** A day; one that is still being typed, or lies outside the bounds, changes nothing. */
export const AsOfInput = ({ asOf, onAsOf }: AsOfInputProps): ReactElement => {
  const { t } = useText();
  const [draft, setDraft] = useState({ of: asOf, day: asOf });
  if (draft.of !== asOf) setDraft({ of: asOf, day: asOf });
  return (
    <label className="result-field">
      {t('gapsTime.asOf')}
      <input type="date" value={draft.day} min="1990-01-01" max="2099-12-31"
        onChange={({ target }) => {
          setDraft({ of: asOf, day: target.value });
          if (target.value !== '' && target.validity.valid && target.value !== asOf) onAsOf(target.value);
        }}
        onBlur={() => { setDraft({ of: asOf, day: asOf }); }} />
    </label>
  );
};
