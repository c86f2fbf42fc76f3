import type { ReactElement } from 'react';
import { toMunicipalities } from '../../state/destinations.ts';
import { PlaceLink } from '../shared/place-link.tsx';
import type { ProfileFacts } from './profile-facts.ts';
import { areaWords, headFigures, otherNames } from './profile-words.ts';

/** Name, other official names, where it belongs, what the register holds of it, and its figures. */
export const ProfileHead = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text, municipality, detail, names, code } = facts;
  const { t, language } = text;
  const name = names.get(code) ?? code;
  return (
    <header className="profile-head">
      <div className="profile-title">
        <h2>{name}</h2>
        <div className="profile-actions">
          <button type="button" className="result-button" onClick={() => { window.print(); }}>{t('profile.print')}</button>
          <PlaceLink className="profile-link" to={toMunicipalities}>{t('profile.all')}</PlaceLink>
        </div>
      </div>
      <ul className="profile-names">
        {otherNames(municipality, name).map((other) => (
          <li key={other.language}><span lang={other.language}>{other.name}</span> <span className="profile-quiet">{t(`municipality.names.${other.language}`)}</span></li>
        ))}
      </ul>
      <dl className="profile-belongs">
        <div><dt>{t('profile.head.subRegion')}</dt><dd>{municipality.subRegion[language]}</dd></div>
        {detail !== undefined && detail.employmentArea !== null && <div><dt>{t('profile.head.employmentArea')}</dt><dd lang="fi">{detail.employmentArea}</dd></div>}
        {detail !== undefined && detail.grouping !== null && <div><dt>{t('profile.head.grouping')}</dt><dd>{t(`profile.grouping.${detail.grouping}`)}</dd></div>}
        <div><dt>{t('profile.head.area')}</dt><dd>{areaWords(facts)}</dd></div>
      </dl>
      <p className={`profile-listing profile-listing-${municipality.listing}`}>
        <strong>{t(`municipality.listing.${municipality.listing}.title`)}.</strong> {t(`municipality.listing.${municipality.listing}.body`)}
      </p>
      <dl className="profile-figures">
        {headFigures(facts).map((figure) => (
          <div key={figure.key}>
            <dt>{figure.name}</dt>
            <dd><b>{figure.words}</b>{figure.note !== null && <span className="profile-quiet">{figure.note}</span>}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
};
