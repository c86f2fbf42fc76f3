import { Suspense, lazy, type ReactElement, type ReactNode } from 'react';
import type { Analyst } from '../schema/analyst.ts';
import type { ProjectRecords, ProjectTexts } from '../schema/project-record.ts';
import { NoRows } from '../views/shared/NoRows.tsx';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';
import type { GatedRouteProps } from './PageGate.tsx';
import type { RouteProps } from './route-props.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

const GapsRoute = lazy(() => import('./GapsRoute.tsx'));
const ProjectsRoute = lazy(() => import('./ProjectsRoute.tsx'));
const DataRoute = lazy(() => import('./DataRoute.tsx'));
const MunicipalityRoute = lazy(() => import('./MunicipalityRoute.tsx'));
const TimelineRoute = lazy(() => import('./TimelineRoute.tsx'));
const NetworkRoute = lazy(() => import('./NetworkRoute.tsx'));
const ProgrammesRoute = lazy(() => import('./ProgrammesRoute.tsx'));
const QuestionsRoute = lazy(() => import('./QuestionsRoute.tsx'));
const OwnDataRoute = lazy(() => import('./OwnDataRoute.tsx'));
const SqlRoute = lazy(() => import('./SqlRoute.tsx'));
const RecordRoute = lazy(() => import('./RecordRoute.tsx'));

interface PagesProps extends RouteProps {
  readonly analyst: Analyst;
  readonly scheme: 'light' | 'dark';
  /** `null` until they are there. */
  readonly details: { readonly texts: ProjectTexts; readonly records: ProjectRecords } | null;
  /** The page of the map: the shell has another than the stage. */
  readonly map: ReactNode;
  /** The page on stories, which shows the other pages and stands on no stage itself. */
  readonly present?: (page: GatedRouteProps) => ReactNode;
}

/** The page of the state, and the record that is open over it. */
export const Pages = ({ details, map, present, analyst, scheme, ...shared }: PagesProps): ReactElement => {
  const { t } = useText();
  const { project } = shared.state;
  const { absentPages } = usePackage();
  const isAbsent = absentPages.has(shared.state.page);
  const page = isAbsent ? null : shared.state.page;
  const texts = details?.texts ?? null;
  const records = details?.records ?? null;
  const gated = { ...shared, analyst, scheme, texts, records };
  return (
    <>
      <ViewBoundary resetKey={shared.state.page}>
        <Suspense fallback={<p className="app-loading" role="status">{t('app.loading')}</p>}>
          {isAbsent && <><h1 className="visually-hidden">{t(`app.pages.${shared.state.page}`)}</h1><NoRows name={t(`app.pages.${shared.state.page}`)} /></>}
          {page === 'map' && map}
          {page === 'gaps' && <GapsRoute {...shared} analyst={analyst} scheme={scheme} texts={texts} />}
          {page === 'municipality' && <MunicipalityRoute {...gated} />}
          {page === 'time' && <TimelineRoute {...gated} />}
          {page === 'network' && <NetworkRoute {...gated} />}
          {page === 'programmes' && <ProgrammesRoute {...gated} />}
          {page === 'questions' && <QuestionsRoute {...gated} />}
          {page === 'own' && <OwnDataRoute {...shared} />}
          {page === 'sql' && <SqlRoute {...shared} />}
          {page === 'present' && present?.(gated)}
          {page === 'projects' && <ProjectsRoute {...shared} texts={texts} records={records} />}
          {page === 'data' && <DataRoute {...shared} records={records} />}
        </Suspense>
      </ViewBoundary>
      {project !== null && (
        <ViewBoundary resetKey={project}>
          <Suspense fallback={null}><RecordRoute {...shared} texts={texts} records={records} /></Suspense>
        </ViewBoundary>
      )}
    </>
  );
};
