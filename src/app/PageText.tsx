import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import type { LoadMessages } from '../i18n/core.ts';
import { extendText, type Text } from '../i18n/text.ts';
import { TextContext, useText } from '../views/shared/text-context.tsx';

interface PageTextProps {
  readonly load: LoadMessages;
  readonly children: ReactNode;
}

/** Adds the texts of a page to those of the shell; the page waits for them, and keeps the old language until the new one is there. Texts that cannot be fetched are thrown to the boundary above. */
export const PageText = ({ load, children }: PageTextProps): ReactElement => {
  const text = useText();
  const [extended, setExtended] = useState<Text | null>(null);
  const [error, setError] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    load(text.language).then(
      (messages) => { if (isCurrent) setExtended(extendText(text, messages)); },
      (cause: unknown) => { if (isCurrent) setError({ cause }); },
    );
    return () => { isCurrent = false; };
  }, [load, text]);
  if (error !== null) throw error.cause;
  if (extended === null) return <p className="app-loading" role="status">{text.t('app.loading')}</p>;
  return <TextContext value={extended}>{children}</TextContext>;
};
