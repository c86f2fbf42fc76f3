import { Suspense, lazy, type ReactElement, type ReactNode } from 'react';
import { ExportContext } from '../views/shared/export-port.ts';
import type { Exporter } from './use-export.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

const CitationRoute = lazy(() => import('./CitationRoute.tsx'));

/** Gives the views below it the means to take results along, and says what became of the last. */
export const ExportHost = ({ exporter, children }: { readonly exporter: Exporter; readonly children: ReactNode }): ReactElement => (
  <ExportContext value={exporter.port}>
    {children}
    <p className="app-saved" role="status">{exporter.message}</p>
    {exporter.citation !== null && (
      <ViewBoundary resetKey={exporter.citation}>
        <Suspense fallback={null}><CitationRoute citation={exporter.citation} onClose={exporter.onCloseCitation} /></Suspense>
      </ViewBoundary>
    )}
  </ExportContext>
);
