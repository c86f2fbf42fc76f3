import { useCallback, useEffect, useRef, useState } from 'react';
import { DATASET_PART } from '../engine/dataset-part.ts';
import type { Engine } from '../engine/engine.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { EngineState } from '../schema/engine-state.ts';
import { causeWords } from './failure.ts';
import { usePackage, type OpenPackage } from './open-package.ts';

/** The engine as the page needs it. */
export interface EngineHandle {
  readonly state: EngineState;
  /** The dataset as the running engine answers it; `null` until then, and after a failure. */
  readonly live: Dataset | null;
  readonly retry: () => void;
}

const shown = (engine: Engine): EngineState => {
  const { state } = engine;
  switch (state.kind) {
    case 'idle':
    case 'ready': return { kind: state.kind };
    case 'starting': return { kind: 'starting' };
    case 'failed': {
      const { kind, message } = state.error;
      return { kind: 'failed', reason: kind === 'statement' ? 'unknown' : kind, detail: message };
    }
  }
};

const openEngine = async (open: OpenPackage, onState: (engine: Engine) => void): Promise<{ readonly engine: Engine; readonly ask: () => Promise<Dataset> }> => {
  const [engine, { askPart }, { browserSqlTexts }] = await Promise.all([open.engine(), import('../engine/ask-part.ts'), import('../engine/browser-sql.ts')]);
  engine.subscribe(() => onState(engine));
  return { engine, ask: () => askPart(engine, browserSqlTexts, DATASET_PART) };
};

/**
 * Starts DuckDB once `mayStart` holds, behind the first picture, and keeps its state.
 * A failure leaves the page on its snapshot; `retry` starts anew.
 */
export const useEngine = (mayStart: boolean): EngineHandle => {
  const open = usePackage();
  const [state, setState] = useState<EngineState>({ kind: 'idle' });
  const [live, setLive] = useState<Dataset | null>(null);
  const opened = useRef<ReturnType<typeof openEngine> | null>(null);
  const start = useCallback(async (): Promise<void> => {
    try {
      setState({ kind: 'starting' });
      opened.current ??= openEngine(open, (engine) => setState(shown(engine)));
      const { engine, ask } = await opened.current;
      await engine.start();
      setState(shown(engine)); // another package than Katve's own has started it before
      // Any other package is shown from the start as the engine answers it.
      if (open.choice.kind === 'builtIn') setLive(await ask());
    } catch (error) {
      console.warn('DuckDB could not be started; the page goes on from its snapshot.', error);
      setState((now) => (now.kind === 'failed' ? now : { kind: 'failed', reason: 'load', detail: causeWords(error) }));
      setLive(null);
    }
  }, [open]);
  useEffect(() => {
    if (mayStart && opened.current === null) void start();
  }, [mayStart, start]);
  return { state, live, retry: useCallback(() => { void start(); }, [start]) };
};
