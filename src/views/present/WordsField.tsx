import { useId, type ReactElement } from 'react';
import type { Language } from '../../schema/language.ts';
import { useDraftText } from '../shared/use-draft-text.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly words: string;
  /** What is shown where the field is empty. */
  readonly placeholder?: string;
  readonly language: Language;
  /** Several lines, or one. */
  readonly isLong: boolean;
  readonly most: number;
  readonly onWords: (words: string) => void;
}

/** A field for words in one language: kept by itself after a pause in typing, and when it is left. */
export const WordsField = ({ label, words, placeholder, language, isLong, most, onWords }: WordsFieldProps): ReactElement => {
  const id = useId();
  const { draft, type, commit } = useDraftText(words, onWords);
  const common = { id, lang: language, value: draft, placeholder, maxLength: most, onBlur: () => { commit(draft); } };
  return (
    <div className="present-field">
      <label htmlFor={id}>{label}</label>
      {isLong
        ? <textarea {...common} rows={4} onChange={({ currentTarget }) => { type(currentTarget.value); }} />
        : <input {...common} type="text" onChange={({ currentTarget }) => { type(currentTarget.value); }} />}
    </div>
  );
};
