import type { ReactElement, ReactNode } from 'react';
import { useText } from '../../views/shared/text-context.tsx';

/** Something that the presenter should know, over the stage. */
export const StageNotice = ({ children, onClose }: { readonly children: ReactNode; readonly onClose?: () => void }): ReactElement => {
  const { t } = useText();
  return (
    <div className="stage-notice" role="alert">
      <p>{children}</p>
      {onClose !== undefined && <button type="button" className="result-button" aria-label={t('present.player.closeNotice')} onClick={onClose}>×</button>}
    </div>
  );
};
