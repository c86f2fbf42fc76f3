import { Dialog, DialogHeading } from '@ariakit/react';
import { useId, useRef, useState, type ReactElement } from 'react';
import { loadPresentMessages } from '../../i18n/page-messages.ts';
import { StorageFault } from '../../io/own-data/storage-fault.ts';
import { newStoryId } from '../../io/story-store.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { MOST_STORY_STEPS } from '../../schema/present-view.ts';
import type { Story, StoryStep } from '../../schema/story.ts';
import type { AppState } from '../../state/app-state.ts';
import type { AppStore } from '../../state/store.ts';
import { hrefOf } from '../../state/url-codec.ts';
import { newStory, NO_WORDS, withStep, withStepView, withStepWords, wordsIn } from '../../views/present/story-edits.ts';
import { followLink } from '../../views/shared/follow-link.ts';
import '../../views/shared/results.css';
import { useText } from '../../views/shared/text-context.tsx';
import { causeWords } from '../failure.ts';
import { PageText } from '../PageText.tsx';
import './dialog.css';
import { viewOf } from './stage-state.ts';
import { useStoryStore } from './use-story-store.ts';
import { stepTitle } from './step-words.ts';
import { viewTitle } from './view-title.ts';

interface AddStepDialogProps {
  readonly store: AppStore;
  readonly state: AppState;
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** The choice of a story that does not exist yet. */
const NEW = '';

/** The choice of a step's place that no step has yet. */
const LAST = '';

/** `before`: the step whose view was replaced, as it was; `null` for a step that is new. */
type Outcome = { readonly kind: 'added'; readonly story: Story; readonly before: StoryStep | null } | { readonly kind: 'undone' } | { readonly kind: 'failed'; readonly words: string };

const AddStep = ({ store, state, dataset, onClose }: AddStepDialogProps): ReactElement => {
  const text = useText();
  const { t, language } = text;
  const { store: stories, stories: found, fault } = useStoryStore();
  const [chosen, setChosen] = useState<string | null>(null);
  const [place, setPlace] = useState(LAST);
  const [title, setTitle] = useState('');
  const [notes, setNotes] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const ids = [useId(), useId(), useId(), useId()] as const;
  const first = useRef<HTMLInputElement>(null);
  const id = chosen ?? found?.[0]?.id ?? NEW;
  const steps = found?.find((story) => story.id === id)?.steps ?? [];
  const replaced = steps.find((step) => step.id === place) ?? null;
  const isFull = replaced === null && steps.length >= MOST_STORY_STEPS;

  const add = async (): Promise<Story> => {
    if (replaced !== null) {
      // Words that are not typed stay as they are.
      const part = { ...(title.trim() === '' ? {} : { title: { [language]: title.trim() } }), ...(notes.trim() === '' ? {} : { notes: { [language]: notes.trim() } }) };
      return stories.change(id, (story) => withStepWords(withStepView(story, replaced.id, viewOf(state)), replaced.id, part));
    }
    const step = { id: newStoryId(), view: viewOf(state), title: { ...NO_WORDS, [language]: title.trim() }, notes: { ...NO_WORDS, [language]: notes.trim() } };
    if (id !== NEW) return stories.change(id, (story) => withStep(story, step));
    const story = withStep(newStory(newStoryId(), { ...NO_WORDS, [language]: t('present.own.newTitle') }, new Date().toISOString()), step);
    await stories.put(story);
    return story;
  };
  const failed = (cause: unknown): void => { setOutcome({ kind: 'failed', words: cause instanceof StorageFault ? t(`present.storage.${cause.kind}`) : causeWords(cause) }); };
  const onAdd = (): void => { add().then((story) => { setOutcome({ kind: 'added', story, before: replaced }); }, failed); };
  const onUndo = ({ id: stepId, view, title: words, notes: said }: StoryStep): void => {
    stories.change(id, (story) => withStepWords(withStepView(story, stepId, view), stepId, { title: words, notes: said })).then(() => { setOutcome({ kind: 'undone' }); }, failed);
  };

  if (outcome?.kind === 'undone') return <><p role="status">{t('present.add.undone')}</p><div className="dialog-actions"><button type="button" className="result-button" autoFocus onClick={onClose}>{t('present.add.close')}</button></div></>;
  if (outcome?.kind === 'added') {
    const { story, before } = outcome;
    const there: AppState = { ...state, page: 'present', present: { story: story.id, step: 1, mode: 'edit' } };
    return (
      <>
        <p role="status">{before === null
          ? t('present.add.added', { title: wordsIn(story.title, language), step: story.steps.length })
          : t('present.add.replaced', { title: wordsIn(story.title, language), step: story.steps.findIndex((step) => step.id === before.id) + 1 })}</p>
        <div className="dialog-actions">
          <button type="button" className="result-button" autoFocus onClick={onClose}>{t('present.add.close')}</button>
          {before !== null && <button type="button" className="result-button" onClick={() => { onUndo(before); }}>{t('present.add.undo')}</button>}
          <a href={hrefOf(there)} onClick={(event) => { followLink(event, () => { onClose(); store.dispatch({ type: 'go', to: () => there }); }); }}>{t('present.add.open')}</a>
        </div>
      </>
    );
  }
  return (
    <form className="dialog-form" onSubmit={(event) => { event.preventDefault(); onAdd(); }}>
      {fault !== null && <p className="result-note">{t(`present.storage.${fault}`)}</p>}
      {outcome !== null && <p className="result-note" role="alert">{outcome.words}</p>}
      <label htmlFor={ids[0]}>{t('present.add.heading')}</label>
      <input id={ids[0]} ref={first} type="text" maxLength={300} value={title} placeholder={viewTitle({ text, dataset, state })} onChange={({ currentTarget }) => { setTitle(currentTarget.value); }} />
      <p className="result-small">{t('present.editor.headingHint')}</p>
      <label htmlFor={ids[1]}>{t('present.add.notes')}</label>
      <textarea id={ids[1]} rows={4} maxLength={10_000} value={notes} onChange={({ currentTarget }) => { setNotes(currentTarget.value); }} />
      <label htmlFor={ids[2]}>{t('present.add.story')}</label>
      <select id={ids[2]} value={id} onChange={({ currentTarget }) => { setChosen(currentTarget.value); setPlace(LAST); }}>
        {found?.map((story) => <option key={story.id} value={story.id}>{wordsIn(story.title, language)} ({t('present.views', { count: story.steps.length, shown: text.format.integer(story.steps.length) })})</option>)}
        <option value={NEW}>{t('present.add.newStory')}</option>
      </select>
      {steps.length > 0 && (
        <>
          <label htmlFor={ids[3]}>{t('present.add.place')}</label>
          <select id={ids[3]} value={place} onChange={({ currentTarget }) => { setPlace(currentTarget.value); }}>
            <option value={LAST}>{t('present.add.last')}</option>
            {steps.map((step, index) => <option key={step.id} value={step.id}>{t('present.add.insteadOf', { step: index + 1, title: stepTitle(step, { text, dataset }) })}</option>)}
          </select>
          {replaced !== null && <p className="result-small">{t('present.add.keeps')}</p>}
        </>
      )}
      {isFull && <p className="result-note">{t('present.editor.full', { most: text.format.integer(MOST_STORY_STEPS) })}</p>}
      <div className="dialog-actions">
        <button type="submit" className="result-button dialog-main" disabled={found === null || isFull}>{t(replaced === null ? 'present.add.add' : 'present.add.replace')}</button>
        <button type="button" className="result-button" onClick={onClose}>{t('present.add.cancel')}</button>
      </div>
    </form>
  );
};

const Titled = (props: AddStepDialogProps): ReactElement => {
  const { t } = useText();
  return (
    <Dialog open onClose={props.onClose} className="dialog" backdrop={<div className="dialog-backdrop" />}>
      <DialogHeading className="dialog-heading">{t('present.add.title')}</DialogHeading>
      <AddStep {...props} />
    </Dialog>
  );
};

/** Adds the present view to a story, with a title and notes. */
const AddStepDialog = (props: AddStepDialogProps): ReactElement => <PageText load={loadPresentMessages}><Titled {...props} /></PageText>;

export default AddStepDialog;
