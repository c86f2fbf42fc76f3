import { lazy, Suspense, useState, useSyncExternalStore, type ReactElement } from 'react';
import { loadOfflineMessages } from '../../i18n/page-messages.ts';
import { TextContext } from '../../views/shared/text-context.tsx';
import { usePackage } from '../open-package.ts';
import { keepAsAsked, removeApp, takeNewVersion } from './keep-app.ts';
import { OfflineLine } from './OfflineLine.tsx';
import { offlineStore } from './offline-store.ts';
import { UpdateNotice } from './UpdateNotice.tsx';
import { useKeepApp } from './use-keep-app.ts';
import { useOnline } from './use-online.ts';
import { usePageText } from './use-page-text.ts';

const OfflineDialog = lazy(() => import('./OfflineDialog.tsx'));

/** Keeps the app for use without network once the page is at rest, says how far that is, and offers a new version. */
const OfflineHost = ({ isAtRest }: { readonly isAtRest: boolean }): ReactElement | null => {
  const { state, update, list } = useSyncExternalStore(offlineStore.subscribe, offlineStore.get);
  const text = usePageText(loadOfflineMessages);
  const { choice } = usePackage();
  const isOnline = useOnline();
  const [isOpen, setOpen] = useState(false);
  useKeepApp(isAtRest);
  if (text === null) return null;
  const shared = { state, list, isOnline, onStore: () => { void keepAsAsked(); } };
  return (
    <TextContext value={text}>
      <OfflineLine {...shared} isFromAddress={choice.kind === 'address'} onMore={() => { setOpen(true); }} />
      {isOpen && <Suspense fallback={null}><OfflineDialog {...shared} onRemove={() => { void removeApp(); }} onClose={() => { setOpen(false); }} /></Suspense>}
      <UpdateNotice update={update} onUpdate={() => { void takeNewVersion(); }} />
    </TextContext>
  );
};

export default OfflineHost;
