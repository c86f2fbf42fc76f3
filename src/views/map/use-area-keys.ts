import { useRef, useState, type KeyboardEvent } from 'react';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { stopTowards, type Direction, type Stop } from './direction.ts';

const ARROWS: Readonly<Record<string, Direction>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** What the keys of the map lead to. */
export interface AreaKeysInput {
  /** The municipalities as they lie on screen. */
  readonly stops: readonly Stop[];
  readonly selected: MunicipalityCode | null;
  /** Where the keys start when nothing is selected. */
  readonly first: MunicipalityCode | null;
  readonly onSelect: (code: MunicipalityCode | null) => void;
  readonly onHover: (code: MunicipalityCode | null) => void;
  readonly onZoom: (levels: number) => void;
  readonly onWholeRegion: () => void;
}

/** The keyboard's municipality, and the handlers of the list that has the focus. */
export interface AreaKeys {
  /** `null` while the focus is elsewhere. */
  readonly active: MunicipalityCode | null;
  /** Did the keys lead there? Then the place is shown; a mouse shows itself. */
  readonly isByKeys: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Takes a municipality that was pressed as the keys' place and gives the list the focus. */
  readonly onPress: (code: MunicipalityCode, list: HTMLElement | null) => void;
}

const KEY_ZOOM = 0.75;

/** What a key means on the map; `undefined` when it means nothing. */
type KeyAction =
  | { readonly kind: 'step'; readonly direction: Direction }
  | { readonly kind: 'first' | 'last' | 'select' | 'clear' | 'region' }
  | { readonly kind: 'zoom'; readonly levels: number };

const actionOf = (key: string): KeyAction | undefined => {
  const direction = ARROWS[key];
  if (direction !== undefined) return { kind: 'step', direction };
  switch (key) {
    case 'Home':
      return { kind: 'first' };
    case 'End':
      return { kind: 'last' };
    case 'Enter':
    case ' ':
      return { kind: 'select' };
    case 'Escape':
      return { kind: 'clear' };
    case '+':
      return { kind: 'zoom', levels: KEY_ZOOM };
    case '-':
      return { kind: 'zoom', levels: -KEY_ZOOM };
    case '0':
      return { kind: 'region' };
    default:
      return undefined;
  }
};

/** Arrow keys between municipalities, Enter and Escape for the selection, plus, minus and 0 for the scale. */
export const useAreaKeys = (input: AreaKeysInput): AreaKeys => {
  const { stops, selected, first, onSelect, onHover, onZoom, onWholeRegion } = input;
  const [hasFocus, setHasFocus] = useState(false);
  const [place, setPlace] = useState<MunicipalityCode | null>(null);
  const [isByKeys, setIsByKeys] = useState(false);
  const isPressing = useRef(false);
  const current = [place, selected, first].find((code) => code !== null && stops.some((stop) => stop.code === code)) ?? null;
  const go = (code: MunicipalityCode | undefined): void => {
    if (code === undefined) return;
    setPlace(code);
    onHover(code);
  };
  const act = (action: KeyAction): void => {
    switch (action.kind) {
      case 'step':
        return current === null ? undefined : go(stopTowards(stops, current, action.direction));
      case 'first':
        return go(stops[0]?.code);
      case 'last':
        return go(stops.at(-1)?.code);
      case 'select':
        return onSelect(current);
      case 'clear':
        return onSelect(null);
      case 'zoom':
        return onZoom(action.levels);
      case 'region':
        return onWholeRegion();
    }
  };
  return {
    active: hasFocus ? current : null,
    isByKeys: hasFocus && isByKeys,
    onPress: (code, list) => {
      setPlace(code);
      setIsByKeys(false);
      isPressing.current = true;
      list?.focus({ preventScroll: true });
      isPressing.current = false;
    },
    onFocus: () => {
      setHasFocus(true);
      if (isPressing.current) return;
      setIsByKeys(true);
      onHover(current);
    },
    onBlur: () => {
      setHasFocus(false);
      onHover(null);
    },
    onKeyDown: (event) => {
      const action = event.ctrlKey || event.metaKey || event.altKey ? undefined : actionOf(event.key);
      if (action === undefined) return;
      event.preventDefault();
      setIsByKeys(true);
      act(action);
    },
  };
};
