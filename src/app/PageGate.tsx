import type { ReactElement, ReactNode } from 'react';
import type { LoadMessages } from '../i18n/core.ts';
import type { Analyst } from '../schema/analyst.ts';
import type { ProjectRecords, ProjectTexts } from '../schema/project-record.ts';
import { NO_EXPORT, useExportPort } from '../views/shared/export-port.ts';
import type { PageProps } from '../views/shared/page-props.ts';
import { useText } from '../views/shared/text-context.tsx';
import { PageText } from './PageText.tsx';
import type { RouteProps } from './route-props.ts';
import { loadArchivePart, loadContentPart, usePart } from './use-part.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

/** What the routes of these pages get from the app. */
export interface GatedRouteProps extends RouteProps {
  readonly analyst: Analyst;
  readonly scheme: 'light' | 'dark';
  readonly texts: ProjectTexts | null;
  readonly records: ProjectRecords | null;
}

interface GateProps extends GatedRouteProps {
  readonly children: (props: PageProps) => ReactNode;
}

const Gate = ({ texts, records, children, ...route }: GateProps): ReactElement => {
  const { t } = useText();
  const contents = usePart(loadContentPart, true);
  const archive = usePart(loadArchivePart, true);
  const port = useExportPort();
  if (texts === null || records === null || contents === null || archive === null) return <p className="app-loading" role="status">{t('app.loading')}</p>;
  const { documents, sources, figureSources } = contents;
  return (
    <>{children({ ...route, texts, records, documents, sources, figureSources, archive, onExport: port?.onExport ?? NO_EXPORT })}</>
  );
};

/** Waits for a page's texts and for all that it shows, and catches what goes wrong in it. */
export const PageGate = ({ load, ...gate }: GateProps & { readonly load: LoadMessages }): ReactElement => (
  <PageText load={load}><ViewBoundary resetKey={gate.state}><Gate {...gate} /></ViewBoundary></PageText>
);
