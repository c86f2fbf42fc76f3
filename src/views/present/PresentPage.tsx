import type { ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import '../shared/results.css';
import './present.css';
import { OpenFileButton } from './OpenFileButton.tsx';
import type { PresentPageProps } from './present-props.ts';
import { READY_STORY_ID } from './ready-story.ts';
import { StoryCard } from './StoryCard.tsx';
import { StoryEditor } from './StoryEditor.tsx';

/** Stories: the ready one, the user's own, and the one that is being edited. */
export const PresentPage = (props: PresentPageProps): ReactElement => {
  const { ready, isReadyFitting, stories, openId, fault, said, titleOf, actions } = props;
  const { t } = useText();
  const isEditing = openId !== null && openId !== READY_STORY_ID;
  const open = isEditing ? stories?.find(({ id }) => id === openId) : undefined;
  return (
    <div className="section-page present-page">
      <h1 className="present-heading">{t('present.title')}</h1>
      {fault !== null && <p className="result-note present-fault" role="alert">{t(`present.storage.${fault}`)}</p>}
      <div className="present-said" role="status">
        {said !== null && <p>{said.words} {said.undo !== null && <button type="button" className="result-button" onClick={said.undo}>{t('present.actions.undo')}</button>}</p>}
      </div>
      {open !== undefined && <StoryEditor {...props} story={open} />}
      {isEditing && open === undefined && stories !== null && (
        <div className="present-gone">
          <p>{t('present.editor.gone')}</p>
          <button type="button" className="result-button" onClick={() => { actions.onOpen(null); }}>{t('present.editor.back')}</button>
        </div>
      )}
      {!isEditing && (
        <>
          <p className="result-lead">{t('present.lead')}</p>
          <section className="present-part" aria-labelledby="present-ready">
            <h2 id="present-ready">{t('present.ready.heading')}</h2>
            {!isReadyFitting && <p>{t('present.ready.missing')}</p>}
            {isReadyFitting && ready === null && <p role="status">{t('present.player.loading')}</p>}
            {ready !== null && <StoryCard story={ready} isReady titleOf={titleOf} actions={actions} />}
          </section>
          <section className="present-part" aria-labelledby="present-own">
            <h2 id="present-own">{t('present.own.heading')}</h2>
            <div className="result-controls">
              <button type="button" className="result-button" onClick={actions.onNew}>{t('present.actions.new')}</button>
              <OpenFileButton onFile={actions.onOpenFile} />
            </div>
            {stories?.length === 0 && <p>{t('present.own.none')}</p>}
            {stories?.map((story) => <StoryCard key={story.id} story={story} isReady={false} titleOf={titleOf} actions={actions} />)}
          </section>
        </>
      )}
    </div>
  );
};
