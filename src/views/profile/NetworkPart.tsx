import { useId, type ReactElement } from 'react';
import type { Body } from '../../schema/archive.ts';
import { toBody } from '../../state/destinations.ts';
import { FactPlace } from '../shared/FactPlace.tsx';
import { PlaceLink } from '../shared/place-link.tsx';
import { networkFacts } from './network-facts.ts';
import type { ProfileFacts } from './profile-facts.ts';

const Bodies = ({ bodies, none }: { readonly bodies: readonly Body[]; readonly none: string }): ReactElement => (
  bodies.length === 0 ? <>{none}</> : <>{bodies.map(({ id, name }, index) => <span key={id}>{index > 0 && ' · '}<PlaceLink to={toBody(id)}>{name}</PlaceLink></span>)}</>
);

/** Membership in the network, and what is known of programmes that name no municipalities. */
export const NetworkPart = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text: { t, format }, page, names, code } = facts;
  const id = useId();
  const name = names.get(code) ?? code;
  const { own, named, stated, membersHere, national, family } = networkFacts(page, code);
  const size = { named: format.integer(named), stated: stated === null ? t('municipality.trend.none') : format.integer(stated) };
  const place = own ?? page.documents.networkMembers[0];
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{t('profile.network.title')}</h3></div>
      <p className="result-words">{t(own === null ? 'profile.network.no' : 'profile.network.yes', { name, ...size })}</p>
      <dl className="profile-known">
        <div><dt>{t('profile.network.members')}</dt><dd><Bodies bodies={membersHere} none={t('profile.network.noMembers')} /></dd></div>
        <div><dt>{t('profile.network.national')}</dt><dd><Bodies bodies={national} none={t('profile.network.noBodies')} /></dd></div>
        <div><dt>{t('profile.network.family')}</dt><dd><Bodies bodies={family} none={t('profile.network.noBodies')} /></dd></div>
      </dl>
      <p className="result-small">{t('profile.network.notByMunicipality')}</p>
      {place !== undefined && <p className="result-small">{t('profile.network.source')} <FactPlace place={place} sources={page.sources} /></p>}
    </section>
  );
};
