import { useEffect, useMemo, type ReactElement } from 'react';
import type { Analyst } from '../../schema/analyst.ts';
import type { AppState } from '../../state/app-state.ts';
import { hrefOf } from '../../state/url-codec.ts';
import { presentOf, useAppStore, type AppStore } from '../../state/store.ts';
import { useText } from '../../views/shared/text-context.tsx';
import { embedStore, wholeView } from './embed-store.ts';
import { StageView } from './StageView.tsx';
import { useSourceLine } from './use-source-line.ts';
import { useSystemScheme } from './use-system-scheme.ts';
import { viewTitle } from './view-title.ts';

const openInTab = (state: AppState): void => { window.open(hrefOf(state), '_blank', 'noopener'); };

/** One view inside another page: title, view, sources, and the way to the whole app. Nothing in it leads the frame elsewhere. */
export const EmbedFrame = ({ store, analyst }: { readonly store: AppStore; readonly analyst: Analyst }): ReactElement => {
  const text = useText();
  const { t } = text;
  const { dataset } = analyst;
  const state = useAppStore(store, presentOf);
  const scheme = useSystemScheme();
  const guarded = useMemo(() => embedStore(store, openInTab), [store]);
  const sources = useSourceLine(dataset, state);
  const title = viewTitle({ text, dataset, state });
  useEffect(() => { document.title = t('app.documentTitle', { page: title }); }, [t, title]);
  useEffect(() => {
    document.documentElement.dataset['stage'] = 'embed';
    return () => { delete document.documentElement.dataset['stage']; };
  }, []);
  return (
    <main className="embed">
      <h1 className="embed-title">{title}</h1>
      <div className="embed-view" tabIndex={0} role="region" aria-label={title}><StageView store={guarded} analyst={analyst} scheme={scheme} /></div>
      <footer className="embed-foot">
        <p className="embed-sources">{sources}</p>
        <a className="embed-open" href={hrefOf(wholeView(state))} target="_blank" rel="noopener" aria-label={t('embed.openOf')}>{t('embed.open')}</a>
      </footer>
    </main>
  );
};
