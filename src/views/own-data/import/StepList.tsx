import type { ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import { IMPORT_STEPS, type ImportStep } from './wizard-state.ts';

/** Where among the steps the user is. */
export const StepList = ({ step, isPackage }: { readonly step: ImportStep; readonly isPackage: boolean }): ReactElement => {
  const { t } = useText();
  const steps = isPackage ? IMPORT_STEPS.filter((each) => each !== 'columns') : IMPORT_STEPS;
  return (
    <ol className="own-steps" aria-label={t('ownData.stepsLabel')}>
      {steps.map((each) => <li key={each} aria-current={each === step ? 'step' : undefined}>{t(`ownData.stepName.${each}`)}</li>)}
    </ol>
  );
};
