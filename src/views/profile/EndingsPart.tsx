import { useState, type ReactElement } from 'react';
import { endings } from '../../analysis/endings.ts';
import type { ExportTable } from '../../schema/export-content.ts';
import type { Ending } from '../../schema/profile-result.ts';
import type { Destination } from '../../state/destinations.ts';
import { toProject } from '../../state/destinations.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { PlaceLink } from '../shared/place-link.tsx';
import { endingLead, endingLines, endText } from './ending-words.ts';
import type { ProfileFacts } from './profile-facts.ts';

const SHOWN = 6;

/** Where the day can be changed from which ends are looked for. */
const toTime: Destination = (state) => ({ ...state, page: 'gaps', gaps: { ...state.gaps, section: 'time' } });

const ProjectLinks = ({ facts, indices }: { readonly facts: ProfileFacts; readonly indices: readonly number[] }): ReactElement => (
  <>
    {indices.map((index, at) => {
      const project = facts.page.dataset.projects[index];
      return project === undefined ? null : <span key={project.id}>{at > 0 && ' · '}<PlaceLink to={toProject(project.id)}>{project.name}</PlaceLink></span>;
    })}
  </>
);

/** Ends one a row, each with what follows it. */
export const endingTable = (facts: ProfileFacts, ends: readonly Ending[]): ExportTable => {
  const { text: { t, format }, page: { dataset, state } } = facts;
  const nameOf = (index: number): string => dataset.projects[index]?.name ?? '';
  return {
    columns: [t('profile.columns.project'), t('profile.columns.end'), t(`profile.ends.basis.${state.gaps.succession}`), t('profile.columns.followers')].map((label) => ({ label, kind: 'text' })),
    rows: ends.flatMap((end) => endingLines(facts, end).map((line) => [
      nameOf(end.projectIndex), format.date(end.endDate, end.precision), line.values, line.projectIndices.length === 0 ? t('profile.ends.noFollower') : format.list(line.projectIndices.map(nameOf)),
    ])),
  };
};

/** What ends next here, when, and what follows. */
export const EndingsPart = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text: { t, format }, page, question, code, asOf } = facts;
  const { succession: basis } = page.state.gaps;
  const [isWhole, setWhole] = useState(false);
  const ends = asOf === null ? [] : endings(page.analyst, question, { code, asOf, basis });
  const title = t('profile.ends.title');
  const notes = [t('profile.ends.rule')];
  return (
    <section className="result" aria-label={title}>
      <div className="result-head">
        <h3>{title}</h3>
        {ends.length > 0 && <ExportButtons name={`ends-${code}`} title={title} notes={notes} sql={[{ derived: 'endings', asks: { ...question, counted: 'projects' }, values: { code, as_of: asOf, basis } }]} table={() => endingTable(facts, ends)} onExport={page.onExport} />}
      </div>
      <p className="result-words">{endingLead(ends, facts).join(' ')}</p>
      <ul className="profile-ends">
        {(isWhole ? ends : ends.slice(0, SHOWN)).map((end) => (
          <li key={end.projectIndex}>
            <span className="profile-when">{endText(end, facts)}</span>
            <span><ProjectLinks facts={facts} indices={[end.projectIndex]} /></span>
            {endingLines(facts, end).map((line) => (
              <span key={line.values} className="result-small">
                {t(`profile.ends.for.${basis}`, { values: line.values })}{' '}
                {line.projectIndices.length === 0 ? <strong>{t('profile.ends.noFollower')}</strong> : <ProjectLinks facts={facts} indices={line.projectIndices} />}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {ends.length > SHOWN && (
        <button type="button" className="result-button result-fit" aria-expanded={isWhole} onClick={() => { setWhole(!isWhole); }}>
          {isWhole ? t('municipality.breakdown.fewer') : t('municipality.breakdown.more', { shown: format.integer(ends.length) })}
        </button>
      )}
      {asOf !== null && <p className="result-small">{notes[0]} <PlaceLink to={toTime}>{t('profile.ends.change', { date: format.date(asOf, 'day') })}</PlaceLink></p>}
    </section>
  );
};
