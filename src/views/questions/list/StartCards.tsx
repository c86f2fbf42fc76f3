import { useId, type ReactElement } from 'react';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { STARTS } from '../question-index.ts';
import { ASKERS, type Asker } from '../question-labels.ts';
import type { QuestionEntry } from './question-entry.ts';

interface StartCardsProps {
  readonly entries: readonly QuestionEntry[];
  readonly onAsker: (asker: Asker) => void;
}

/** For each who asks: a first question, its answer and the way to its view, and the way to all questions of theirs. */
export const StartCards = ({ entries, onAsker }: StartCardsProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  return (
    <section aria-labelledby={id} className="question-starts">
      <h3 id={id}>{t('questionList.start.heading')}</h3>
      <ul>
        {ASKERS.map((asker) => {
          const entry = entries.find(({ question }) => question.label === STARTS[asker]);
          const [link] = entry?.question.links ?? [];
          const count = entries.filter(({ question }) => question.askers.includes(asker)).length;
          const who = t(`questionList.start.${asker}`);
          const more = t('questionList.start.more', { count, shown: format.integer(count) });
          return entry === undefined || link === undefined ? null : (
            <li key={asker} className="question-start">
              <p className="question-start-who">{who}</p>
              <p className="question-start-asked">{entry.asked}</p>
              <p>{entry.answer}</p>
              <PlaceLink to={link.to} className="question-link">{t(`questionList.links.${link.words}`)}</PlaceLink>
              <button type="button" className="result-text-button" aria-label={t('questionList.start.moreOf', { more, asker: who })} onClick={() => { onAsker(asker); }}>{more}</button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
