import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Analyst } from '../../schema/analyst.ts';
import type { Story } from '../../schema/story.ts';
import { wordsIn } from '../../views/present/story-edits.ts';
import { useText } from '../../views/shared/text-context.tsx';
import { crossFade } from './cross-fade.ts';
import { NotesText } from './NotesText.tsx';
import { PlayerControls } from './PlayerControls.tsx';
import type { PlayerCommand } from './player-keys.ts';
import { stepAfter, stepWithin } from './player-step.ts';
import { StageNotice } from './StageNotice.tsx';
import { StageStep } from './StageStep.tsx';
import { stateOfView } from './stage-state.ts';
import { stepTitle } from './step-words.ts';
import { leaveFullScreen, useFullScreen } from './use-full-screen.ts';
import { useIdle } from './use-idle.ts';
import { usePlayerKeys } from './use-player-keys.ts';
import { useShowing } from './use-showing.ts';
import { useSourceLine } from './use-source-line.ts';
import { useSwipe } from './use-swipe.ts';

interface StoryPlayerProps {
  readonly story: Story;
  readonly analyst: Analyst;
  readonly scheme: 'light' | 'dark';
  /** The step to begin with, from 1. */
  readonly startStep: number;
  /** The address of the presenter's own window. */
  readonly presenterHref: string;
  readonly onStep: (step: number) => void;
  readonly onLeave: () => void;
}

/** A story full size, a step at a time: by keys, remote control, finger, controls, or from the presenter's window. */
export const StoryPlayer = ({ story, analyst, scheme, startStep, presenterHref, onStep, onLeave }: StoryPlayerProps): ReactElement => {
  const text = useText();
  const { t, language } = text;
  const { dataset } = analyst;
  const count = story.steps.length;
  const [start] = useState(() => ({ step: stepWithin(startStep, count), isBlack: false, startedAtMs: Date.now() }));
  const { showing, show } = useShowing({ start, storyId: story.id, story, around: crossFade });
  const [hasNotes, setHasNotes] = useState(false);
  const [isBlocked, setBlocked] = useState(false);
  const fullScreen = useFullScreen();
  const isIdle = useIdle();
  const stage = useRef<HTMLElement>(null);
  const step = stepWithin(showing.step, count);
  const shown = story.steps[step - 1];
  const sources = useSourceLine(dataset, stateOfView(shown?.view ?? '', language));

  useEffect(() => { onStep(step); }, [onStep, step]);
  useEffect(() => { stage.current?.focus(); }, []);
  useEffect(() => { stage.current?.querySelector('.stage-scroll')?.scrollTo({ top: 0 }); }, [step]);

  const leave = (): void => {
    if (showing.isBlack) show({ isBlack: false });
    else if (hasNotes) setHasNotes(false);
    else {
      leaveFullScreen();
      onLeave();
    }
  };
  const onCommand = (command: PlayerCommand): void => {
    if (command === 'leave') leave();
    else if (command === 'notes') setHasNotes(!hasNotes);
    else if (command === 'fullScreen') fullScreen.toggle();
    else if (command === 'black') show({ isBlack: !showing.isBlack });
    else if (showing.isBlack) show({ isBlack: false });
    else if (stepAfter(command, step, count) !== step) show({ step: stepAfter(command, step, count) });
  };
  usePlayerKeys(onCommand);
  const swipe = useSwipe(onCommand);
  const onPresenter = (): void => { setBlocked(window.open(presenterHref, `katve-presenter-${story.id}`, 'popup,width=900,height=700') === null); };

  if (shown === undefined) return <main className="stage stage-plain"><p>{t('present.player.empty')}</p><button type="button" className="result-button" onClick={onLeave}>{t('present.player.leave')}</button></main>;
  const title = stepTitle(shown, { text, dataset });
  return (
    <main ref={stage} className={isIdle ? 'stage stage-idle' : 'stage'} tabIndex={-1} aria-label={t('present.player.label', { title: wordsIn(story.title, language) })} {...swipe}>
      <h1 className="stage-title">{title}</h1>
      <div className="stage-scroll"><StageStep view={shown.view} analyst={analyst} scheme={scheme} /></div>
      {hasNotes && <section className="stage-notes" aria-label={t('present.player.notes')} tabIndex={0}><NotesText words={wordsIn(shown.notes, language)} /></section>}
      <div className="stage-foot"><p className="stage-sources">{sources}</p><PlayerControls step={step} count={count} isBlack={showing.isBlack} hasNotes={hasNotes} fullScreen={fullScreen} onCommand={onCommand} onPresenter={onPresenter} /></div>
      {fullScreen.isRefused && <StageNotice>{t('present.player.refused')}</StageNotice>}
      {isBlocked && <StageNotice onClose={() => { setBlocked(false); }}>{t('present.player.blocked')} <a href={presenterHref} target="_blank" rel="opener">{t('present.presenter.title')}</a></StageNotice>}
      {showing.isBlack && <button type="button" className="stage-black" aria-label={t('present.player.unblack')} onClick={() => { show({ isBlack: false }); }} />}
      <p className="visually-hidden" role="status">{showing.isBlack ? t('present.player.isBlack') : t('present.player.said', { step, count, title })}</p>
    </main>
  );
};
