import { useId, type ReactElement } from 'react';
import type { FamilyProjectRow, SourceEntry } from '../../../schema/document-rows.ts';
import { toProject, type Destination } from '../../../state/destinations.ts';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { documentDate } from '../document-words.ts';

interface BodyFamilyProps {
  readonly projects: readonly FamilyProjectRow[];
  readonly sources: readonly SourceEntry[];
}

const toFamily: Destination = (state) => ({ ...state, page: 'programmes', programmes: { ...state.programmes, section: 'family' } });

/** The body's projects and ideas in the handprint family. */
export const BodyFamily = ({ projects, sources }: BodyFamilyProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const id = useId();
  const date = projects[0] === undefined ? null : documentDate(projects[0].document, sources, text);
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{t('networkBodies.family.title', { shown: format.integer(projects.length) })}</h3>
        <PlaceLink className="network-link" to={toFamily}>{t('networkBodies.family.all')}</PlaceLink>
      </div>
      {date !== null && <p className="network-words">{t('networkBodies.family.asOf', { date })}</p>}
      <ul className="network-bodies-items">
        {projects.map((project) => (
          <li key={project.id}>
            <strong>{project.projectId === null ? project.name : <PlaceLink className="network-link" to={toProject(project.projectId)}>{project.name}</PlaceLink>}</strong>
            <span>{[
              t(`networkBodies.family.status.${project.status ?? 'unknown'}`),
              project.funding ?? t('networkBodies.family.noFunding'),
              ...(project.period === null ? [] : [t('networkBodies.family.asWritten', { period: project.period })]),
            ].join(' · ')}</span>
            {project.note !== null && <span className="network-sub">{t('networkBodies.facts.note')}: <span lang="en">{project.note}</span></span>}
            <span className="network-sub"><FactPlace place={project} sources={sources} /></span>
          </li>
        ))}
      </ul>
    </section>
  );
};
