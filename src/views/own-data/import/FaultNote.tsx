import type { ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import type { WizardState } from './wizard-state.ts';

/** What is wrong with the file that was chosen, where, and how to mend it. */
export const FaultNote = ({ fault }: Pick<WizardState, 'fault'>): ReactElement => {
  const { t } = useText();
  return (
    <div role="alert">
      {fault !== null && (
        <div className="own-fault">
          <p><strong>{t('ownData.fault.title', { name: fault.name })}</strong></p>
          <p>{t(`ownData.fault.${fault.fault.kind}`)}</p>
          {(fault.fault.place !== '' || fault.fault.value !== '') && (
            <p className="result-small">
              {fault.fault.place !== '' && t('ownData.fault.place', { place: fault.fault.place })}{' '}
              {fault.fault.value !== '' && t('ownData.fault.value', { value: fault.fault.value })}
            </p>
          )}
        </div>
      )}
    </div>
  );
};
