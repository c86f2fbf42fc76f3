import { useId, type ReactElement, type ReactNode } from 'react';
import type { GapsSection } from '../../../schema/gaps-view.ts';
import { followLink } from '../../shared/follow-link.ts';
import { useText } from '../../shared/text-context.tsx';
import type { GapsActions } from '../gaps-section.ts';

interface AnswerCardProps {
  readonly question: string;
  readonly section: GapsSection;
  readonly actions: GapsActions;
  readonly children: ReactNode;
}

/** A question, its answer in words, and the way to the section behind it. */
export const AnswerCard = ({ question, section, actions, children }: AnswerCardProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  return (
    <section className="gaps-answers-card" aria-labelledby={id} data-answer={section}>
      <h3 id={id}>{question}</h3>
      {children}
      <a href={actions.hrefOfSection(section)} onClick={(event) => { followLink(event, () => { actions.onSection(section); }); }}>{t('gapsAnswers.more', { section: t(`gaps.sections.${section}`) })}</a>
    </section>
  );
};
