import { useCallback, useEffect, useRef, useState } from 'react';
import type { Engine } from '../engine/engine.ts';
import type { SqlEngine } from '../schema/sql-answer.ts';
import { causeWords } from './failure.ts';
import { usePackage } from './open-package.ts';

/** DuckDB behind the page that asks it. */
export interface SqlEngineHandle {
  readonly state: SqlEngine;
  /** The running engine; rejects when it cannot be started. */
  readonly open: () => Promise<Engine>;
  /** Ends it with all that runs in it, and starts it anew. */
  readonly restart: () => Promise<void>;
}

const shownOf = ({ state }: Engine): SqlEngine => {
  switch (state.kind) {
    case 'idle': return { kind: 'starting', progress: null };
    case 'starting': return { kind: 'starting', progress: state.step === 'engine' ? state.progress : null };
    case 'ready': return { kind: 'ready' };
    case 'failed': return { kind: 'failed', detail: state.error.message };
  }
};

/** Starts DuckDB when the page opens, which is what the page is for, and keeps its state. */
export const useSqlEngine = (): SqlEngineHandle => {
  const { engine: makeEngine } = usePackage();
  const [state, setState] = useState<SqlEngine>({ kind: 'starting', progress: null });
  const isHere = useRef(true);
  const show = useCallback((next: SqlEngine): void => { if (isHere.current) setState(next); }, []);
  const open = useCallback(async (): Promise<Engine> => {
    const engine = await makeEngine();
    await engine.start();
    return engine;
  }, [makeEngine]);
  useEffect(() => {
    isHere.current = true;
    let stop = (): void => undefined;
    const begin = async (): Promise<void> => {
      const engine = await makeEngine();
      if (!isHere.current) return;
      stop = engine.subscribe(() => { show(shownOf(engine)); });
      show(shownOf(engine));
      await engine.start();
    };
    begin().catch((cause: unknown) => { show({ kind: 'failed', detail: causeWords(cause) }); });
    return () => {
      isHere.current = false;
      stop();
    };
  }, [makeEngine, show]);
  const restart = useCallback(async (): Promise<void> => {
    const engine = await makeEngine();
    await engine.close();
    await engine.start();
  }, [makeEngine]);
  return { state, open, restart };
};
