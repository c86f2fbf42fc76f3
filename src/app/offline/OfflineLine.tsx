import type { ReactElement } from 'react';
import { useText } from '../../views/shared/text-context.tsx';
import type { OfflineList } from './offline-list.ts';
import { mayStore, stateKey, type OfflineState } from './offline-state.ts';
import { StoreButton } from './StoreButton.tsx';
import './offline.css';

interface OfflineLineProps {
  readonly state: OfflineState;
  readonly list: OfflineList | null;
  readonly isOnline: boolean;
  /** Are the data shown from a folder on the host, which is not kept? */
  readonly isFromAddress: boolean;
  readonly onStore: () => void;
  readonly onMore: () => void;
}

/** How far Katve works without network, in one line at the foot of the page. */
export const OfflineLine = ({ state, list, isOnline, isFromAddress, onStore, onMore }: OfflineLineProps): ReactElement | null => {
  const { t, format } = useText();
  const key = stateKey(state, isOnline);
  if (key === null) return null;
  const why = 'why' in state ? t(`offline.why.${state.why}`) : '';
  return (
    <div className="offline-line" data-offline={state.kind}>
      <p role="status">{t(`offline.state.${key}`, { why })}{isFromAddress && ` ${t('offline.address')}`}</p>
      {state.kind === 'withoutEngine' && <progress value={state.share} aria-label={t('offline.progress')} aria-valuetext={format.percent(state.share)} />}
      {mayStore(state) && list !== null && <StoreButton state={state} list={list} onStore={onStore} />}
      <button type="button" className="result-text-button" aria-haspopup="dialog" onClick={onMore}>{t('offline.more')}</button>
    </div>
  );
};
