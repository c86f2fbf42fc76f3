import type { ReactElement } from 'react';
import { PlaceLink, usePlaces } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { allFacts } from '../question-links.ts';
import type { AnswerLink } from '../question-targets.ts';
import type { QuestionEntry } from './question-entry.ts';

/** A link to a part of a page is followed by the browser itself, which goes to the part. */
const LinkTo = ({ link, words }: { readonly link: AnswerLink; readonly words: string }): ReactElement => {
  const { hrefOf } = usePlaces();
  return link.hash === undefined
    ? <PlaceLink to={link.to} className="question-link">{words}</PlaceLink>
    : <a href={`${hrefOf(link.to)}#${link.hash}`} className="question-link">{words}</a>;
};

/** The ways to the views that answer the question, the facts of the documents last. */
export const AnswerLinks = ({ entry: { question, factCount }, labelledBy }: { readonly entry: QuestionEntry; readonly labelledBy: string }): ReactElement => {
  const { t, format } = useText();
  return (
    <>
      <ul className="question-links" aria-labelledby={labelledBy}>
        {question.links.map((link) => <li key={link.words}><LinkTo link={link} words={t(`questionList.links.${link.words}`)} /></li>)}
        {factCount > 0 && <li><LinkTo link={allFacts(question.label)} words={t('questionList.facts', { count: factCount, shown: format.integer(factCount) })} /></li>}
      </ul>
      {factCount === 0 && <p className="result-small">{t('questionList.noFacts')}</p>}
    </>
  );
};
