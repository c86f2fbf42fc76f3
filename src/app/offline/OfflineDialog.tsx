import { Dialog, DialogHeading } from '@ariakit/react';
import type { ReactElement } from 'react';
import { useText } from '../../views/shared/text-context.tsx';
import '../../views/shared/results.css';
import '../stage/dialog.css';
import type { OfflineList } from './offline-list.ts';
import { mayStore, stateKey, type OfflineState } from './offline-state.ts';
import { StoreButton } from './StoreButton.tsx';

interface OfflineDialogProps {
  readonly state: OfflineState;
  readonly list: OfflineList | null;
  readonly isOnline: boolean;
  readonly onStore: () => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

const MEGABYTE = 1_000_000;
const POINTS = ['works', 'needsNetwork', 'kept', 'update', 'install'] as const;

/** What works without network, what is kept for it in this browser, and how to take it away. */
const OfflineDialog = ({ state, list, isOnline, onStore, onRemove, onClose }: OfflineDialogProps): ReactElement => {
  const { t, format } = useText();
  const sizes = list === null ? null : { app: format.integer(list.appBytes / MEGABYTE), engine: format.integer(list.engineBytes / MEGABYTE) };
  const isKept = state.kind === 'whole' || state.kind === 'engineAbsent';
  return (
    <Dialog open onClose={onClose} className="dialog" backdrop={<div className="dialog-backdrop" />}>
      <div className="dialog-head">
        <DialogHeading className="dialog-heading">{t('offline.title')}</DialogHeading>
        <button type="button" className="result-button" onClick={onClose}>{t('offline.close')}</button>
      </div>
      <p className="result-note">{t(`offline.state.${stateKey(state, isOnline) ?? 'absent'}`, { why: 'why' in state ? t(`offline.why.${state.why}`) : '' })}</p>
      {state.kind !== 'impossible' && (
        <>
          <ul className="result-list">
            {POINTS.map((point) => ((point !== 'kept' || sizes !== null) ? <li key={point}>{t(`offline.points.${point}`, { ...sizes })}</li> : null))}
          </ul>
          <div className="dialog-actions">
            {mayStore(state) && list !== null && <StoreButton state={state} list={list} onStore={onStore} />}
            {isKept && isOnline && <button type="button" className="result-button offline-button" onClick={onRemove}>{t('offline.remove')}</button>}
          </div>
          {isKept && <p className="result-small">{t(isOnline ? 'offline.removeNote' : 'offline.removeOnline')}</p>}
        </>
      )}
    </Dialog>
  );
};

export default OfflineDialog;
