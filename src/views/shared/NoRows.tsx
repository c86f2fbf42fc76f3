import type { ReactElement } from 'react';
import { toPage } from '../../state/destinations.ts';
import { PlaceLink } from './place-link.tsx';
import { useText } from './text-context.tsx';

/** Said where a link asks for a page or section that the open data have nothing for. */
export const NoRows = ({ name }: { readonly name: string }): ReactElement => {
  const { t } = useText();
  return <p className="result-lead" role="status">{t('shared.noRows.words', { name })} <PlaceLink to={toPage('map')}>{t('shared.noRows.toMap')}</PlaceLink></p>;
};
