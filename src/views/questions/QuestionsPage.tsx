import type { ReactElement } from 'react';
import { QUESTIONS_SECTIONS } from '../../schema/questions-view.ts';
import type { PageProps } from '../shared/page-props.ts';
import { usePlaces } from '../shared/place-link.tsx';
import { SectionLinks } from '../shared/SectionLinks.tsx';
import { useText } from '../shared/text-context.tsx';
import { FactsSection } from './facts/FactsSection.tsx';
import { QuestionListSection } from './list/QuestionListSection.tsx';

const Section = (props: PageProps): ReactElement => {
  switch (props.state.questions.section) {
    case 'questions': return <QuestionListSection {...props} />;
    case 'facts': return <FactsSection {...props} />;
  }
};

/** The page's own row of links, and the open section. */
export const QuestionsPage = (props: PageProps): ReactElement => {
  const { t } = useText();
  const { hrefOf, go } = usePlaces();
  return (
    <div className="section-page">
      <h1 className="visually-hidden">{t('app.pages.questions')}</h1>
      <SectionLinks label={t('questions.sectionsLabel')} sections={QUESTIONS_SECTIONS} open={props.state.questions.section} nameOf={(section) => t(`questions.sections.${section}`)}
        hrefOf={(section) => hrefOf((state) => ({ ...state, questions: { ...state.questions, section } }))}
        onSection={(section) => { go((state) => ({ ...state, questions: { ...state.questions, section } })); }} />
      <Section {...props} />
    </div>
  );
};
