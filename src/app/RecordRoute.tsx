import { useState, type ReactElement } from 'react';
import { loadProjectMessages } from '../i18n/page-messages.ts';
import type { ProjectRecords, ProjectTexts } from '../schema/project-record.ts';
import { ProjectRecord } from '../views/projects/ProjectRecord.tsx';
import { copyLink } from './copy-link.ts';
import { PageText } from './PageText.tsx';
import type { RouteProps } from './route-props.ts';
import { loadArchivePart, loadContentPart, usePart } from './use-part.ts';

interface RecordRouteProps extends RouteProps {
  readonly texts: ProjectTexts | null;
  readonly records: ProjectRecords | null;
}

/** The record of the open project, over whichever page is below. */
const RecordRoute = ({ state, dataset, result, actions, texts, records }: RecordRouteProps): ReactElement => {
  const archive = usePart(loadArchivePart, true);
  const contents = usePart(loadContentPart, true);
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  return (
    <PageText load={loadProjectMessages}>
      <ProjectRecord result={result} dataset={dataset} texts={texts} records={records} archive={archive} sources={contents?.sources ?? null} state={state} asOf={today}
        onOpenProject={actions.onOpenProject} copyLink={copyLink} />
    </PageText>
  );
};

export default RecordRoute;
