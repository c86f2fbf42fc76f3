import { Suspense, lazy, useEffect, useState, type ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { SentencePartMenuProps } from './SentencePartMenu.tsx';

/** The menus come in a chunk of their own, behind the first picture. */
const Menu = lazy(async () => ({ default: (await import('./SentencePartMenu.tsx')).SentencePartMenu }));

/** Time that sentence and table have for themselves before the menus are fetched unasked. */
const QUIET_MS = 600;

type PartProps = Omit<SentencePartMenuProps, 'plain'>;

interface PlainPartProps extends Pick<PartProps, 'part' | 'words'> {
  readonly onPress: () => void;
  readonly onFocus: (isFocused: boolean) => void;
}

const PlainPart = ({ part, words, onPress, onFocus }: PlainPartProps): ReactElement => {
  const { t } = useText();
  const isMore = part === 'more';
  return (
    <button type="button" className={isMore ? 'sentence-more' : 'sentence-part'} aria-haspopup="menu" aria-expanded={false}
      aria-label={isMore ? undefined : `${t(`sentence.menus.${part}`)}: ${words}`} onClick={onPress}
      onFocus={() => onFocus(true)} onBlur={() => onFocus(false)}>
      {words}<span className="sentence-caret" aria-hidden="true" />
    </button>
  );
};

/** A part of the sentence: a button from the first paint on, which opens its menu as soon as the menus are there. */
export const SentencePart = (props: PartProps): ReactElement => {
  const [isPressed, setPressed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setWanted(true), QUIET_MS);
    return () => window.clearTimeout(timer);
  }, []);
  const plain = <PlainPart part={props.part} words={props.words} onPress={() => { setPressed(true); setWanted(true); }} onFocus={setFocused} />;
  return isWanted ? <Suspense fallback={plain}><Menu {...props} plain={{ isFocused, isPressed }} /></Suspense> : plain;
};
