import { useCallback, useMemo, type ReactElement } from 'react';
import { loadPresentMessages } from '../i18n/page-messages.ts';
import type { Story, StoryStep } from '../schema/story.ts';
import type { AppStore } from '../state/store.ts';
import { hrefOf } from '../state/url-codec.ts';
import { PresentPage } from '../views/present/PresentPage.tsx';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';
import type { GatedRouteProps } from './PageGate.tsx';
import { PageText } from './PageText.tsx';
import { stateOfView } from './stage/stage-state.ts';
import { stepTitle } from './stage/step-words.ts';
import { useReadyStory } from './stage/use-ready-story.ts';
import { useStoryStore } from './stage/use-story-store.ts';
import { useStoryActions } from './use-story-actions.ts';

interface PresentRouteProps extends GatedRouteProps {
  readonly store: AppStore;
}

const Present = ({ store, state, analyst }: PresentRouteProps): ReactElement => {
  const text = useText();
  const open = usePackage();
  const { dataset } = analyst;
  const kept = useStoryStore();
  const ready = useReadyStory(analyst, true);
  const words = useMemo(() => ({ text, dataset }), [text, dataset]);
  const titleOf = useCallback((step: Pick<StoryStep, 'title' | 'view'>) => stepTitle(step, words), [words]);
  const saveSlides = async (story: Story, onProgress: (words: string) => void): Promise<string> => {
    const [{ storySlides }, { saveFile }] = await Promise.all([import('./story-slides.ts'), import('../io/save-file.ts')]);
    const file = await storySlides({
      story, text, open, analyst,
      onStep: (step) => { onProgress(text.t('present.said.saving', { step, count: story.steps.length })); },
    });
    saveFile(file);
    return file.name;
  };
  const { said, actions } = useStoryActions({ store, kept, titleOf, saveSlides });
  return (
    <PresentPage ready={ready} isReadyFitting={open.choice.kind === 'builtIn'} stories={kept.stories} openId={state.present.story} fault={kept.fault} said={said}
      titleOf={titleOf} hrefOf={({ view }) => hrefOf(stateOfView(view, text.language))} actions={actions} />
  );
};

/** The page on stories with its own texts. */
const PresentRoute = (props: PresentRouteProps): ReactElement => <PageText load={loadPresentMessages}><Present {...props} /></PageText>;

export default PresentRoute;
