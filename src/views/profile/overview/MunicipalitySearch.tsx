import { Combobox, ComboboxItem, ComboboxLabel, ComboboxPopover, ComboboxProvider } from '@ariakit/react';
import { useState, type ReactElement } from 'react';
import type { Municipality, MunicipalityCode } from '../../../schema/municipality.ts';
import { useText } from '../../shared/text-context.tsx';
import { foundNames } from './name-search.ts';

interface MunicipalitySearchProps {
  readonly municipalities: readonly Municipality[];
  readonly label: string;
  readonly onChoose: (code: MunicipalityCode) => void;
}

/** A municipality by its name in any official language. */
export const MunicipalitySearch = ({ municipalities, label, onChoose }: MunicipalitySearchProps): ReactElement => {
  const { t, format, language } = useText();
  const [typed, setTyped] = useState('');
  const found = foundNames(municipalities, typed, { language, compare: format.compare });
  return (
    <ComboboxProvider value={typed} setValue={setTyped} resetValueOnHide>
      <div className="profile-search">
        <ComboboxLabel>{label}</ComboboxLabel>
        <Combobox className="profile-search-input" placeholder={t('profile.overview.placeholder')} autoSelect showOnClick />
        <ComboboxPopover className="profile-search-list" gutter={4} sameWidth fitViewport aria-label={label}>
          {found.map(({ code, name, other }) => (
            <ComboboxItem key={code} className="profile-search-item" value={name} setValueOnClick={false} onClick={() => { onChoose(code); }}>
              {name}{other !== null && <span className="profile-quiet"> {other}</span>}
            </ComboboxItem>
          ))}
          {found.length === 0 && <div className="profile-search-none">{t('profile.overview.notFound')}</div>}
        </ComboboxPopover>
      </div>
    </ComboboxProvider>
  );
};
