import type { ReactElement, ReactNode } from 'react';
import { ExportContext, NO_EXPORT, type ExportPort } from '../../views/shared/export-port.ts';
import type { OfferedResults } from './offered-results.ts';
import { OfferedContext, ResultStandIn } from './ResultStandIn.tsx';

/** Nothing is taken along by hand on a stage. */
const PORT: ExportPort = { onExport: NO_EXPORT, rowCodes: () => null, onPrint: () => undefined, StandIn: ResultStandIn };

/** Lists the results of the views below it. */
export const StageResults = ({ results, children }: { readonly results: OfferedResults; readonly children: ReactNode }): ReactElement => (
  <OfferedContext value={results}><ExportContext value={PORT}>{children}</ExportContext></OfferedContext>
);
