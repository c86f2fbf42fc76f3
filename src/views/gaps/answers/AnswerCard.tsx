import { useId, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import type { GapsSection } from '../../../schema/gaps-view.ts';
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
  const open = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.onSection(section);
  };
  return (
    <section className="gaps-answers-card" aria-labelledby={id} data-answer={section}>
      <h3 id={id}>{question}</h3>
      {children}
      <a href={actions.hrefOfSection(section)} onClick={open}>{t('gapsAnswers.more', { section: t(`gaps.sections.${section}`) })}</a>
    </section>
  );
};
