import { useId, type ReactElement } from 'react';
import type { FactWord } from '../../../schema/archive.ts';
import type { SourceEntry } from '../../../schema/document-rows.ts';
import { factFigure } from '../../shared/fact-figure.ts';
import { FactMark } from '../../shared/FactMark.tsx';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { useText } from '../../shared/text-context.tsx';
import type { QuestionEntry } from './question-entry.ts';

/** What the words of facts are made from. */
export interface FactNaming {
  /** `archive.factWords` */
  readonly words: readonly FactWord[];
  readonly sources: readonly SourceEntry[];
}

interface KeyFactsProps extends FactNaming {
  readonly entry: QuestionEntry;
}

/** The facts that say most about a question: in words, with their figure, how they are known and where they stand. */
export const KeyFacts = ({ entry: { keyFacts }, words, sources }: KeyFactsProps): ReactElement => {
  const text = useText();
  const { t, language } = text;
  const id = useId();
  return (
    <div className="question-facts">
      <h5 id={id}>{t('questionList.keyFacts')}</h5>
      <ul aria-labelledby={id}>
        {keyFacts.map((fact) => {
          const figure = factFigure(fact, words, text);
          return (
            <li key={fact.id} data-fact={fact.id}>
              {fact.label[language]}{figure !== null && ` (${figure})`} <FactMark fact={fact} /> <span className="question-lines"><FactPlace place={fact} extraLines={fact.extraLines} sources={sources} /></span>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
