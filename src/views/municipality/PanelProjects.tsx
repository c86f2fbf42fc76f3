import { useId, useState } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Municipality } from '../../schema/municipality.ts';
import type { Project } from '../../schema/project.ts';
import type { ProjectTexts } from '../../schema/project-record.ts';
import { useText } from '../shared/text-context.tsx';
import { EmptyWords } from './EmptyWords.tsx';
import { PanelProject } from './PanelProject.tsx';

interface PanelProjectsProps {
  readonly municipality: Municipality;
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly projects: readonly Project[];
  readonly texts: ProjectTexts | null;
  readonly onShowProjects: () => void;
  readonly onOpenProject: (id: string) => void;
}

const SHOWN_AT_FIRST = 5;

/** Latest start first; undated projects last. */
const byStart = (a: Project, b: Project): number => (b.startDate ?? '').localeCompare(a.startDate ?? '') || a.id.localeCompare(b.id);

/** The municipality's projects under the sentence, or in words why there are none. */
export const PanelProjects = ({ municipality, result, dataset, projects, texts, onShowProjects, onOpenProject }: PanelProjectsProps) => {
  const { t, format } = useText();
  const headingId = useId();
  const [isWhole, setWhole] = useState(false);
  const { locationBasis, regionWide } = result.sentence;
  const title = locationBasis === 'place_of_work' && regionWide === 'counted' ? 'municipality.projects.titleCounted' : `municipality.projects.title.${locationBasis}`;
  const ordered = [...projects].sort(byStart);
  const shown = isWhole ? ordered : ordered.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="municipality-section" aria-labelledby={headingId} aria-busy={texts === null}>
      <h3 id={headingId}>{t(title)}</h3>
      {projects.length === 0 && <EmptyWords municipality={municipality} result={result} dataset={dataset} />}
      {projects.length > 0 && texts === null && <p className="municipality-note" role="status">{t('shared.loadingSummaries')}</p>}
      {projects.length > 0 && (
        <ul className="municipality-projects">
          {shown.map((project) => <PanelProject key={project.id} project={project} dataset={dataset} texts={texts} onOpen={() => { onOpenProject(project.id); }} />)}
        </ul>
      )}
      {projects.length > 0 && (
        <p className="municipality-actions">
          {!isWhole && projects.length > SHOWN_AT_FIRST && (
            <button type="button" className="municipality-more" onClick={() => { setWhole(true); }}>{t('municipality.projects.showMore', { shown: format.integer(projects.length) })}</button>
          )}
          <button type="button" className="municipality-more" onClick={onShowProjects}>{t('municipality.projects.showList')}</button>
        </p>
      )}
    </section>
  );
};
