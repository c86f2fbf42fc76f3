import { useEffect, useState } from 'react';
import type { LoadMessages } from '../../i18n/core.ts';
import { extendText, type Text } from '../../i18n/text.ts';
import { useText } from '../../views/shared/text-context.tsx';

/** The page's texts with those that `load` brings; `null` until they are there, the old language until the new one is. */
export const usePageText = (load: LoadMessages): Text | null => {
  const text = useText();
  const [extended, setExtended] = useState<Text | null>(null);
  useEffect(() => {
    let isCurrent = true;
    load(text.language).then(
      (messages) => { if (isCurrent) setExtended(extendText(text, messages)); },
      (cause: unknown) => { console.warn('The texts on use without network could not be loaded.', cause); },
    );
    return () => { isCurrent = false; };
  }, [load, text]);
  return extended;
};
