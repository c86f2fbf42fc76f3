import type { ReactElement } from 'react';
import type { Citation } from '../schema/citation.ts';
import { CitationDialog } from '../views/shared/CitationDialog.tsx';
import { loadExportMessages } from './export-messages.ts';
import { PageText } from './PageText.tsx';

const copy = async (words: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch (cause) {
    console.warn('Copying was not allowed.', cause);
    return false;
  }
};

/** The dialog with citation and SQL, with its own texts. */
const CitationRoute = ({ citation, onClose }: { readonly citation: Citation; readonly onClose: () => void }): ReactElement => (
  <PageText load={loadExportMessages}><CitationDialog citation={citation} onCopy={copy} onClose={onClose} /></PageText>
);

export default CitationRoute;
