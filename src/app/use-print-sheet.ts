import { createElement, useEffect, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { AppState, MapView } from '../state/app-state.ts';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';
import { printSheetCode } from './print-sheet-code.ts';

interface PrintFacts {
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  readonly view: MapView;
  readonly sort: AppState['rankingSort'];
  /** Is there a sheet for the page that is shown, and time to fetch what it needs? */
  readonly isWanted: boolean;
}

type Code = Awaited<ReturnType<typeof printSheetCode>>;

/** The sheet that takes the page's place on paper: drawn when the browser is about to print, gone afterwards. */
export const usePrintSheet = ({ dataset, result, view, sort, isWanted }: PrintFacts): ReactElement | null => {
  const text = useText();
  const open = usePackage();
  const [code, setCode] = useState<Code | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    printSheetCode(text, open).then(
      (found) => { if (isCurrent) setCode(found); },
      (cause: unknown) => { console.error('The page cannot be laid out for paper; it is printed as it is on screen.', cause); },
    );
    return () => { isCurrent = false; };
  }, [isWanted, text, open]);
  useEffect(() => {
    const start = (): void => { flushSync(() => setPrinting(true)); };
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', start);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', start);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  if (!isPrinting || !isWanted || code === null) return null;
  return createElement(code.PrintSheet, { dataset, result, view, sort, lines: code.linesOf(dataset, result) });
};
