import type { ReactElement } from 'react';
import { SILENCE_SECONDS } from '../../../schema/import-client.ts';
import { useText } from '../../shared/text-context.tsx';
import type { WizardState } from './wizard-state.ts';

/** How far long work is, with a button that ends it; words about it when nothing has been heard of it for long. */
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
      <div role="alert">{work?.isSilent === true && <p className="result-note">{t('ownData.silence', { shown: format.integer(SILENCE_SECONDS) })}</p>}</div>
    </>
  );
};
