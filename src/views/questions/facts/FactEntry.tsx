import { Fragment, memo, type ReactElement } from 'react';
import type { Archive, DocumentFact, FactLink } from '../../../schema/archive.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import { toFacts } from '../../../state/destinations.ts';
import { FactItem } from '../../shared/FactItem.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { AboutRow } from './AboutRow.tsx';
import { aboutFact, type FactTargets } from './fact-about.ts';
import { knownQuestions } from './fact-names.ts';
import { highlightParts } from './fact-search.ts';
import { questionText } from './question-text.ts';

/** What all entries of the list share. */
export interface EntryContext {
  readonly archive: Archive;
  readonly sources: readonly SourceEntry[];
  readonly targets: FactTargets;
  readonly linksOf: ReadonlyMap<string, readonly FactLink[]>;
  /** Words looked for, which are marked in the labels. */
  readonly words: string;
  readonly isKindShown: boolean;
}

const Marked = ({ label, words }: { readonly label: string; readonly words: string }): ReactElement => (
  <>{highlightParts(label, words).map((part, index) => <Fragment key={index}>{index % 2 === 1 ? <mark>{part}</mark> : part}</Fragment>)}</>
);

const NO_LINKS: readonly FactLink[] = [];

/** One fact in the list, with links to what it is about and to the questions it helps to answer. */
export const FactEntry = memo(({ fact, context }: { readonly fact: DocumentFact; readonly context: EntryContext }): ReactElement => {
  const text = useText();
  const { archive, sources, targets, linksOf, words, isKindShown } = context;
  const questions = knownQuestions(fact);
  const about = aboutFact(fact, linksOf.get(fact.id) ?? NO_LINKS, targets);
  return (
    <li id={`fact-${fact.id}`} className="facts-entry" data-fact={fact.id}>
      <FactItem fact={fact} words={archive.factWords} sources={sources} isKindShown={isKindShown} without={['subject', 'place']}
        label={<Marked label={fact.label[text.language]} words={words} />}>
        <AboutRow fact={fact} about={about} />
        {questions.length > 0 && (
          <p className="fact-small">
            {text.t('facts.helps')}:{' '}
            {questions.map((label, index) => (
              <Fragment key={label}>{index > 0 && ', '}<PlaceLink to={toFacts({ question: label })} className="facts-link" label={questionText(label, text)}>{label}</PlaceLink></Fragment>
            ))}
          </p>
        )}
      </FactItem>
    </li>
  );
});
