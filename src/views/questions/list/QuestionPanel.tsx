import { useId, type ReactElement } from 'react';
import { referenceDateText } from '../../shared/partial-date.ts';
import { usePlaces } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { toData } from '../question-targets.ts';
import { AnswerLinks } from './AnswerLinks.tsx';
import { KeyFacts, type FactNaming } from './KeyFacts.tsx';
import type { QuestionEntry } from './question-entry.ts';

interface QuestionPanelProps {
  readonly entry: QuestionEntry;
  readonly id: string;
  readonly facts: FactNaming;
}

/** What opens below a question: where its answer is, what is missing and who would have it, the sources, and what the documents say of it. */
export const QuestionPanel = ({ entry, id, facts }: QuestionPanelProps): ReactElement => {
  const { t, language, format } = useText();
  const { hrefOf } = usePlaces();
  const links = useId();
  const { standing, label } = entry.question;
  return (
    <div id={id} className="question-panel">
      <div>
        <h5 id={links}>{t('questionList.see')}</h5>
        <AnswerLinks entry={entry} labelledBy={links} />
      </div>
      <div className="question-missing">
        <h5>{t(`questionList.missing.${standing}`)}</h5>
        <p>{entry.missing}</p>
        <h5>{t(`questionList.holder.${standing}`)}</h5>
        <p>{entry.holder}</p>
      </div>
      <div className="question-sources">
        <h5>{t('questionList.sources')}</h5>
        <ul>
          {entry.sources.map(({ id: source, title, referenceDate }) => (
            <li key={source}>
              <a href={`${hrefOf(toData)}#data-source-${source}`}>{title[language]}</a>{referenceDate !== null && !title[language].includes(referenceDate.slice(0, 4)) && ` (${referenceDateText(referenceDate, format)})`}
            </li>
          ))}
        </ul>
        <p className="question-label">{label}</p>
      </div>
      {entry.keyFacts.length > 0 && <KeyFacts entry={entry} {...facts} />}
    </div>
  );
};
