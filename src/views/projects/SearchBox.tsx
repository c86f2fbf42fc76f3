import { useId, type FormEvent } from 'react';
import { useText } from '../shared/text-context.tsx';
import { useDraftText } from '../shared/use-draft-text.ts';

interface SearchBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** The sentence's words in names, as a search field. */
export const SearchBox = ({ text, onText }: SearchBoxProps) => {
  const { t } = useText();
  const id = useId();
  const { draft, type, commit } = useDraftText(text, onText);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    commit(draft);
  };
  return (
    <form className="projects-search" role="search" onSubmit={submit}>
      <label htmlFor={id}>{t('projects.search')}</label>
      <span className="projects-search-field">
        <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false"><circle cx="7" cy="7" r="4.5" /><path d="M10.4 10.4L14 14" /></svg>
        <input
          id={id} type="search" value={draft} autoComplete="off" spellCheck={false}
          onChange={(event) => { type(event.target.value); }} onBlur={() => { commit(draft); }}
        />
        {draft !== '' && (
          <button type="button" aria-label={t('projects.searchClear')} onClick={() => { commit(''); }}>
            <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="M2.5 2.5l7 7M9.5 2.5l-7 7" /></svg>
          </button>
        )}
      </span>
    </form>
  );
};
