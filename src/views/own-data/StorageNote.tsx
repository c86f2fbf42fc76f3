import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { KeptData } from './own-data-props.ts';

/** Says what the browser could not keep or give back, and what to do about it. */
export const StorageNote = ({ fault, onDismiss }: { readonly fault: KeptData['fault']; readonly onDismiss: () => void }): ReactElement => {
  const { t } = useText();
  return (
    <div role="alert">
      {fault !== null && (
        <div className="own-fault">
          <p><strong>{t(`ownData.storage.${fault.kind}.what`)}</strong> {t(`ownData.storage.${fault.kind}.mend`)}</p>
          {fault.kind === 'unknown' && fault.detail !== '' && <p className="result-small">{fault.detail}</p>}
          <button type="button" className="result-button" onClick={onDismiss}>{t('ownData.close')}</button>
        </div>
      )}
    </div>
  );
};
