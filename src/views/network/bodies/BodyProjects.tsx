import { useId, type ReactElement } from 'react';
import type { BodyWork } from '../../../analysis/body-work.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toProject } from '../../../state/destinations.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { periodText } from '../../shared/period-text.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { NetworkNaming } from '../use-network.ts';
import { areaWords, fundName, projectLines, projectTable } from './body-project-lines.ts';

interface BodyProjectsProps {
  readonly work: BodyWork;
  readonly selected: ReadonlySet<number>;
  readonly naming: NetworkNaming;
  readonly notes: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
}

const COLUMNS = ['name', 'role', 'period', 'fund', 'area', 'selected'] as const;

/** The body's projects in the register, each with its role there; a press on a name opens the project's record. */
export const BodyProjects = ({ work, selected, naming, notes, onExport }: BodyProjectsProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const id = useId();
  const lines = projectLines(work, naming.dataset.projects, selected);
  const title = t('networkBodies.projects.title', { shown: format.integer(lines.length) });
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="body-projects" title={`${work.body.name}: ${title}`} notes={notes} sourceIds={['doc-register']}
          sql={[{ table: 'participation_detail', where: { org_id: [work.body.id] }, order: ['project_id', 'role'] }]} table={() => projectTable(lines, naming)} onExport={onExport} />
      </div>
      <div className="result-scroll" role="group" aria-labelledby={id} tabIndex={0}>
        <table className="result-table network-bodies-projects">
          <thead><tr>{COLUMNS.map((column) => <th key={column} scope="col">{t(`networkBodies.projects.columns.${column}`)}</th>)}</tr></thead>
          <tbody>
            {lines.map(({ project, role, isSelected }) => (
              <tr key={project.id} data-project={project.id}>
                <th scope="row"><PlaceLink className="network-link" to={toProject(project.id)}>{project.name}</PlaceLink></th>
                <td>{t(`networkBodies.role.${role}`)}</td>
                <td>{periodText(text, project)}</td>
                <td>{fundName(project.fund, naming)}</td>
                <td>{areaWords(project, naming)}</td>
                <td>{isSelected ? t('network.yes') : <span className="network-quiet">{t('network.no')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
