import { useId, type ReactElement } from 'react';
import type { DocumentFact, FactWord } from '../../../schema/archive.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import { toFacts } from '../../../state/destinations.ts';
import { FactItem } from '../../shared/FactItem.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';

interface BodyMentionsProps {
  readonly facts: readonly DocumentFact[];
  readonly words: readonly FactWord[];
  readonly sources: readonly SourceEntry[];
}

/** What the documents say of the body itself. */
export const BodyMentions = ({ facts, words, sources }: BodyMentionsProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const [first] = facts;
  return (
    <section className="result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{t('networkBodies.mentions.title', { shown: format.integer(facts.length) })}</h3>
        {first !== undefined && <PlaceLink className="network-link" to={toFacts({ text: first.subject.split('|')[0] ?? first.subject })}>{t('networkBodies.mentions.search')}</PlaceLink>}
      </div>
      <ul className="network-bodies-items">{facts.map((fact) => <li key={fact.id}><FactItem fact={fact} words={words} sources={sources} isKindShown /></li>)}</ul>
    </section>
  );
};
