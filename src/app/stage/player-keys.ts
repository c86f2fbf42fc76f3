/** What a key, or a button of a remote control, does. */
export type PlayerCommand = 'next' | 'previous' | 'first' | 'last' | 'black' | 'notes' | 'fullScreen' | 'leave';

/** A press of a key, and what has the focus. */
export interface PlayerPress {
  readonly key: string;
  readonly isShifted: boolean;
  /** Ctrl, Alt or Meta is down: the press belongs to the browser. */
  readonly isModified: boolean;
  /** Is the focus in a field or a list that takes letters or arrows itself? */
  readonly isInField: boolean;
  /** Is the focus on something that Space or Enter presses? */
  readonly isOnButton: boolean;
}

/** What remote controls send, and what no field needs. */
const ALWAYS: Readonly<Record<string, PlayerCommand>> = { PageDown: 'next', PageUp: 'previous' };

const OUTSIDE_FIELDS: Readonly<Record<string, PlayerCommand>> = {
  ArrowRight: 'next', ArrowLeft: 'previous', Home: 'first', End: 'last', Escape: 'leave',
  b: 'black', '.': 'black', n: 'notes', f: 'fullScreen',
};

/** The command of a press; `null` where it is none. */
export const playerCommand = ({ key, isShifted, isModified, isInField, isOnButton }: PlayerPress): PlayerCommand | null => {
  if (isModified) return null;
  const always = ALWAYS[key];
  if (always !== undefined) return always;
  if (isInField) return null;
  if (key === ' ') return isOnButton ? null : isShifted ? 'previous' : 'next';
  return OUTSIDE_FIELDS[key.length === 1 ? key.toLowerCase() : key] ?? null;
};
