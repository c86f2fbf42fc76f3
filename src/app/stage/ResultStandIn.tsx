import { createContext, useContext, useEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import type { ExportButtonsProps } from '../../views/shared/export-buttons-props.ts';
import { useText } from '../../views/shared/text-context.tsx';
import { fitTable, type FittedCount } from './fit-table.ts';
import { offeredResults, type OfferedResults } from './offered-results.ts';

/** Where the results of the view around are listed. */
export const OfferedContext = createContext<OfferedResults>(offeredResults());

/** The parts of a page that hold one result. */
const PARTS = '.stage :is(.result, .gaps-holes-part, .projects-main)';

interface FittedPart extends FittedCount {
  readonly part: Element;
}

/** Stands for a result's menu in a view on the stage: lists the result, and marks it where it is the view's main one. Rows of its table that a screen does not hold are counted in words. */
export const ResultStandIn = (props: ExportButtonsProps): ReactElement => {
  const { t, format } = useText();
  const results = useContext(OfferedContext);
  const place = useRef<HTMLSpanElement>(null);
  const now = useRef(props);
  const [fitted, setFitted] = useState<FittedPart | null>(null);
  useEffect(() => { now.current = props; });
  useEffect(() => (place.current === null ? undefined : results.add({ place: place.current, read: () => now.current })), [results]);
  const isMain = useSyncExternalStore(results.subscribe, () => place.current !== null && results.main()?.place === place.current);
  const hasChart = props.chart !== undefined;
  useEffect(() => {
    const part = isMain && !hasChart ? place.current?.closest(PARTS) : null;
    if (part == null) return undefined;
    const end = fitTable(part, ({ shown, all }) => {
      setFitted((before) => (before?.part === part && before.shown === shown && before.all === all ? before : { part, shown, all }));
    });
    return () => {
      end();
      setFitted(null);
    };
  }, [isMain, hasChart]);
  const left = fitted === null ? 0 : fitted.all - fitted.shown;
  return (
    <>
      <span ref={place} hidden data-main={isMain ? '' : undefined} />
      {fitted !== null && left > 0 && createPortal(
        <p className="stage-left">{t('present.player.rowsLeft', { count: left, shown: format.integer(left), fitted: format.integer(fitted.shown), all: format.integer(fitted.all) })}</p>, fitted.part)}
    </>
  );
};
