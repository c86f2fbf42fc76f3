import { useId, type ReactElement } from 'react';
import type { DocumentFact, FactWord } from '../../../schema/archive.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import { toFacts } from '../../../state/destinations.ts';
import { FactItem } from '../../shared/FactItem.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';

interface SectorFactsProps {
  readonly facts: readonly DocumentFact[];
  readonly words: readonly FactWord[];
  readonly sources: readonly SourceEntry[];
}

/** What the documents say of kinds of actor, each fact with how it is known and where it stands. */
export const SectorFacts = ({ facts, words, sources }: SectorFactsProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{t('networkSectors.facts', { shown: format.integer(facts.length) })}</h3>
        <PlaceLink className="network-link" to={toFacts({ question: 'Q31' })}>{t('networkSectors.factsLink')}</PlaceLink>
      </div>
      <ul className="network-sectors-facts">
        {facts.map((fact) => <li key={fact.id}><FactItem fact={fact} words={words} sources={sources} /></li>)}
      </ul>
    </section>
  );
};
