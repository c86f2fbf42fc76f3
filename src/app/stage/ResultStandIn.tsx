import { createContext, useContext, useEffect, useRef, useSyncExternalStore, type ReactElement } from 'react';
import type { ExportButtonsProps } from '../../views/shared/export-buttons-props.ts';
import { fitTable } from './fit-table.ts';
import { offeredResults, type OfferedResults } from './offered-results.ts';

/** Where the results of the view around are listed. */
export const OfferedContext = createContext<OfferedResults>(offeredResults());

/** Stands for a result's menu in a view on the stage: lists the result, and marks it where it is the view's main one. */
export const ResultStandIn = (props: ExportButtonsProps): ReactElement => {
  const results = useContext(OfferedContext);
  const place = useRef<HTMLSpanElement>(null);
  const now = useRef(props);
  useEffect(() => { now.current = props; });
  useEffect(() => (place.current === null ? undefined : results.add({ place: place.current, read: () => now.current })), [results]);
  const isMain = useSyncExternalStore(results.subscribe, () => place.current !== null && results.main()?.place === place.current);
  const hasChart = props.chart !== undefined;
  useEffect(() => {
    const part = isMain && !hasChart ? place.current?.closest('.stage :is(.result, .gaps-holes-part)') : null;
    return part == null ? undefined : fitTable(part);
  }, [isMain, hasChart]);
  return <span ref={place} hidden data-main={isMain ? '' : undefined} />;
};
