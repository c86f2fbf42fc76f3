import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { ColourScheme } from '../schema/map-view.ts';
import { canRedo, canUndo } from '../state/history.ts';
import { OPENING_STATE, type AppState } from '../state/app-state.ts';
import { useAppStore, type AppStore } from '../state/store.ts';
import { hrefOf } from '../state/url-codec.ts';
import { useText } from '../views/shared/text-context.tsx';
import { copyLink } from './copy-link.ts';
import { Header } from './Header.tsx';
import type { Actions } from './use-actions.ts';

interface TopBarProps {
  readonly store: AppStore;
  readonly state: AppState;
  readonly actions: Actions;
  readonly scheme: ColourScheme;
  /** More ways to share the view. */
  readonly share: ReactNode;
  readonly onScheme: (scheme: ColourScheme) => void;
}

const TOAST_MS = 6_000;

/** A short message that goes away by itself. */
const useToast = (): readonly [string, (message: string) => void] => {
  const [toast, setToast] = useState('');
  useEffect(() => {
    if (toast === '') return undefined;
    const timer = window.setTimeout(() => setToast(''), TOAST_MS);
    return () => window.clearTimeout(timer);
  }, [toast]);
  return [toast, setToast];
};

/** Undo and redo by keyboard, but not inside a text field, which has its own. */
const useUndoKeys = (store: AppStore): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) store.undo();
      else if (key === 'y' || (key === 'z' && event.shiftKey)) store.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store]);
};

/** The header, bound to the store. */
export const TopBar = ({ store, state, actions, scheme, share, onScheme }: TopBarProps): ReactElement => {
  const { t } = useText();
  const [toast, setToast] = useToast();
  const history = useAppStore(store, (all) => all.history);
  useUndoKeys(store);
  const onReset = (): void => {
    actions.onReset();
    setToast(t('app.resetDone'));
  };
  const onCopyLink = (): void => {
    void copyLink().then((isCopied) => setToast(t(isCopied ? 'app.linkCopied' : 'app.linkFailed')));
  };
  return (
    <>
      <Header page={state.page} hrefOf={(page) => hrefOf({ ...state, page })} homeHref={hrefOf({ ...OPENING_STATE, language: state.language, data: state.data })}
        canUndo={canUndo(history)} canRedo={canRedo(history)} scheme={scheme} share={share}
        onPage={actions.onPage} onHome={() => { actions.onReset(); actions.onPage('map'); }}
        onUndo={store.undo} onRedo={store.redo} onReset={onReset} onCopyLink={onCopyLink} onLanguage={actions.onLanguage} onScheme={onScheme} />
      <div className="app-toast" role="status">{toast}</div>
    </>
  );
};
