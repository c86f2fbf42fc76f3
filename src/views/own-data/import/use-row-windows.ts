import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkOutcome } from '../../../schema/import-client.ts';

/** Rows that are asked for at once. */
const WINDOW = 100;

/** Windows kept at hand; older ones are dropped and asked for again. */
const KEPT_WINDOWS = 20;

interface Windows<Row> {
  /** A row that is there; `undefined` while it is on its way. */
  readonly rowAt: (index: number) => Row | undefined;
  /** Says which rows are in sight. */
  readonly onSight: (first: number, last: number) => void;
}

/**
 * The rows of a long list that lies elsewhere, fetched as they come into sight. Another `load` is another list: what was
 * fetched by the old one is dropped.
 */
export const useRowWindows = <Row>(load: (from: number, to: number) => Promise<WorkOutcome<readonly Row[]>>): Windows<Row> => {
  const [state, setState] = useState<{ readonly load: typeof load; readonly windows: ReadonlyMap<number, readonly Row[]> }>({ load, windows: new Map() });
  const asked = useRef<{ load: typeof load; numbers: Set<number> }>({ load, numbers: new Set() });
  const current = useRef(load);
  useEffect(() => { current.current = load; }, [load]);
  const onSight = useCallback((first: number, last: number): void => {
    if (asked.current.load !== load) asked.current = { load, numbers: new Set() };
    const { numbers } = asked.current;
    for (let number = Math.floor(first / WINDOW); number * WINDOW <= last; number += 1) {
      if (numbers.has(number)) continue;
      numbers.add(number);
      void load(number * WINDOW, (number + 1) * WINDOW).then((outcome) => {
        if (current.current !== load) return;
        if (!outcome.ok) {
          numbers.delete(number);
          return;
        }
        setState((before) => {
          const windows = before.load === load ? [...before.windows].slice(1 - KEPT_WINDOWS) : [];
          const kept = new Map([...windows, [number, outcome.value]]);
          for (const each of [...numbers]) if (!kept.has(each) && before.windows.has(each)) numbers.delete(each);
          return { load, windows: kept };
        });
      });
    }
  }, [load]);
  const rowAt = useCallback((index: number): Row | undefined =>
    (state.load === load ? state.windows.get(Math.floor(index / WINDOW))?.[index % WINDOW] : undefined), [state, load]);
  return { rowAt, onSight };
};
