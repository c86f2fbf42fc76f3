import type { RefObject } from 'react';
import { LANGUAGES } from '../../schema/language.ts';
import type { Municipality } from '../../schema/municipality.ts';
import { toProfile } from '../../state/destinations.ts';
import { PlaceLink } from '../shared/place-link.tsx';
import { useText } from '../shared/text-context.tsx';

interface PanelHeadProps {
  readonly municipality: Municipality;
  readonly headingId: string;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

interface OtherName {
  readonly language: 'fi' | 'sv' | 'se' | 'smn' | 'sms';
  readonly name: string;
}

/** Official names in other languages than `shown`'s, each once, those equal to the shown name left out. */
const otherNames = (municipality: Municipality, shown: string): readonly OtherName[] => {
  const { se, smn, sms } = municipality.samiNames;
  const names = [
    ...LANGUAGES.flatMap((language): OtherName[] => (language === 'en' ? [] : [{ language, name: municipality.name[language] }])),
    ...[{ language: 'se', name: se }, { language: 'smn', name: smn }, { language: 'sms', name: sms }] as const,
  ];
  return names.flatMap(({ language, name }) => (name === null || name === '' || name === shown ? [] : [{ language, name }]));
};

/** The municipality's name, its other official names, its sub-region, the way to its own page and the closing button. */
export const PanelHead = ({ municipality, headingId, headingRef, onClose }: PanelHeadProps) => {
  const { t, language } = useText();
  const name = municipality.name[language];
  return (
    <header className="municipality-head">
      <div>
        <h2 id={headingId} ref={headingRef} tabIndex={-1} className="municipality-name">{name}</h2>
        <ul className="municipality-names">
          {otherNames(municipality, name).map((other) => (
            <li key={other.language}>
              <span lang={other.language}>{other.name}</span> <span className="municipality-quiet">{t(`municipality.names.${other.language}`)}</span>
            </li>
          ))}
        </ul>
        <p className="municipality-quiet">{t('municipality.subRegion', { name: municipality.subRegion[language] })}</p>
        <PlaceLink className="municipality-own-page" to={toProfile(municipality.code)}>{t('municipality.ownPage')}</PlaceLink>
      </div>
      <button type="button" className="municipality-close" aria-label={t('municipality.close')} onClick={onClose}>
        <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M2 2l8 8M10 2l-8 8" /></svg>
      </button>
    </header>
  );
};
