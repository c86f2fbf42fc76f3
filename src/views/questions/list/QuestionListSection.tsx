import { useMemo, useState, type ReactElement } from 'react';
import type { PageActions, PageProps } from '../../shared/page-props.ts';
import { useText } from '../../shared/text-context.tsx';
import { byTopic, chosenEntries, createQuestionSearch, type ListChoice } from './list-choice.ts';
import { questionEntries } from './question-entry.ts';
import { QuestionControls } from './QuestionControls.tsx';
import { QuestionItem } from './QuestionItem.tsx';
import { StartCards } from './StartCards.tsx';
import './questions.css';

interface QuestionListProps extends Pick<PageProps, 'dataset' | 'analyst' | 'records' | 'documents' | 'archive' | 'sources' | 'state'> {
  readonly actions: Pick<PageActions, 'onQuestions'>;
}

const ANY: Pick<ListChoice, 'standing' | 'asker'> = { standing: 'all', asker: 'any' };

const topicId = (topic: string): string => `questions-${topic}`;

/** Every question that planners, funders and presenters ask, with its short answer and the way to the view that answers it. */
export const QuestionListSection = ({ dataset, analyst, records, documents, archive, sources, state, actions }: QuestionListProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const [filter, setFilter] = useState(ANY);
  const entries = useMemo(() => questionEntries({ dataset, analyst, records, documents, archive, sources }, text), [dataset, analyst, records, documents, archive, sources, text]);
  const facts = useMemo(() => ({ words: archive.factWords, sources }), [archive, sources]);
  const search = useMemo(() => createQuestionSearch(entries), [entries]);
  const { text: words, question: open } = state.questions;
  const choice: ListChoice = { ...filter, text: words };
  const shown = chosenEntries(search, choice);
  const topics = byTopic(shown);
  const isWhole = shown.length === entries.length;
  const onChoice = ({ text: next, ...part }: Partial<ListChoice>): void => {
    if (next !== undefined) actions.onQuestions({ text: next });
    setFilter((before) => ({ ...before, ...part }));
  };
  const standing = (value: string): string => format.integer(entries.filter(({ question }) => question.standing === value).length);
  return (
    <div className="result-part questions">
      <h2>{t('questionList.heading')}</h2>
      <div>
        <p className="result-lead">{t('questionList.lead', { all: format.integer(entries.length), yes: standing('yes'), part: standing('part'), no: standing('no') })}</p>
        <p className="result-small">{t('questionList.how')}</p>
      </div>
      {isWhole && <StartCards entries={entries} onAsker={(asker) => { onChoice({ asker }); }} />}
      <QuestionControls search={search} choice={choice} onChoice={onChoice} />
      <div className="question-found">
        <p role="status">{t(shown.length === 0 ? 'questionList.none' : 'questionList.found', { count: shown.length, shown: format.integer(shown.length) })}</p>
        {!isWhole && <button type="button" className="result-button" onClick={() => { onChoice({ text: '', ...ANY }); }}>{t('questionList.reset')}</button>}
        {topics.length > 1 && (
          <nav className="question-topics" aria-label={t('questionList.topicsLabel')}>
            {topics.map(([topic, found]) => <a key={topic} href={`#${topicId(topic)}`}>{t('questionList.option', { name: t(`questionList.topics.${topic}`), shown: format.integer(found.length) })}</a>)}
          </nav>
        )}
      </div>
      {topics.map(([topic, found]) => (
        <section key={topic} className="question-topic" aria-labelledby={topicId(topic)}>
          <h3 id={topicId(topic)} tabIndex={-1}>{t(`questionList.topics.${topic}`)}</h3>
          <ul>
            {found.map((entry) => {
              const { label } = entry.question;
              const isOpen = open === label;
              return <QuestionItem key={label} entry={entry} facts={facts} isOpen={isOpen} onToggle={() => { actions.onQuestions({ question: isOpen ? null : label }); }} />;
            })}
          </ul>
        </section>
      ))}
    </div>
  );
};
