import type { ReactElement } from 'react';
import { OPENING_SENTENCE, type Sentence } from '../../schema/sentence.ts';
import { conditionsText } from '../shared/conditions.ts';
import type { PageProps } from '../shared/page-props.ts';
import { partWords } from '../shared/sentence-text.ts';
import { useText } from '../shared/text-context.tsx';

interface QuestionNoteProps {
  readonly page: Pick<PageProps, 'dataset' | 'result' | 'actions'>;
}

/** Says that project figures follow the sentence, and widens it to all target groups, or narrows it to those of the opening view. */
export const QuestionNote = ({ page: { dataset, result, actions } }: QuestionNoteProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const { sentence } = result;
  const conditions = conditionsText({ text, dataset, sentence });
  const opening: Sentence = { ...sentence, targetGroups: OPENING_SENTENCE.targetGroups };
  const isNarrowed = sentence.targetGroups.length > 0;
  return (
    <div className="profile-note" role="note">
      <p>
        {conditions === '' ? t('profile.question.all') : t('profile.question.some', { conditions })}
        {sentence.counted !== 'projects' && ` ${t('profile.question.projects')}`}
      </p>
      <button type="button" className="result-button" onClick={() => { actions.onSentencePart({ targetGroups: isNarrowed ? [] : opening.targetGroups }); }}>
        {isNarrowed ? t('profile.question.widen') : t('profile.question.narrow', { group: partWords({ text, dataset, sentence: opening }, 'targetGroup') })}
      </button>
    </div>
  );
};
