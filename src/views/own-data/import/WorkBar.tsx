import type { ReactElement } from 'react';
import { useText } from '../../shared/text-context.tsx';
import type { WizardState } from './wizard-state.ts';

/** How far long work is, with a button that ends it. */
export const WorkBar = ({ work, onCancel }: { readonly work: WizardState['work']; readonly onCancel: () => void }): ReactElement => {
  const { t, format } = useText();
  const words = work === null ? '' : work.progress === null ? t(`ownData.work.${work.kind}`) : t(`ownData.progress.${work.progress.step}`);
  return (
    <>
      <p className="visually-hidden" role="status">{words}</p>
      {work !== null && (
        <div className="own-work">
          <progress aria-label={words} max={1} {...(work.progress === null ? {} : { value: work.progress.share })} />
          <span>{words}{work.progress === null ? '' : ` ${format.percent(work.progress.share)}`}</span>
          <button type="button" className="result-button" onClick={onCancel}>{t('ownData.cancelWork')}</button>
        </div>
      )}
    </>
  );
};
