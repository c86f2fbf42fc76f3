import type { ReactElement } from 'react';
import type { Text } from '../i18n/text.ts';

interface BootFailureProps {
  readonly cause: string;
  /** `null` when not even the texts could be loaded. */
  readonly text: Text | null;
  readonly onRetry: () => void;
}

/** Said when the first picture cannot be drawn: what is wrong, and how to go on. */
export const BootFailure = ({ cause, text, onRetry }: BootFailureProps): ReactElement => (
  <main className="app-main">
    <div className="app-failed" role="alert">
      <h2>{text?.t('app.loadFailed.title') ?? 'Katve'}</h2>
      <p>{text?.t('app.loadFailed.body', { cause }) ?? cause}</p>
      <button type="button" className="app-tool app-tool-framed" onClick={onRetry}>{text?.t('app.loadFailed.retry') ?? '↻'}</button>
    </div>
  </main>
);
