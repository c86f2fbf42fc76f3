import { useEffect, useState, type ReactElement } from 'react';
import { useText } from '../../views/shared/text-context.tsx';
import { elapsedText } from './player-step.ts';

const TICK_MS = 1_000;

interface PresenterClockProps {
  readonly startedAtMs: number;
  readonly onRestart: () => void;
}

/** The time of day and the time since the presentation began. */
export const PresenterClock = ({ startedAtMs, onRestart }: PresenterClockProps): ReactElement => {
  const { t, format } = useText();
  const [nowMs, setNowMs] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => { setNowMs(Date.now()); }, TICK_MS);
    return () => { window.clearInterval(timer); };
  }, []);
  return (
    <dl className="presenter-clock">
      <div><dt>{t('present.presenter.clock')}</dt><dd>{new Date(nowMs).toLocaleTimeString(format.locale, { hour: '2-digit', minute: '2-digit' })}</dd></div>
      <div><dt>{t('present.presenter.elapsed')}</dt><dd>{elapsedText(nowMs - startedAtMs)} <button type="button" className="result-text-button" onClick={onRestart}>{t('present.presenter.restart')}</button></dd></div>
    </dl>
  );
};
