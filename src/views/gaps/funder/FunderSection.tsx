import { useMemo, type ReactElement } from 'react';
import { funderView } from '../../../analysis/funder-role.ts';
import { SUCCESSION_BASES } from '../../../schema/gaps-view.ts';
import type { FunderRole } from '../../../schema/funder-result.ts';
import { useText } from '../../shared/text-context.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { namesByCode } from '../gaps-words.ts';
import { columnTerms, fundTerms, placesWith, shownFund } from './funder-words.ts';
import { FunderMatrix } from './FunderMatrix.tsx';
import './funder.css';

/** The roles that get a list of their own. */
const TOLD: readonly FunderRole[] = ['alone', 'alone_perhaps', 'duplicates'];

/** One fund's own view: where it stands alone, adds to others, runs alongside the like, or is absent. */
export const FunderSection = ({ analyst, result, view, selected, actions, onExport }: GapsSectionProps): ReactElement => {
  const text = useText();
  const { t, format, language } = text;
  const { dataset } = analyst;
  const { sentence } = result;
  const basis = view.succession;
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  const terms = columnTerms(dataset, basis);
  const fund = shownFund(dataset, sentence, view.funder);
  const found = useMemo(() => funderView(analyst, sentence, { fund, basis }), [analyst, sentence, fund, basis]);
  const naming = { text, names, terms };
  const fundName = fundTerms(dataset).find(({ value }) => value === fund)?.name[language] ?? fund;
  const cells = found.rows.flatMap((row) => row.cells);
  const count = (role: FunderRole): string => format.integer(cells.filter((cell) => cell.role === role).length);
  return (
    <div className="gaps-part">
      <h2>{t('gaps.sections.funder')}</h2>
      <div className="gaps-controls">
        <label className="gaps-field">
          {t('gapsFunder.fund')}
          <select value={fund} onChange={(event) => { actions.onView({ funder: event.target.value }); }}>
            {fundTerms(dataset).map((term) => <option key={term.value} value={term.value}>{term.name[language]}</option>)}
          </select>
        </label>
        <fieldset className="gaps-choice">
          <legend>{t('gapsFunder.by')}</legend>
          <span className="gaps-choice-options">
            {SUCCESSION_BASES.map((each) => (
              <label key={each}><input type="radio" name="funder-basis" checked={basis === each} onChange={() => { actions.onView({ succession: each }); }} /> {t(`gapsFunder.basis.${each}`)}</label>
            ))}
          </span>
        </fieldset>
      </div>
      <p className="gaps-lead">
        {found.ownCount === 0
          ? t('gapsFunder.none', { fund: fundName })
          : t('gapsFunder.lead', { fund: fundName, count: found.ownCount, shown: format.integer(found.ownCount), alone: count('alone'), adds: count('adds'), duplicates: count('duplicates') })}
      </p>
      <p className="gaps-small">{t('gapsFunder.rule')} {t('gapsFunder.question')}</p>
      <FunderMatrix view={found} terms={terms} names={names} title={t('gapsFunder.matrix', { fund: fundName })} selected={selected} onSelect={actions.onSelect} onExport={onExport} />
      {TOLD.map((role) => {
        const places = placesWith(found, role, naming);
        return places.length === 0 ? null : (
          <section key={role} className="gaps-result">
            <h3 className="gaps-funder-head">{t(`gapsFunder.told.${role}`, { fund: fundName })}</h3>
            <ul className="gaps-list">{places.map((words) => <li key={words}>{words}</li>)}</ul>
          </section>
        );
      })}
      <p className="gaps-small">{t('gapsFunder.boundNote')}</p>
    </div>
  );
};
