import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { NationalPart, NationalProject } from '../../../schema/archive.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toBody, toNationalTheme } from '../../../state/destinations.ts';
import { laplandParts } from '../../../analysis/programme-reach.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { LinkedTable } from '../LinkedTable.tsx';
import { projectRows } from '../programme-rows.ts';
import { bodyName, ESF_SOURCES, type NationalContext } from './national-context.ts';
import { isLeadMarked, projectColumns, projectTable, type ProjectColumn } from './project-table.ts';

interface ProjectPartProps {
  readonly context: NationalContext;
  readonly projects: readonly NationalProject[];
  /** Do projects of several themes stand together? */
  readonly isThemeShown: boolean;
  readonly title: string;
  readonly notes: readonly string[];
  readonly onExport: (request: ExportRequest) => void;
  readonly children?: ReactNode;
}

const PLACEHOLDER = 'network_placeholder';

const BodyLinks = ({ parts, context }: { readonly parts: readonly NationalPart[]; readonly context: NationalContext }): ReactElement => (
  <>
    {parts.map(({ bodyId, role }, index) => {
      const name = bodyName(context, bodyId);
      const isNamed = context.bodies.get(bodyId)?.type !== PLACEHOLDER;
      return (
        <Fragment key={bodyId}>
          {index > 0 && '; '}
          <span className={context.lapland.has(bodyId) ? 'national-lapland' : undefined}>{isNamed ? <PlaceLink to={toBody(bodyId)}>{name}</PlaceLink> : name}</span>{role === 'lead' && ` (${context.text.t('programmesNational.role.lead')})`}
        </Fragment>
      );
    })}
  </>
);

const linkedCell = (project: NationalProject, column: ProjectColumn, context: NationalContext): ReactNode => {
  const { t, language } = context.text;
  switch (column) {
    case 'theme': {
      const theme = context.reaches.find((reach) => reach.theme.id === project.theme)?.theme;
      return theme === undefined ? undefined : <PlaceLink to={toNationalTheme(theme.id)}>{theme.name[language]}</PlaceLink>;
    }
    case 'lapland': {
      const parts = laplandParts(project, context.lapland);
      if (parts.length === 0) return undefined;
      return (
        <ul className="programmes-cell-list">
          {parts.map(({ bodyId, role, ground }) => (
            <li key={bodyId}><PlaceLink to={toBody(bodyId)}>{bodyName(context, bodyId)}</PlaceLink>, {t(`programmesNational.role.${role}`)}{ground === 'network' && t('programmesNational.networkSign')}</li>
          ))}
        </ul>
      );
    }
    case 'bodies': return <><BodyLinks parts={project.parts} context={context} />{!isLeadMarked(project) && `. ${t('programmesNational.leadNotMarked')}`}</>;
    default: return undefined;
  }
};

/** Projects of national themes with their bodies, those of Lapland marked. */
export const ProjectPart = ({ context, projects, isThemeShown, title, notes, onExport, children }: ProjectPartProps): ReactElement => {
  const columns = projectColumns(isThemeShown);
  const hasNetwork = projects.some((project) => laplandParts(project, context.lapland).some(({ ground }) => ground === 'network'));
  const allNotes = [...(hasNetwork ? [context.text.t('programmesNational.networkNote')] : []), ...notes];
  const cell = (row: number, column: number): ReactNode => {
    const [project, key] = [projects[row], columns[column]];
    return project === undefined || key === undefined ? undefined : linkedCell(project, key, context);
  };
  return (
    <LinkedTable name="national-projects" title={title} table={projectTable(projects, columns, context)} rowKeys={projects.map(({ id }) => id)}
      cell={cell} wideColumns={[columns.indexOf('bodies')]} notes={allNotes} sourceIds={ESF_SOURCES} sql={projectRows(projects)} onExport={onExport}>
      {children}
    </LinkedTable>
  );
};
