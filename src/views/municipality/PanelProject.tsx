import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import type { ProjectTexts } from '../../schema/project-record.ts';
import { periodText } from '../shared/period-text.ts';
import { useText } from '../shared/text-context.tsx';

interface PanelProjectProps {
  readonly project: Project;
  readonly dataset: Dataset;
  readonly texts: ProjectTexts | null;
  readonly onOpen: () => void;
}

/** One project in the panel: its name opens the record. */
export const PanelProject = ({ project, dataset, texts, onOpen }: PanelProjectProps) => {
  const text = useText();
  const { t, language } = text;
  const fund = termsOf(dataset, 'fund').find((term) => term.value === project.fund)?.shortName[language] ?? project.fund;
  const summary = texts?.get(project.id)?.[language];
  return (
    <li>
      <button type="button" className="municipality-project" aria-label={t('municipality.projects.open', { name: project.name })} onClick={onOpen}>{project.name}</button>
      <span className="municipality-project-facts">{periodText(text, project)} · {fund}</span>
      {summary !== undefined && <span className="municipality-project-summary">{summary}</span>}
    </li>
  );
};
