import { useState, type ReactElement } from 'react';
import type { Partner } from '../../../analysis/body-partners.ts';
import type { Project } from '../../../schema/project.ts';
import { toProject } from '../../../state/destinations.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';

/** How many projects two bodies have in common; opened, which they are. */
export const TogetherCell = ({ partner, projects }: { readonly partner: Partner; readonly projects: readonly Project[] }): ReactElement => {
  const { t, format } = useText();
  const [isOpen, setOpen] = useState(false);
  const shown = format.integer(partner.together.length);
  return (
    <details className="network-bodies-together" onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{shown}<span className="visually-hidden"> {t('networkBodies.partners.show', { name: partner.name })}</span></summary>
      {isOpen && (
        <ul className="result-list">
          {partner.together.flatMap((index) => projects[index] ?? []).map(({ id, name }) => <li key={id}><PlaceLink className="network-link" to={toProject(id)}>{name}</PlaceLink></li>)}
        </ul>
      )}
    </details>
  );
};
