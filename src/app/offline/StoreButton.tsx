import type { ReactElement } from 'react';
import { useText } from '../../views/shared/text-context.tsx';
import type { OfflineList } from './offline-list.ts';
import { missingBytes, type OfflineState } from './offline-state.ts';

const MEGABYTE = 1_000_000;

interface StoreButtonProps {
  readonly state: OfflineState;
  readonly list: OfflineList;
  readonly onStore: () => void;
}

/** Keeps what is missing, and says how much that is. */
export const StoreButton = ({ state, list, onStore }: StoreButtonProps): ReactElement => {
  const { t, format } = useText();
  return <button type="button" className="result-button offline-button" onClick={onStore}>{t('offline.store', { megabytes: format.integer(missingBytes(state, list) / MEGABYTE) })}</button>;
};
