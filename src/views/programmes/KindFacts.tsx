import { useId, type ReactElement } from 'react';
import type { FactWord } from '../../schema/archive.ts';
import type { SourceEntry } from '../../schema/document-rows.ts';
import type { KindGroup } from '../../analysis/programme-facts.ts';
import { factWordName } from '../shared/fact-figure.ts';
import { FactItem } from '../shared/FactItem.tsx';
import { useText } from '../shared/text-context.tsx';
import './programmes.css';

interface KindFactsProps {
  readonly group: KindGroup;
  readonly words: readonly FactWord[];
  readonly sources: readonly SourceEntry[];
  /** What all of them are about, as the data name it; it is not said again beside each. */
  readonly subject?: string;
  /** Is it behind a fold? */
  readonly isFolded: boolean;
}

/** The facts of one kind, each with how it is known and where it stands. */
export const KindFacts = ({ group, words, sources, subject, isFolded }: KindFactsProps): ReactElement => {
  const text = useText();
  const { format, t } = text;
  const id = useId();
  const name = t('programmes.kindCount', { kind: format.capitalised(factWordName(words, { kind: 'kind', value: group.kind }, text)), shown: format.integer(group.facts.length) });
  const list = (
    <ul className="programmes-facts" aria-labelledby={id}>
      {group.facts.map((fact) => <li key={fact.id} data-fact={fact.id}><FactItem fact={fact} words={words} sources={sources} without={fact.subject === subject ? ['subject'] : []} /></li>)}
    </ul>
  );
  if (!isFolded) return <div className="programmes-kind"><h4 id={id}>{name}</h4>{list}</div>;
  return (
    <details className="programmes-kind result-figures">
      <summary><span id={id}>{name}</span></summary>
      {list}
    </details>
  );
};
