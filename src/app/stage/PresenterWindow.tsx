import { useEffect, useState, type ReactElement } from 'react';
import type { Analyst } from '../../schema/analyst.ts';
import type { Story } from '../../schema/story.ts';
import { wordsIn } from '../../views/present/story-edits.ts';
import { useText } from '../../views/shared/text-context.tsx';
import { NextView } from './NextView.tsx';
import { NotesText } from './NotesText.tsx';
import { PresenterClock } from './PresenterClock.tsx';
import type { PlayerCommand } from './player-keys.ts';
import { stepAfter, stepWithin } from './player-step.ts';
import { StageIcon } from './StageIcon.tsx';
import { stepTitle } from './step-words.ts';
import { usePlayerKeys } from './use-player-keys.ts';
import { useShowing } from './use-showing.ts';

interface PresenterWindowProps {
  readonly storyId: string;
  /** As this browser has it; `null`: it comes from the stage, if at all. */
  readonly kept: Story | null;
  readonly analyst: Analyst;
  readonly scheme: 'light' | 'dark';
  readonly startStep: number;
}

/** Is the stage open in another window? `unknown` until it has had time to answer. */
type StageState = 'unknown' | 'open' | 'alone' | 'closed';

const ANSWER_MS = 1_500;

/** The presenter's own window: notes, what comes next, clock, and the controls of both windows. */
export const PresenterWindow = ({ storyId, kept, analyst, scheme, startStep }: PresenterWindowProps): ReactElement => {
  const text = useText();
  const { t, language } = text;
  const [start] = useState(() => ({ step: startStep, isBlack: false, startedAtMs: Date.now() }));
  const [told, setTold] = useState<Story | null>(null);
  const [stage, setStage] = useState<StageState>('unknown');
  const [size, setSize] = useState(0);
  const { showing, show } = useShowing({
    start, storyId, story: null,
    onMessage: (message) => {
      if (message.kind === 'end') setStage('closed');
      if (message.kind !== 'now' || message.story === undefined) return;
      setTold(message.story);
      setStage('open');
    },
  });
  useEffect(() => {
    const timer = window.setTimeout(() => { setStage((now) => (now === 'unknown' ? 'alone' : now)); }, ANSWER_MS);
    return () => { window.clearTimeout(timer); };
  }, []);
  const story = kept ?? told;
  const count = story?.steps.length ?? 0;
  const step = stepWithin(showing.step, count);
  const onCommand = (command: PlayerCommand): void => {
    if (command === 'black') show({ isBlack: !showing.isBlack });
    else if (stepAfter(command, step, count) !== step) show({ step: stepAfter(command, step, count) });
  };
  usePlayerKeys(onCommand);
  const now = story?.steps[step - 1];
  const next = story?.steps[step];
  if (now === undefined) return <main className="presenter"><h1>{t('present.presenter.title')}</h1><p role="status">{t(stage === 'unknown' ? 'present.player.loading' : 'present.player.missing')}</p></main>;
  return (
    <main className="presenter" data-size={size}>
      <header className="presenter-head">
        <p className="presenter-step">{t('present.presenter.now', { step, count })}</p>
        <PresenterClock startedAtMs={showing.startedAtMs} onRestart={() => { show({ startedAtMs: Date.now() }); }} />
      </header>
      <h1 className="presenter-title">{stepTitle(now, { text, dataset: analyst.dataset })}</h1>
      <section className="presenter-notes" aria-label={t('present.presenter.notes')} tabIndex={0}><NotesText words={wordsIn(now.notes, language)} /></section>
      <section className="presenter-next" aria-label={t('present.presenter.next')}>
        {next === undefined ? <p>{t('present.presenter.last')}</p> : <NextView step={next} analyst={analyst} scheme={scheme} />}
      </section>
      <div className="presenter-controls" role="group" aria-label={t('present.player.controls')}>
        <button type="button" className="result-button presenter-turn" aria-disabled={step <= 1} onClick={() => { onCommand('previous'); }}><StageIcon name="previous" />{t('present.player.previous')}</button>
        <button type="button" className="result-button presenter-turn presenter-onward" aria-disabled={step >= count} onClick={() => { onCommand('next'); }}>{t('present.player.next')}<StageIcon name="next" /></button>
        <button type="button" className="result-button" aria-pressed={showing.isBlack} onClick={() => { onCommand('black'); }}>{t(showing.isBlack ? 'present.player.unblack' : 'present.player.black')}</button>
        <button type="button" className="result-button" disabled={size >= 3} onClick={() => { setSize(size + 1); }}>{t('present.presenter.larger')}</button>
        <button type="button" className="result-button" disabled={size <= -1} onClick={() => { setSize(size - 1); }}>{t('present.presenter.smaller')}</button>
      </div>
      <p className="presenter-state" role="status">
        {[...(stage === 'alone' || stage === 'closed' ? [t(`present.presenter.${stage}`)] : []), ...(showing.isBlack ? [t('present.presenter.black')] : [])].join(' ')}
      </p>
    </main>
  );
};
