import { useEffect, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { AppState, MapView } from '../state/app-state.ts';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';
import { printSheetCode } from './print-sheet-code.ts';

interface PrintHostProps {
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  readonly view: MapView;
  readonly sort: AppState['rankingSort'];
}

type Code = Awaited<ReturnType<typeof printSheetCode>>;

/** The sheet that takes the page's place on paper: drawn when the browser is about to print, gone afterwards. */
const PrintHost = ({ dataset, result, view, sort }: PrintHostProps): ReactElement | null => {
  const text = useText();
  const open = usePackage();
  const [code, setCode] = useState<Code | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    printSheetCode(text, open).then(
      (found) => { if (isCurrent) setCode(found); },
      (cause: unknown) => { console.error('The page cannot be laid out for paper; it is printed as it is on screen.', cause); },
    );
    return () => { isCurrent = false; };
  }, [text, open]);
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
  if (!isPrinting || code === null) return null;
  const { PrintSheet } = code;
  return <PrintSheet dataset={dataset} result={result} view={view} sort={sort} lines={code.linesOf(dataset, result)} />;
};

export default PrintHost;
