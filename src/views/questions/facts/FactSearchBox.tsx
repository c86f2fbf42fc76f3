import { useId, type ReactElement, type SyntheticEvent } from 'react';
import { useDraftText } from '../../shared/use-draft-text.ts';
import { useText } from '../../shared/text-context.tsx';

interface FactSearchBoxProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Words looked for in the facts; the results follow after a pause in typing. */
export const FactSearchBox = ({ words, onWords }: FactSearchBoxProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  const { draft, type, commit } = useDraftText(words, onWords);
  const submit = (event: SyntheticEvent): void => { event.preventDefault(); commit(draft); };
  return (
    <form className="facts-search" role="search" aria-label={t('facts.search')} onSubmit={submit}>
      <label htmlFor={id}>{t('facts.search')}</label>
      <span className="facts-search-field">
        <input id={id} type="search" value={draft} maxLength={200} autoComplete="off" spellCheck={false} aria-describedby={`${id}-hint`}
          onChange={(event) => { type(event.target.value); }} onBlur={() => { commit(draft); }} />
        {draft !== '' && (
          <button type="button" aria-label={t('facts.searchClear')} onClick={() => { commit(''); }}>
            <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2.5 2.5l7 7M9.5 2.5l-7 7" /></svg>
          </button>
        )}
      </span>
      <p id={`${id}-hint`} className="result-small">{t('facts.searchHint')}</p>
    </form>
  );
};
