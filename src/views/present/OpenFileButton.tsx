import { useRef, type ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';

/** A button that lets the user choose a story's file. */
export const OpenFileButton = ({ onFile }: { readonly onFile: (file: File) => void }): ReactElement => {
  const { t } = useText();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="result-button" onClick={() => { field.current?.click(); }}>{t('present.actions.open')}</button>
      <input ref={field} type="file" accept=".json,application/json" hidden data-testid="story-file" onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file !== undefined) onFile(file);
        currentTarget.value = '';
      }} />
    </>
  );
};
