import type { ReactElement } from 'react';
import { factsOf } from '../../analysis/facts-of.ts';
import type { Archive, DocumentFact, FactWord } from '../../schema/archive.ts';
import type { SourceEntry } from '../../schema/document-rows.ts';
import type { FactDetailKey } from '../shared/fact-details.ts';
import { FactItem } from '../shared/FactItem.tsx';
import { useText } from '../shared/text-context.tsx';
import { RecordSection } from './RecordSection.tsx';

interface RecordFactsProps {
  readonly projectId: string;
  /** `null` while they are on their way. */
  readonly archive: Archive | null;
  readonly sources: readonly SourceEntry[] | null;
}

/** Shown above the fold that holds the rest. */
const SHOWN = 6;

/** The facts by kind, in the order of the kinds; within a kind in the documents' order. */
const inKindOrder = (facts: readonly DocumentFact[], words: readonly FactWord[]): readonly DocumentFact[] => {
  const kinds = words.filter(({ kind }) => kind === 'kind').map(({ value }) => value);
  return [...facts].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
};

/** A fact about this project alone need not name it; a link of a chain or a synergy names the others. */
const namedAlready = ({ subject }: DocumentFact): readonly FactDetailKey[] => (subject.includes('|') ? [] : ['subject']);

/** What the documents besides the register say of the project; words that say so where they say nothing. */
export const RecordFacts = ({ projectId, archive, sources }: RecordFactsProps): ReactElement => {
  const { t, format } = useText();
  const title = t('projects.record.facts.title');
  if (archive === null || sources === null) return <RecordSection title={title}><p className="projects-note" role="status">{t('projects.record.loading')}</p></RecordSection>;
  const facts = inKindOrder(factsOf(archive, 'project', projectId), archive.factWords);
  if (facts.length === 0) return <RecordSection title={title}><p className="projects-note">{t('projects.record.facts.none')}</p></RecordSection>;
  const rest = facts.length - SHOWN;
  const list = (some: readonly DocumentFact[]): ReactElement => (
    <ul className="projects-record-facts">
      {some.map((fact) => <li key={fact.id}><FactItem fact={fact} words={archive.factWords} sources={sources} isKindShown without={namedAlready(fact)} /></li>)}
    </ul>
  );
  return (
    <RecordSection title={title}>
      <p className="projects-note">{t('projects.record.facts.count', { count: facts.length, shown: format.integer(facts.length) })}</p>
      {list(facts.slice(0, SHOWN))}
      {rest > 0 && (
        <details className="projects-record-rest">
          <summary>{t('projects.record.facts.rest', { count: rest, shown: format.integer(rest) })}</summary>
          {list(facts.slice(SHOWN))}
        </details>
      )}
    </RecordSection>
  );
};
