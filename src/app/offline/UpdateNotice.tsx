import { useState, type ReactElement } from 'react';
import { useText } from '../../views/shared/text-context.tsx';
import type { UpdateState } from './offline-state.ts';

interface UpdateNoticeProps {
  readonly update: UpdateState;
  readonly onUpdate: () => void;
}

/** Says that a newer version is there. Nothing changes before the reader asks for it. */
export const UpdateNotice = ({ update, onUpdate }: UpdateNoticeProps): ReactElement => {
  const { t, format } = useText();
  const [isLater, setLater] = useState(false);
  const isShown = update.kind !== 'none' && !isLater;
  return (
    <div className="offline-update" role="status">
      {isShown && (
        <>
          <p>{update.kind === 'held' ? t('offline.update.held', { count: update.others, shown: format.integer(update.others) }) : t('offline.update.ready')}</p>
          <div className="offline-actions">
            <button type="button" className="result-button offline-button" onClick={onUpdate}>{t('offline.update.load')}</button>
            <button type="button" className="result-text-button" onClick={() => { setLater(true); }}>{t('offline.update.later')}</button>
          </div>
        </>
      )}
    </div>
  );
};
