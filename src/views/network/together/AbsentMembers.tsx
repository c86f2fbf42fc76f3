import { useId, type ReactElement } from 'react';
import type { DocumentRows, SourceEntry } from '../../../schema/document-rows.ts';
import { toBody } from '../../../state/destinations.ts';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import type { MemberParts } from './together-facts.ts';
import type { TableNaming } from './together-tables.ts';

interface AbsentMembersProps {
  readonly parts: MemberParts;
  readonly naming: TableNaming;
  readonly documents: Pick<DocumentRows, 'networkMembers'>;
  readonly sources: readonly SourceEntry[];
}

/** Members of the network that are in none of the sentence's projects, or in none of the register's. */
export const AbsentMembers = ({ parts, naming: { facts, text }, documents: { networkMembers }, sources }: AbsentMembersProps): ReactElement | null => {
  const { t, format } = text;
  const id = useId();
  const [first] = networkMembers;
  if (first === undefined) return null;
  const list = (key: 'elsewhere' | 'nowhere'): ReactElement | null => (parts[key].length === 0 ? null : (
    <>
      <p>{t(`networkTogether.absent.${key}`, { shown: format.integer(parts[key].length) })}</p>
      <ul className="together-inline">{parts[key].map((body) => <li key={body}><PlaceLink to={toBody(body)}>{facts.nameOf(body)}</PlaceLink></li>)}</ul>
    </>
  ));
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head"><h3 id={id}>{t('networkTogether.absent.title')}</h3></div>
      <p>{t('networkTogether.absent.lead', { all: format.integer(parts.all), inside: format.integer(parts.inside.length) })}</p>
      {list('elsewhere')}
      {list('nowhere')}
      {parts.unnamed.length > 0 && <p>{t('networkTogether.absent.unnamed', { names: format.list(parts.unnamed.map(facts.nameOf)) })}</p>}
      <p className="result-small">{t('networkTogether.absent.note')}</p>
      <p className="result-small">
        {t('networkTogether.memberSource')} <FactPlace sources={sources} place={{
          document: first.document,
          lineStart: Math.min(...networkMembers.map(({ lineStart }) => lineStart)), lineEnd: Math.max(...networkMembers.map(({ lineEnd }) => lineEnd)),
        }} />
      </p>
    </section>
  );
};
