import { useEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { GlobeCamera, GlobeEvents, GlobeMap, GlobePicture, GlobeStart } from './globe-map.ts';
import type { MapGeometry } from './map-geometry.ts';

/** Not there yet, drawn, away for a while, or away for good. Only `drawn` hides the still picture. */
export type GlobeStatus = 'starting' | 'drawn' | 'lost' | 'failed';

/** The globe for the rest of the map. */
export interface Globe {
  readonly status: GlobeStatus;
  /** `null` until the globe is drawn. */
  readonly camera: GlobeCamera | null;
  readonly zoomBy: (levels: number) => void;
  readonly showRegion: () => void;
}

/** What the globe is made from. */
export interface GlobeInput {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly geometry: MapGeometry;
  readonly picture: GlobePicture;
  /** False as long as nobody sees the globe: it is then not loaded. */
  readonly isWanted: boolean;
  readonly onPoint: GlobeEvents['onPoint'];
  readonly onPress: GlobeEvents['onPress'];
  /** Called with MapLibre's own map object once it is drawn, for tests. */
  readonly onReady: ((map: unknown) => void) | undefined;
}

const hasWebgl = (): boolean => typeof WebGL2RenderingContext !== 'undefined';

/** Camera moves come many times a second and outside React's own events: a store of their own keeps labels and map in one frame. */
const createCameraStore = () => {
  const listeners = new Set<() => void>();
  let camera: GlobeCamera | null = null;
  return {
    set: (next: GlobeCamera | null): void => {
      camera = next;
      for (const listener of listeners) listener();
    },
    get: (): GlobeCamera | null => camera,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
  };
};

const loadGlobe = async (start: GlobeStart): Promise<GlobeMap> => {
  const { MaplibreMap } = await import('./maplibre-map.ts');
  return new MaplibreMap(start);
};

/** Runs when the browser has nothing more urgent to do; the picture and the sentence come first. */
const whenIdle = (run: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 200);
    return () => { clearTimeout(timer); };
  }
  const handle = requestIdleCallback(run, { timeout: 1500 });
  return () => { cancelIdleCallback(handle); };
};

/**
 * Loads MapLibre once the still picture stands, keeps it in step with the picture, and says when it
 * is drawn or gone. Without WebGL, or when anything fails, the status is `failed` and stays so.
 */
export const useGlobe = (input: GlobeInput): Globe => {
  const { t, language } = useText();
  const [status, setStatus] = useState<GlobeStatus>(() => (hasWebgl() ? 'starting' : 'failed'));
  const [store] = useState(createCameraStore);
  const camera = useSyncExternalStore(store.subscribe, store.get, store.get);
  const globe = useRef<GlobeMap | null>(null);
  const latest = useRef({ input, t });
  useEffect(() => {
    latest.current = { input, t };
    globe.current?.update(input.picture);
  });
  const { container, geometry, isWanted } = input;
  const [wasWanted, setWasWanted] = useState(isWanted);
  if (isWanted && !wasWanted) setWasWanted(true);
  const isPossible = wasWanted && status !== 'failed';
  useEffect(() => {
    const element = container.current;
    if (!isPossible || element === null) return undefined;
    let isCurrent = true;
    const ifCurrent = <A extends readonly unknown[]>(run: (...values: A) => void) => (...values: A): void => { if (isCurrent) run(...values); };
    const events: GlobeEvents = {
      onDrawn: ifCurrent(() => {
        setStatus('drawn');
        latest.current.input.onReady?.(globe.current?.native);
      }),
      onLost: ifCurrent(() => { setStatus('lost'); }),
      onFailed: ifCurrent(() => { setStatus('failed'); }),
      onCamera: ifCurrent(store.set),
      onPoint: ifCurrent((code, place) => { latest.current.input.onPoint(code, place); }),
      onPress: ifCurrent((code) => { latest.current.input.onPress(code); }),
    };
    const say = latest.current.t;
    const words = { windowsHelp: say('map.gestures.windows'), macHelp: say('map.gestures.mac'), mobileHelp: say('map.gestures.mobile') };
    const isMotionReduced = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const cancel = whenIdle(() => {
      loadGlobe({ container: element, geometry, picture: latest.current.input.picture, events, words, isMotionReduced }).then(
        (made) => {
          if (!isCurrent) return made.destroy();
          globe.current = made;
          return made.update(latest.current.input.picture);
        },
        ifCurrent(() => { setStatus('failed'); }),
      );
    });
    return () => {
      isCurrent = false;
      cancel();
      globe.current?.destroy();
      globe.current = null;
      store.set(null);
      setStatus((current) => (current === 'failed' ? current : 'starting'));
    };
    // Another language needs another instance: MapLibre takes its words at the start.
  }, [isPossible, container, geometry, language, store]);
  return {
    status: status === 'drawn' && camera === null ? 'starting' : status,
    camera,
    zoomBy: (levels) => { globe.current?.zoomBy(levels); },
    showRegion: () => { globe.current?.showRegion(); },
  };
};
