import type { ProjectTexts } from '../../schema/project-record.ts';
import type { AppState, ProjectColumn } from '../../state/app-state.ts';
import { periodText } from '../shared/period-text.ts';
import { useText } from '../shared/text-context.tsx';
import { CardOrder } from './CardOrder.tsx';
import { PlacesCell } from './PlacesCell.tsx';
import { ProjectName } from './ProjectName.tsx';
import type { ProjectRow } from './project-rows.ts';

interface ProjectCardsProps {
  readonly rows: readonly ProjectRow[];
  readonly texts: ProjectTexts | null;
  readonly sort: AppState['projectSort'];
  readonly onSortBy: (column: ProjectColumn) => void;
  readonly onOpen: (id: string) => void;
}

/** The projects on a phone: a card each, with the order above. */
export const ProjectCards = ({ rows, texts, sort, onSortBy, onOpen }: ProjectCardsProps) => {
  const text = useText();
  const { t } = text;
  return (
    <>
      <CardOrder sort={sort} onSortBy={onSortBy} />
      <ul className="projects-cards" aria-label={t('projects.table.caption')}>
        {rows.map((row) => (
          <li key={row.project.id} className="projects-card">
            <ProjectName project={row.project} summary={texts?.get(row.project.id)?.[text.language]} onOpen={onOpen} />
            <dl>
              <div><dt>{t('projects.table.period')}</dt><dd>{periodText(text, row.project)}</dd></div>
              <div><dt>{t('projects.table.lead')}</dt><dd>{row.project.leadName ?? t('projects.table.notStated')}</dd></div>
              <div><dt>{t('projects.table.fund')}</dt><dd>{row.fundShortName}</dd></div>
              <div><dt>{t('projects.table.places')}</dt><dd><PlacesCell row={row} /></dd></div>
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
};
