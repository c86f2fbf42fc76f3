import { useState, type ReactElement } from 'react';
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

/** Shown before the rest is asked for. */
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
  const [isWhole, setWhole] = useState(false);
  const title = t('projects.record.facts.title');
  if (archive === null || sources === null) return <RecordSection title={title}><p className="projects-note" role="status">{t('projects.record.loading')}</p></RecordSection>;
  const facts = inKindOrder(factsOf(archive, 'project', projectId), archive.factWords);
  const shown = format.integer(facts.length);
  if (facts.length === 0) return <RecordSection title={title}><p className="projects-note">{t('projects.record.facts.none')}</p></RecordSection>;
  return (
    <RecordSection title={title}>
      <p className="projects-note">{t('projects.record.facts.count', { count: facts.length, shown })}</p>
      <ul className="projects-record-facts">
        {(isWhole ? facts : facts.slice(0, SHOWN)).map((fact) => (
          <li key={fact.id}><FactItem fact={fact} words={archive.factWords} sources={sources} isKindShown without={namedAlready(fact)} /></li>
        ))}
      </ul>
      {!isWhole && facts.length > SHOWN && (
        <button type="button" className="projects-button" onClick={() => { setWhole(true); }}>{t('projects.record.facts.all', { shown })}</button>
      )}
    </RecordSection>
  );
};
