import type { ReactElement } from 'react';
import { loadProjectMessages } from '../i18n/page-messages.ts';
import type { ProjectRecords, ProjectTexts } from '../schema/project-record.ts';
import { ProjectsPage } from '../views/projects/ProjectsPage.tsx';
import { PageText } from './PageText.tsx';
import type { RouteProps } from './route-props.ts';

interface ProjectsRouteProps extends RouteProps {
  readonly texts: ProjectTexts | null;
  readonly records: ProjectRecords | null;
}

/** The projects page with its own texts. */
const ProjectsRoute = ({ state, dataset, result, actions, texts, records }: ProjectsRouteProps): ReactElement => (
  <PageText load={loadProjectMessages}>
    <ProjectsPage result={result} dataset={dataset} texts={texts} records={records} state={state}
      onChangeSentence={actions.onSentencePart} onSortBy={actions.onSortProjects} onMunicipality={actions.onSelect} onOpenProject={actions.onOpenProject} />
  </PageText>
);

export default ProjectsRoute;
