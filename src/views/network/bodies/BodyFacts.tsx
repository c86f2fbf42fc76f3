import type { ReactElement, ReactNode } from 'react';
import type { BodyWork } from '../../../analysis/body-work.ts';
import { isPlaceholder } from '../../../analysis/body-work.ts';
import type { Archive } from '../../../schema/archive.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import { toProfile } from '../../../state/destinations.ts';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { homeWords, typeName, type NetworkNaming } from '../use-network.ts';
import { confidenceWords, countryName } from './body-words.ts';

interface BodyFactsProps {
  readonly work: BodyWork;
  readonly archive: Archive;
  readonly sources: readonly SourceEntry[];
  readonly naming: NetworkNaming;
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactElement => <div><dt>{name}</dt><dd>{children}</dd></div>;

/** What the body is, where it is at home and how surely, how the documents write it, and whether the network's list has it. */
export const BodyFacts = ({ work, archive, sources, naming }: BodyFactsProps): ReactElement => {
  const { t, format } = useText();
  const { body, member } = work;
  const spellings = archive.bodyAliases.filter(({ bodyId }) => bodyId === body.id);
  const confidence = confidenceWords(body, naming);
  const country = countryName(body, naming);
  const hasProfile = body.homeCode !== null && naming.names.has(body.homeCode);
  return (
    <dl className="network-bodies-facts">
      <Fact name={t('networkBodies.facts.type')}>{format.capitalised(typeName(body.type, naming))}</Fact>
      {!isPlaceholder(body) && (
        <Fact name={t('networkBodies.facts.home')}>
          {hasProfile && body.homeCode !== null ? <PlaceLink className="network-link" to={toProfile(body.homeCode)}>{homeWords(body, naming)}</PlaceLink> : homeWords(body, naming)}
          {confidence !== null && ` (${confidence})`}
          {work.led.length > 0 && <span className="network-sub">{t('networkBodies.facts.seatCaution')}</span>}
        </Fact>
      )}
      {country !== null && body.country !== 'FI' && <Fact name={t('networkBodies.facts.country')}>{country}</Fact>}
      <Fact name={t('networkBodies.facts.network')}>
        {member === null ? t('networkBodies.facts.notMember') : t('networkBodies.facts.member', { name: member.name, group: t(`network.memberType.${member.type}`) })}
        {member !== null && <span className="network-sub"><FactPlace place={member} sources={sources} /></span>}
      </Fact>
      <Fact name={t('networkBodies.facts.spellings', { count: spellings.length, shown: format.integer(spellings.length) })}>
        {spellings.length === 0 ? t('networkBodies.facts.noSpellings') : (
          <ul className="network-bodies-spellings">
            {spellings.map(({ alias, note }) => <li key={alias}>{alias}{note !== null && <span className="network-sub" lang="en">{note}</span>}</li>)}
          </ul>
        )}
      </Fact>
      {body.note !== null && <Fact name={t('networkBodies.facts.note')}><span lang="en">{body.note}</span></Fact>}
    </dl>
  );
};
