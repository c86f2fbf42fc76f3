import { useEffect, useId, useRef, type ReactElement } from 'react';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import type { FactNaming } from './KeyFacts.tsx';
import type { QuestionEntry } from './question-entry.ts';
import { QuestionPanel } from './QuestionPanel.tsx';
import { StandingMark } from './StandingMark.tsx';

interface QuestionItemProps {
  readonly entry: QuestionEntry;
  readonly facts: FactNaming;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** Brings a question that a link opens into sight, once. */
const useInSight = (isOpen: boolean) => {
  const item = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current) item.current?.scrollIntoView({ block: 'start' });
  }, []);
  return item;
};

/** A question with its short answer; on a phone the answer waits until the question is opened. */
export const QuestionItem = ({ entry, facts, isOpen, onToggle }: QuestionItemProps): ReactElement => {
  const isNarrow = useIsNarrow();
  const panel = useId();
  const item = useInSight(isOpen);
  return (
    <li ref={item} className="question" data-question={entry.question.label} data-open={isOpen || undefined}>
      <div className="question-head">
        <h4>
          <button type="button" className="question-button" aria-expanded={isOpen} aria-controls={isOpen ? panel : undefined} onClick={onToggle}>
            <svg className="question-arrow" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false"><path d="M4 2l4 4-4 4" /></svg>
            <span>
              <span className="question-asked">{entry.asked}</span>{' '}
              <StandingMark standing={entry.question.standing} />
            </span>
          </button>
        </h4>
        {(isOpen || !isNarrow) && <p className="question-answer">{entry.answer}</p>}
      </div>
      {isOpen && <QuestionPanel entry={entry} id={panel} facts={facts} />}
    </li>
  );
};
