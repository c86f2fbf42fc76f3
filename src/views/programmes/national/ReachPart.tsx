import type { ReactElement, ReactNode } from 'react';
import type { ReachingProject } from '../../../analysis/programme-reach.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toBody, toNationalTheme } from '../../../state/destinations.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { LinkedTable } from '../LinkedTable.tsx';
import { projectRows, themeRows } from '../programme-rows.ts';
import { bodyName, ESF_SOURCES, type NationalContext } from './national-context.ts';
import { reachTable } from './reach-words.ts';

interface ReachPartProps {
  readonly context: NationalContext;
  readonly onExport: (request: ExportRequest) => void;
}

const Reaching = ({ reaching, context }: { readonly reaching: readonly ReachingProject[]; readonly context: NationalContext }): ReactElement => {
  const { t } = context.text;
  return (
    <ul className="programmes-cell-list">
      {reaching.map(({ project, parts }) => (
        <li key={project.id}>
          {project.name}: {parts.map(({ bodyId, role, ground }, index) => (
            <span key={bodyId}>
              {index > 0 && '; '}
              <PlaceLink to={toBody(bodyId)}>{bodyName(context, bodyId)}</PlaceLink>, {t(`programmesNational.role.${role}`)}{ground === 'network' && t('programmesNational.networkSign')}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
};

/** Every theme with how it reaches Lapland, and through whose part in which project. */
export const ReachPart = ({ context, onExport }: ReachPartProps): ReactElement => {
  const { text: { t, language }, reaches } = context;
  const cell = (row: number, column: number): ReactNode => {
    const reach = reaches[row];
    if (reach === undefined) return undefined;
    if (column === 0) return <PlaceLink to={toNationalTheme(reach.theme.id)} className="programmes-link">{reach.theme.name[language]}</PlaceLink>;
    if (column === 2 && reach.reaching.length > 0) return <Reaching reaching={reach.reaching} context={context} />;
    return undefined;
  };
  const hasNetwork = reaches.some(({ reaching }) => reaching.some(({ parts }) => parts.some(({ ground }) => ground === 'network')));
  const notes = [...(hasNetwork ? [t('programmesNational.networkNote')] : []), t('programmesNational.countNote'), t('programmesNational.linesNote')];
  return (
    <LinkedTable name="national-themes-lapland" title={t('programmesNational.reachTitle')} table={reachTable(context)} rowKeys={reaches.map(({ theme }) => theme.id)}
      cell={cell} wideColumns={[2]} notes={notes} sourceIds={ESF_SOURCES} isMain onExport={onExport}
      sql={[themeRows(reaches.map(({ theme }) => theme)), ...projectRows(reaches.flatMap(({ reaching }) => reaching.map(({ project }) => project)))]} />
  );
};
