import { useState, type ReactElement } from 'react';
import type { Story } from '../../schema/story.ts';
import { useText } from '../shared/text-context.tsx';
import type { PresentPageProps } from './present-props.ts';
import { momentText } from './moment-text.ts';
import { wordsIn } from './story-edits.ts';

interface StoryCardProps extends Pick<PresentPageProps, 'titleOf' | 'actions'> {
  readonly story: Story;
  readonly isReady: boolean;
}

/** A story in the list: what is in it, how to show it, and what else can be done with it. */
export const StoryCard = ({ story, isReady, titleOf, actions }: StoryCardProps): ReactElement => {
  const { t, language, format } = useText();
  const [isOpen, setOpen] = useState(isReady);
  const { id, steps } = story;
  const title = wordsIn(story.title, language);
  const count = t('present.views', { count: steps.length, shown: format.integer(steps.length) });
  return (
    <article className="present-card" aria-label={title} data-story={id}>
      <h3 className="present-card-title">{title}</h3>
      <p className="result-small">{isReady ? `${count}. ${t('present.ready.note')}` : `${count}, ${t('present.changed', { when: momentText(story.changedAt, format.locale) })}`}</p>
      <div className="present-actions">
        {steps.length > 0 && <button type="button" className="result-button present-main" onClick={() => { actions.onPlay(id, 1, true); }}>{t('present.actions.play')}</button>}
        {steps.length > 0 && <button type="button" className="result-button" onClick={() => { actions.onPlay(id, 1, false); }}>{t('present.actions.playWindow')}</button>}
        {!isReady && <button type="button" className="result-button" aria-label={t('present.actions.editOf', { title })} onClick={() => { actions.onOpen(id); }}>{t('present.actions.edit')}</button>}
        <button type="button" className="result-button" onClick={() => { actions.onCopy(story); }}>{t('present.actions.copy')}</button>
        {steps.length > 0 && <button type="button" className="result-button" onClick={() => { actions.onSaveSlides(story); }}>{t('present.actions.pptx')}</button>}
        <button type="button" className="result-button" onClick={() => { actions.onSaveFile(story); }}>{t('present.actions.file')}</button>
        {!isReady && <button type="button" className="result-button" onClick={() => { actions.onDelete(story); }}>{t('present.actions.delete')}</button>}
      </div>
      {steps.length > 0 && (
        <details className="present-steps" open={isOpen} onToggle={({ currentTarget }) => { setOpen(currentTarget.open); }}>
          <summary>{t('present.editor.views')}</summary>
          <ol>
            {steps.map((step, index) => (
              <li key={step.id}>
                <span>{titleOf(step)}</span>{' '}
                <button type="button" className="result-text-button" aria-label={t('present.actions.playFromOf', { step: index + 1, title: titleOf(step) })} onClick={() => { actions.onPlay(id, index + 1, false); }}>
                  {t('present.actions.playFrom')}
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </article>
  );
};
