import { useCallback, useEffect, useMemo, type ReactElement } from 'react';
import { loadPresentMessages } from '../../i18n/page-messages.ts';
import { hrefOf } from '../../state/url-codec.ts';
import { presentOf, useAppStore, type AppStore } from '../../state/store.ts';
import type { Analyst } from '../../schema/analyst.ts';
import { wordsIn } from '../../views/present/story-edits.ts';
import { useText } from '../../views/shared/text-context.tsx';
import { createAnalyst } from '../answer.ts';
import type { Boot } from '../boot.ts';
import { useKeepApp } from '../offline/use-keep-app.ts';
import { PageText } from '../PageText.tsx';
import { useScheme } from '../use-scheme.ts';
import { ViewBoundary } from '../ViewBoundary.tsx';
import { EmbedFrame } from './EmbedFrame.tsx';
import { PresenterWindow } from './PresenterWindow.tsx';
import { StoryPlayer } from './StoryPlayer.tsx';
import { useStory } from './use-story.ts';
import '../../views/shared/results.css';
import './stage.css';

interface StageProps {
  readonly store: AppStore;
  readonly analyst: Analyst;
}

/** Marks the document, which makes type large; takes the mark away again. */
const useMark = (mark: string): void => {
  useEffect(() => {
    document.documentElement.dataset['stage'] = mark;
    return () => { delete document.documentElement.dataset['stage']; };
  }, [mark]);
};

const StoryStage = ({ store, analyst }: StageProps): ReactElement => {
  const { t, language } = useText();
  const state = useAppStore(store, presentOf);
  const { story: id, step, mode } = state.present;
  const found = useStory(id, analyst);
  const scheme = useScheme().drawn;
  useMark(mode);
  useKeepApp(true);
  const onStep = useCallback((next: number) => { store.dispatch({ type: 'setPresent', part: { step: next } }); }, [store]);
  const onLeave = useCallback(() => { store.dispatch({ type: 'setPresent', part: { mode: 'edit' } }); }, [store]);
  const title = found.kind === 'story' ? wordsIn(found.story.title, language) : '';
  useEffect(() => { document.title = t('app.documentTitle', { page: mode === 'presenter' ? t('present.presenter.title') : title === '' ? t('present.title') : title }); }, [t, mode, title]);
  if (mode === 'presenter') return <PresenterWindow storyId={id ?? ''} kept={found.kind === 'story' ? found.story : null} analyst={analyst} scheme={scheme} startStep={step} />;
  if (found.kind === 'story') {
    const presenterHref = hrefOf({ ...state, present: { ...state.present, mode: 'presenter' } });
    return <StoryPlayer story={found.story} analyst={analyst} scheme={scheme} startStep={step} presenterHref={presenterHref} onStep={onStep} onLeave={onLeave} />;
  }
  return (
    <main className="stage stage-plain">
      <p role="status">{t(found.kind === 'loading' ? 'present.player.loading' : 'present.player.missing')}</p>
      {found.kind === 'missing' && <button type="button" className="result-button" onClick={onLeave}>{t('present.player.toPage')}</button>}
    </main>
  );
};

/** The app without its shell: a story full size, the presenter's window, or one view inside another page. */
const StageRoute = ({ store, boot }: { readonly store: AppStore; readonly boot: Boot }): ReactElement => {
  const { isEmbedded } = useAppStore(store, presentOf);
  const analyst = useMemo(() => createAnalyst(boot.dataset), [boot.dataset]);
  return (
    <PageText load={loadPresentMessages}>
      <ViewBoundary resetKey={isEmbedded}>
        {isEmbedded ? <EmbedFrame store={store} analyst={analyst} /> : <StoryStage store={store} analyst={analyst} />}
      </ViewBoundary>
    </PageText>
  );
};

export default StageRoute;
