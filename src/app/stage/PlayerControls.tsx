import type { ReactElement } from 'react';
import { useText } from '../../views/shared/text-context.tsx';
import { StageIcon, type StageIconName } from './StageIcon.tsx';
import type { PlayerCommand } from './player-keys.ts';

interface PlayerControlsProps {
  readonly step: number;
  readonly count: number;
  readonly isBlack: boolean;
  readonly hasNotes: boolean;
  readonly fullScreen: { readonly isOn: boolean; readonly isOffered: boolean };
  readonly onCommand: (command: PlayerCommand) => void;
  readonly onPresenter: () => void;
}

interface ControlProps {
  readonly icon: StageIconName;
  readonly words: string;
  /** The key that does the same. */
  readonly keyName: string;
  readonly isPressed?: boolean;
  readonly isOff?: boolean;
  readonly onPress: () => void;
}

const Control = ({ icon, words, keyName, isPressed, isOff = false, onPress }: ControlProps): ReactElement => (
  <button type="button" className="stage-control" aria-label={words} title={keyName === '' ? words : `${words} (${keyName})`} aria-pressed={isPressed} aria-disabled={isOff} onClick={() => { if (!isOff) onPress(); }}>
    <StageIcon name={icon} />
  </button>
);

/** Small controls of a presentation, for finger, mouse and keyboard. */
export const PlayerControls = ({ step, count, isBlack, hasNotes, fullScreen, onCommand, onPresenter }: PlayerControlsProps): ReactElement => {
  const { t } = useText();
  return (
    <div className="stage-controls" role="group" aria-label={t('present.player.controls')}>
      <Control icon="previous" words={t('present.player.previous')} keyName="←" isOff={step <= 1} onPress={() => { onCommand('previous'); }} />
      <span className="stage-progress">{t('present.player.progress', { step, count })}</span>
      <Control icon="next" words={t('present.player.next')} keyName="→" isOff={step >= count} onPress={() => { onCommand('next'); }} />
      <Control icon="notes" words={t('present.player.notes')} keyName="N" isPressed={hasNotes} onPress={() => { onCommand('notes'); }} />
      <Control icon="black" words={t(isBlack ? 'present.player.unblack' : 'present.player.black')} keyName="B" isPressed={isBlack} onPress={() => { onCommand('black'); }} />
      <Control icon="presenter" words={t('present.player.presenter')} keyName="" onPress={onPresenter} />
      {fullScreen.isOffered && <Control icon="fullScreen" words={t(fullScreen.isOn ? 'present.player.leaveFullScreen' : 'present.player.fullScreen')} keyName="F" isPressed={fullScreen.isOn} onPress={() => { onCommand('fullScreen'); }} />}
      <Control icon="leave" words={t('present.player.leave')} keyName="Esc" onPress={() => { onCommand('leave'); }} />
    </div>
  );
};
