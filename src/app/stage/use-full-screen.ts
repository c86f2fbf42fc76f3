import { useEffect, useState } from 'react';

/** Full screen of the whole page. */
export interface FullScreen {
  readonly isOn: boolean;
  /** Does the browser have it at all? Telephones often do not. */
  readonly isOffered: boolean;
  readonly toggle: () => void;
  /** Has the browser refused it? */
  readonly isRefused: boolean;
}

/** Asks for full screen; resolves to whether the browser gave it. */
export const enterFullScreen = async (): Promise<boolean> => {
  const root: { readonly requestFullscreen?: () => Promise<void> } = document.documentElement; // not in every browser
  try {
    if (root.requestFullscreen === undefined) return false;
    await document.documentElement.requestFullscreen();
    return true;
  } catch {
    return false; // refused: the presentation goes on in the window
  }
};

/** Leaves full screen, if the page is in it. */
export const leaveFullScreen = (): void => {
  if (document.fullscreenElement != null) void document.exitFullscreen().catch(() => undefined);
};

const isOnNow = (): boolean => document.fullscreenElement != null;

/** Follows the browser into full screen and out of it. */
export const useFullScreen = (): FullScreen => {
  const [isOn, setOn] = useState(isOnNow);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const onChange = (): void => { setOn(isOnNow()); };
    document.addEventListener('fullscreenchange', onChange);
    return () => { document.removeEventListener('fullscreenchange', onChange); };
  }, []);
  const toggle = (): void => {
    if (isOnNow()) leaveFullScreen();
    else void enterFullScreen().then((isGiven) => { setRefused(!isGiven); });
  };
  return { isOn, isOffered: document.fullscreenEnabled, toggle, isRefused };
};
