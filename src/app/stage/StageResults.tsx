import type { ReactElement, ReactNode } from 'react';
import { ExportContext, NO_EXPORT, type ExportPort } from '../../views/shared/export-port.ts';
import { OneScreenContext } from '../../views/shared/one-screen.ts';
import type { OfferedResults } from './offered-results.ts';
import { OfferedContext, ResultStandIn } from './ResultStandIn.tsx';

/** Nothing is taken along by hand on a stage. */
const PORT: ExportPort = { onExport: NO_EXPORT, rowCodes: () => null, onPrint: () => undefined, StandIn: ResultStandIn };

/** Lists the results of the views below it, which fit one screen. */
export const StageResults = ({ results, children }: { readonly results: OfferedResults; readonly children: ReactNode }): ReactElement => (
  <OfferedContext value={results}><ExportContext value={PORT}><OneScreenContext value>{children}</OneScreenContext></ExportContext></OfferedContext>
);
