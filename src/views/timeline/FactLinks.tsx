import type { ReactElement } from 'react';
import type { DocumentFact } from '../../schema/archive.ts';
import type { DocumentRows } from '../../schema/document-rows.ts';
import { toFacts, toNationalTheme } from '../../state/destinations.ts';
import { PlaceLink } from '../shared/place-link.tsx';
import { useText } from '../shared/text-context.tsx';

interface FactLinksProps {
  readonly fact: DocumentFact;
  readonly documents: DocumentRows;
}

/** Ways from a fact: to its national theme, and to the facts of its kind. */
export const FactLinks = ({ fact, documents }: FactLinksProps): ReactElement => {
  const { t, language } = useText();
  const theme = documents.esfThemes.find(({ id }) => id === fact.theme);
  return (
    <p className="timeline-links">
      {theme !== undefined && <PlaceLink to={toNationalTheme(theme.id)}>{t('timeline.toTheme', { theme: theme.name[language] })}</PlaceLink>}
      <PlaceLink to={toFacts({ kind: fact.kind })}>{t(`timeline.toFacts.${fact.kind}`)}</PlaceLink>
    </p>
  );
};
