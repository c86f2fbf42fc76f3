import { useId, type ReactElement } from 'react';
import type { NationalProject } from '../../../schema/archive.ts';
import type { EsfThemeRow, SourceEntry } from '../../../schema/document-rows.ts';
import { toNationalTheme } from '../../../state/destinations.ts';
import { euros } from '../../shared/euros.ts';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { periodText } from '../../shared/period-text.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';

interface BodyNationalProps {
  readonly bodyId: string;
  readonly projects: readonly NationalProject[];
  readonly themes: readonly EsfThemeRow[];
  readonly sources: readonly SourceEntry[];
}

/** The body's projects of the national themes with its roles; a press on the theme opens its projects. */
export const BodyNational = ({ bodyId, projects, themes, sources }: BodyNationalProps): ReactElement => {
  const text = useText();
  const { t, format, language } = text;
  const id = useId();
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{t('networkBodies.national.title', { shown: format.integer(projects.length) })}</h3></div>
      <ul className="network-bodies-items">
        {projects.map((project) => {
          const roles = [...new Set(project.parts.filter((part) => part.bodyId === bodyId).map(({ role }) => t(`networkBodies.national.role.${role}`)))];
          return (
            <li key={project.id}>
              <strong>{project.name}</strong>
              <span>{format.list(roles)} · {periodText(text, project)}{project.budgetEur !== null && ` · ${t(project.budgetKind === 'cost_estimate' ? 'networkBodies.national.estimate' : 'networkBodies.national.budget', { amount: euros(text, project.budgetEur) })}`}</span>
              <span>{t('networkBodies.national.theme')} <PlaceLink className="network-link" to={toNationalTheme(project.theme)}>{themes.find((theme) => theme.id === project.theme)?.name[language] ?? project.theme}</PlaceLink></span>
              {project.note !== null && <span className="network-sub">{t('networkBodies.facts.note')}: <span lang="en">{project.note}</span></span>}
              <span className="network-sub"><FactPlace place={project} sources={sources} /></span>
            </li>
          );
        })}
      </ul>
      <p className="result-small">{t('networkBodies.national.note')}</p>
    </section>
  );
};
