import type { KeyboardEvent, ReactElement } from 'react';
import { LANGUAGES, type Language } from '../../schema/language.ts';
import type { Story, StoryStep } from '../../schema/story.ts';
import { useText } from '../shared/text-context.tsx';
import type { PresentPageProps } from './present-props.ts';
import { NO_WORDS, withStepWords } from './story-edits.ts';
import { WordsField } from './WordsField.tsx';

/** Longest title and longest notes of a step, in UTF-16 units. */
const MOST_TITLE = 300;
const MOST_NOTES = 10_000;

interface StepEditorProps extends Pick<PresentPageProps, 'titleOf' | 'hrefOf' | 'actions'> {
  readonly story: Story;
  readonly step: StoryStep;
  readonly index: number;
  readonly onMove: (step: StoryStep, by: number) => void;
}

/** One step: its words in the reader's language and behind a fold in the others, its place, its view. */
export const StepEditor = ({ story, step, index, titleOf, hrefOf, actions, onMove }: StepEditorProps): ReactElement => {
  const { t, language } = useText();
  const title = titleOf(step);
  const number = index + 1;
  const named = { step: number, title };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || by === 0) return;
    event.preventDefault();
    onMove(step, by);
  };
  const fields = (each: Language, titled: (part: string) => string): ReactElement => (
    <>
      <WordsField label={titled(t('present.editor.heading'))} words={step.title[each]} placeholder={titleOf({ ...step, title: { ...NO_WORDS } })} language={each} isLong={false} most={MOST_TITLE}
        onWords={(words) => { actions.onChange(story.id, (now) => withStepWords(now, step.id, { title: { [each]: words } })); }} />
      <WordsField label={titled(t('present.editor.notes'))} words={step.notes[each]} language={each} isLong most={MOST_NOTES}
        onWords={(words) => { actions.onChange(story.id, (now) => withStepWords(now, step.id, { notes: { [each]: words } })); }} />
    </>
  );
  return (
    <li className="present-step" onKeyDown={onKeyDown}>
      <h3 className="present-step-title">{t('present.editor.step', named)}</h3>
      {fields(language, (part) => part)}
      <details className="present-other">
        <summary>{t('present.editor.other')}</summary>
        {LANGUAGES.filter((each) => each !== language).map((each) => (
          <div key={each} className="present-other-language">{fields(each, (part) => t('present.editor.inLanguage', { part, language: t(`present.editor.languages.${each}`) }))}</div>
        ))}
      </details>
      <div className="present-actions">
        <button type="button" id={`present-up-${step.id}`} className="result-button" aria-label={t('present.editor.upOf', named)} aria-disabled={index === 0} onClick={() => { onMove(step, -1); }}>{t('present.editor.up')}</button>
        <button type="button" id={`present-down-${step.id}`} className="result-button" aria-label={t('present.editor.downOf', named)} aria-disabled={number === story.steps.length} onClick={() => { onMove(step, 1); }}>{t('present.editor.down')}</button>
        <a className="result-button present-link" href={hrefOf(step)} aria-label={t('present.editor.lookOf', named)}>{t('present.editor.look')}</a>
        <button type="button" className="result-button" aria-label={t('present.actions.playFromOf', named)} onClick={() => { actions.onPlay(story.id, number, false); }}>{t('present.actions.playFrom')}</button>
        <button type="button" className="result-button" aria-label={t('present.editor.removeOf', named)} onClick={() => { actions.onRemoveStep(story, step); }}>{t('present.editor.remove')}</button>
      </div>
    </li>
  );
};
