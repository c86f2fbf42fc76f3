import { useId, type ReactElement } from 'react';
import { referenceDateText } from '../../shared/partial-date.ts';
import { usePlaces } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { toData } from '../question-targets.ts';
import { AnswerLinks } from './AnswerLinks.tsx';
import type { QuestionEntry } from './question-entry.ts';

/** What opens below a question: where its answer is, what is missing and who would have it, and the sources. */
export const QuestionPanel = ({ entry, id }: { readonly entry: QuestionEntry; readonly id: string }): ReactElement => {
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
              <a href={`${hrefOf(toData)}#data-source-${source}`}>{title[language]}</a>{referenceDate !== null && ` (${referenceDateText(referenceDate, format)})`}
            </li>
          ))}
        </ul>
        <p className="question-label">{label}</p>
      </div>
    </div>
  );
};
