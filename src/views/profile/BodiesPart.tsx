import { useId, useState, type ReactElement } from 'react';
import { termsOf } from '../../schema/dataset.ts';
import { toBody } from '../../state/destinations.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { PlaceLink } from '../shared/place-link.tsx';
import { bodyLead, bodyTable, homeText, pageBodies } from './body-words.ts';
import type { ProfileFacts } from './profile-facts.ts';

const SHOWN = 10;

/** Who leads and who takes part in the municipality's projects. */
export const BodiesPart = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text: { t, format, language }, page, projects, code } = facts;
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const bodies = pageBodies(page, projects);
  const types = termsOf(page.dataset, 'organisation_type');
  const title = t('profile.bodies.title');
  const notes = [t('profile.bodies.rule')];
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        {bodies.length > 0 && <ExportButtons name={`bodies-${code}`} title={title} notes={notes} sql={[{ table: 'participation_detail', where: { project_id: projects.map((project) => project.id) }, order: ['org_id', 'project_id'] }]}
          table={() => bodyTable(facts, bodies)} onExport={page.onExport} />}
      </div>
      <p className="result-words">{bodyLead(facts, bodies).join(' ')}</p>
      {bodies.length > 0 && (
        <div className="result-scroll" role="group" aria-labelledby={id} tabIndex={0}>
          <table className="result-table">
            <thead>
              <tr>
                <th scope="col">{t('profile.columns.body')}</th><th scope="col">{t('profile.columns.type')}</th><th scope="col">{t('profile.columns.home')}</th>
                <th scope="col" className="result-number">{t('profile.head.projects')}</th><th scope="col" className="result-number">{t('profile.columns.led')}</th><th scope="col">{t('profile.columns.member')}</th>
              </tr>
            </thead>
            <tbody>
              {(isWhole ? bodies : bodies.slice(0, SHOWN)).map((body) => (
                <tr key={body.id}>
                  <th scope="row"><PlaceLink className="result-place" to={toBody(body.id)}>{body.name}</PlaceLink></th>
                  <td>{types.find(({ value }) => value === body.type)?.name[language] ?? body.type}</td>
                  <td>{homeText(facts, body)}</td>
                  <td className="result-number">{format.integer(body.projects)}</td>
                  <td className="result-number">{format.integer(body.led)}</td>
                  <td>{t(`profile.bodies.member.${body.isMember ? 'yes' : 'no'}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {bodies.length > SHOWN && (
        <button type="button" className="result-button result-fit" aria-expanded={isWhole} onClick={() => { setWhole(!isWhole); }}>
          {isWhole ? t('municipality.breakdown.fewer') : t('municipality.breakdown.more', { shown: format.integer(bodies.length) })}
        </button>
      )}
      <p className="result-small">{notes[0]}</p>
    </section>
  );
};
