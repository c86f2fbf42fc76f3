import { useEffect, useState, type ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { SentencePartMenuProps } from './SentencePartMenu.tsx';
import { useMenu } from './use-menu.ts';

/** Time that sentence and table have for themselves before the menus are fetched unasked. */
const QUIET_MS = 600;

type PartProps = Omit<SentencePartMenuProps, 'plain'>;

interface PlainPartProps extends Pick<PartProps, 'part' | 'words'> {
  readonly onPress: () => void;
  readonly onFocus: (isFocused: boolean) => void;
  readonly onHold: (isHeld: boolean) => void;
}

const PlainPart = ({ part, words, onPress, onFocus, onHold }: PlainPartProps): ReactElement => {
  const { t } = useText();
  const isMore = part === 'more';
  const onPointerDown = (): void => {
    onHold(true);
    // After the click that the release may make.
    const release = (): void => { window.setTimeout(() => onHold(false)); };
    for (const end of ['pointerup', 'pointercancel'] as const) window.addEventListener(end, release, { once: true });
  };
  return (
    <button type="button" className={isMore ? 'sentence-more' : 'sentence-part'} aria-haspopup="menu" aria-expanded={false}
      aria-label={isMore ? undefined : `${t(`sentence.menus.${part}`)}: ${words}`} onClick={onPress} onPointerDown={onPointerDown}
      onFocus={() => onFocus(true)} onBlur={() => onFocus(false)}>
      {words}<span className="sentence-caret" aria-hidden="true" />
    </button>
  );
};

/**
 * A part of the sentence: a button from the first paint on, which opens its menu as soon as the menus are there.
 * The menu never takes the button's place while a pointer is down on it: the click would be lost.
 */
export const SentencePart = (props: PartProps): ReactElement => {
  const [isPressed, setPressed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const [isQuiet, setQuiet] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setQuiet(true), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, []);
  const menu = useMenu(isQuiet || isPressed);
  if (menu !== null && !isHeld) return menu.draw({ ...props, plain: { isFocused, isPressed } });
  return <PlainPart part={props.part} words={props.words} onPress={() => setPressed(true)} onFocus={setFocused} onHold={setHeld} />;
};
