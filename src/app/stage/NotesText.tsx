import type { ReactElement } from 'react';
import { useText } from '../../views/shared/text-context.tsx';

/** What the speaker says, a paragraph a line. */
export const NotesText = ({ words }: { readonly words: string }): ReactElement => {
  const { t } = useText();
  const lines = words.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length === 0) return <p className="stage-no-notes">{t('present.player.noNotes')}</p>;
  return <>{lines.map((line, index) => <p key={`${String(index)} ${line}`}>{line}</p>)}</>;
};
