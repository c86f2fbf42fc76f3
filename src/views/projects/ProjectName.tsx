import type { Project } from '../../schema/project.ts';
import { useText } from '../shared/text-context.tsx';

interface ProjectNameProps {
  readonly project: Project;
  /** `undefined` while it is on its way. */
  readonly summary: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** A project's name, which opens its record, over its summary. */
export const ProjectName = ({ project, summary, onOpen }: ProjectNameProps) => {
  const { t } = useText();
  return (
    <>
      <button type="button" className="projects-open" aria-haspopup="dialog" aria-label={t('projects.table.open', { name: project.name })} onClick={() => { onOpen(project.id); }}>
        {project.name}
      </button>
      {summary !== undefined && <span className="projects-summary">{summary}</span>}
    </>
  );
};
