import type { ReactElement } from 'react';
import type { LinkNotice } from '../state/link-notice.ts';
import { useText } from '../views/shared/text-context.tsx';

interface NoticesProps {
  readonly notices: readonly LinkNotice[];
  readonly onClose: () => void;
}

/** Says what of the link could not be used, and what is shown instead. */
export const Notices = ({ notices, onClose }: NoticesProps): ReactElement | null => {
  const { t } = useText();
  if (notices.length === 0) return null;
  return (
    <div className="app-notice" role="status">
      <div>
        <h2>{t('app.notices.title')}</h2>
        <ul>{notices.map((notice) => (
          <li key={`${notice.parameter}=${notice.value}`}>{t(`app.notices.${notice.reason}`, { parameter: notice.parameter, value: notice.value })}</li>
        ))}</ul>
      </div>
      <button type="button" className="app-tool" aria-label={t('app.notices.close')} onClick={onClose}>×</button>
    </div>
  );
};
