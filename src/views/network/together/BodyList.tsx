import { useState, type ReactElement } from 'react';
import type { CollaboratingBody } from '../../../analysis/collaboration.ts';
import { toBody } from '../../../state/destinations.ts';
import { periodText } from '../../shared/period-text.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import type { BodyProjectMatrix } from './matrix-model.ts';
import type { TableNaming } from './together-tables.ts';
import { countWords } from './together-words.ts';

interface BodyListProps {
  readonly rows: readonly CollaboratingBody[];
  readonly naming: TableNaming;
  /** In whose columns' order the projects follow one another, and which are left out. */
  readonly matrix: BodyProjectMatrix;
  readonly onOpenProject: (id: string | null) => void;
}

const RoleSign = ({ role }: { readonly role: 'lead' | 'partner' }): ReactElement => (
  <svg className="together-sign" viewBox="0 0 14 14" aria-hidden="true">
    {role === 'lead' ? <path className="together-lead" d="M1 1h12v12h-12z" /> : <circle className="together-partner" cx={7} cy={7} r={5} />}
  </svg>
);

const BodyItem = ({ body, row, naming: { facts, text }, matrix, onOpenProject }: Omit<BodyListProps, 'rows'> & { readonly body: CollaboratingBody; readonly row: number }): ReactElement => {
  const { t, format } = text;
  const [isOpen, setOpen] = useState(false);
  const marks = matrix.marks.filter((mark) => mark.row === row);
  return (
    <li>
      <details onToggle={(event) => { setOpen(event.currentTarget.open); }}>
        <summary><span>{facts.nameOf(body.id)}</span> <span className="together-count">{countWords(text, 'projectCount', body.parts.length)}</span></summary>
        {isOpen && (
          <div className="together-body">
            <p><PlaceLink to={toBody(body.id)}>{t('networkTogether.force.bodyPage')}</PlaceLink></p>
            <h4>{t('networkTogether.matrix.listProjects')}</h4>
            <ul className="together-marks">
              {marks.map(({ column, role }) => {
                const project = facts.projects[matrix.columns[column] ?? -1];
                return project === undefined ? null : (
                  <li key={project.id}>
                    <RoleSign role={role} />
                    <span>
                      <span className="visually-hidden">{t(`networkTogether.roles.${role}`)}: </span>
                      <button type="button" className="result-text-button" onClick={() => { onOpenProject(project.id); }}>{project.name}</button>{' '}
                      <span className="result-small">{periodText(text, project)}</span>
                    </span>
                  </li>
                );
              })}
            </ul>
            {body.partners.length > 0 && (
              <>
                <h4>{t('networkTogether.matrix.listPartners')}</h4>
                <ul>{body.partners.map(({ id, projects }) => <li key={id}><PlaceLink to={toBody(id)}>{facts.nameOf(id)}</PlaceLink> ({format.integer(projects)})</li>)}</ul>
              </>
            )}
          </div>
        )}
      </details>
    </li>
  );
};

/** The matrix as a list: each body with its projects and its partners. */
export const BodyList = ({ rows, ...rest }: BodyListProps): ReactElement => (
  <>
    <p className="together-list-key">
      <RoleSign role="lead" /> {rest.naming.text.t('networkTogether.roles.lead')} <RoleSign role="partner" /> {rest.naming.text.t('networkTogether.roles.partner')}
    </p>
    <ul className="together-list">{rows.map((body, row) => <BodyItem key={body.id} body={body} row={row} {...rest} />)}</ul>
  </>
);
