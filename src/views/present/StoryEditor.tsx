import { useEffect, useRef, type ReactElement } from 'react';
import { MOST_STORY_STEPS } from '../../schema/present-view.ts';
import type { Story, StoryStep } from '../../schema/story.ts';
import { useText } from '../shared/text-context.tsx';
import { momentText } from './moment-text.ts';
import type { PresentPageProps } from './present-props.ts';
import { StepEditor } from './StepEditor.tsx';
import { withTitle, wordsIn } from './story-edits.ts';
import { WordsField } from './WordsField.tsx';

interface StoryEditorProps extends PresentPageProps {
  readonly story: Story;
}

const MOST_NAME = 300;

/** Gives the focus back to the button that moved a step: the browser drops it when the step changes its place. */
const useFocusAfterMove = (order: string): ((buttonId: string) => void) => {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current !== null) document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  }, [order]);
  return (buttonId) => { wanted.current = buttonId; };
};

/** A story of the user's own: its name, and its steps with their words and places. Everything is kept as it is typed. */
export const StoryEditor = ({ story, fault, titleOf, hrefOf, actions }: StoryEditorProps): ReactElement => {
  const { t, language, format } = useText();
  const { id, steps } = story;
  const wantFocus = useFocusAfterMove(steps.map((step) => step.id).join());
  const onMove = (step: StoryStep, by: number): void => {
    const focused = document.activeElement?.id ?? '';
    wantFocus(focused === '' ? `present-${by < 0 ? 'up' : 'down'}-${step.id}` : focused);
    actions.onMove(story, step, by);
  };
  return (
    <section className="present-editor" aria-label={t('present.editor.label')}>
      <div className="present-editor-bar">
        <button type="button" className="result-button" onClick={() => { actions.onOpen(null); }}>← {t('present.editor.back')}</button>
        {fault === null && <p className="result-small">{t('present.editor.kept', { when: momentText(story.changedAt, format.locale) })}</p>}
      </div>
      <WordsField label={t('present.editor.name')} words={story.title[language]} placeholder={wordsIn(story.title, language)} language={language} isLong={false} most={MOST_NAME}
        onWords={(words) => { actions.onChange(id, (now) => withTitle(now, { [language]: words })); }} />
      <div className="present-actions">
        {steps.length > 0 && <button type="button" className="result-button present-main" onClick={() => { actions.onPlay(id, 1, true); }}>{t('present.actions.play')}</button>}
        {steps.length > 0 && <button type="button" className="result-button" onClick={() => { actions.onPlay(id, 1, false); }}>{t('present.actions.playWindow')}</button>}
        {steps.length > 0 && <button type="button" className="result-button" onClick={() => { actions.onSaveSlides(story); }}>{t('present.actions.pptx')}</button>}
        <button type="button" className="result-button" onClick={() => { actions.onSaveFile(story); }}>{t('present.actions.file')}</button>
        <button type="button" className="result-button" onClick={() => { actions.onDelete(story); }}>{t('present.actions.delete')}</button>
      </div>
      <h2>{t('present.editor.views')}</h2>
      {steps.length === 0 && <p>{t('present.noViews')}</p>}
      {steps.length > 0 && <p className="result-small">{t('present.editor.headingHint')} {t('present.editor.keys')}</p>}
      {steps.length >= MOST_STORY_STEPS && <p className="result-note">{t('present.editor.full', { most: format.integer(MOST_STORY_STEPS) })}</p>}
      <ol className="present-list">
        {steps.map((step, index) => <StepEditor key={step.id} story={story} step={step} index={index} titleOf={titleOf} hrefOf={hrefOf} actions={actions} onMove={onMove} />)}
      </ol>
    </section>
  );
};
