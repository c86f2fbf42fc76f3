import { useId, type ReactElement } from 'react';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useText } from '../../shared/text-context.tsx';
import { useDraftText } from '../../shared/use-draft-text.ts';
import { ASKERS, STANDINGS, type Asker } from '../question-labels.ts';
import { countWith, type ListChoice, type QuestionSearch } from './list-choice.ts';

interface QuestionControlsProps {
  readonly search: QuestionSearch;
  readonly choice: ListChoice;
  readonly onChoice: (part: Partial<ListChoice>) => void;
}

const ALL_STANDINGS = ['all', ...STANDINGS] as const;
const ALL_ASKERS: readonly (Asker | 'any')[] = ['any', ...ASKERS];

/** Search, how far answered, and who asks; each choice is counted under the others. */
export const QuestionControls = ({ search, choice, onChoice }: QuestionControlsProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const { draft, type, commit } = useDraftText(choice.text, (text) => { onChoice({ text }); });
  const withCount = (name: string, part: Partial<ListChoice>): string => t('questionList.option', { name, shown: format.integer(countWith(search, choice, part)) });
  return (
    <form className="result-controls question-controls" role="search" aria-label={t('questionList.search')} onSubmit={(event) => { event.preventDefault(); commit(draft); }}>
      <label className="result-field question-search" htmlFor={id}>
        {t('questionList.search')}
        <input id={id} type="search" value={draft} autoComplete="off" spellCheck={false} onChange={(event) => { type(event.target.value); }} onBlur={() => { commit(draft); }} />
      </label>
      <RadioChoice legend={t('questionList.filter')} values={ALL_STANDINGS} chosen={choice.standing}
        labelOf={(standing) => withCount(standing === 'all' ? t('questionList.all') : t(`questionList.standing.${standing}`), { standing })}
        onChoose={(standing) => { onChoice({ standing }); }} />
      <label className="result-field">
        {t('questionList.asker')}
        <select value={choice.asker} onChange={(event) => { onChoice({ asker: ALL_ASKERS.find((asker) => asker === event.target.value) ?? 'any' }); }}>
          {ALL_ASKERS.map((asker) => <option key={asker} value={asker}>{withCount(t(`questionList.askers.${asker}`), { asker })}</option>)}
        </select>
      </label>
    </form>
  );
};
