import { useEffect, useMemo, useState } from 'react';
import { loadPresentMessages } from '../../i18n/page-messages.ts';
import { createText, type Messages } from '../../i18n/text.ts';
import type { Analyst } from '../../schema/analyst.ts';
import { LANGUAGES, type Language } from '../../schema/language.ts';
import type { Story } from '../../schema/story.ts';
import { readyFigures } from '../../views/present/ready-figures.ts';
import { readyStory } from '../../views/present/ready-story.ts';
import { usePackage } from '../open-package.ts';
import { loadContentPart, usePart } from '../use-part.ts';

type InEvery = Readonly<Record<Language, Messages>>;

const loadEvery = async (): Promise<InEvery> => {
  const [fi, sv, en] = await Promise.all(LANGUAGES.map(loadPresentMessages));
  if (fi === undefined || sv === undefined || en === undefined) throw new Error('The texts of a language are missing.');
  return { fi, sv, en };
};

/** The ready story on the data as they are; `null` until its figures are there, and for other data than those it tells of. */
export const useReadyStory = (analyst: Analyst, isWanted: boolean): Story | null => {
  const { choice } = usePackage();
  const isFitting = isWanted && choice.kind === 'builtIn';
  const contents = usePart(loadContentPart, isFitting);
  const [messages, setMessages] = useState<InEvery | null>(null);
  useEffect(() => {
    if (!isFitting) return undefined;
    let isCurrent = true;
    loadEvery().then(
      (found) => { if (isCurrent) setMessages(found); },
      (cause: unknown) => { console.error('The ready story could not be loaded.', cause); },
    );
    return () => { isCurrent = false; };
  }, [isFitting]);
  return useMemo(() => {
    if (contents === null || messages === null) return null;
    const texts = { fi: createText('fi', messages.fi), sv: createText('sv', messages.sv), en: createText('en', messages.en) };
    return readyStory({ figures: readyFigures(analyst, contents.documents), dataset: analyst.dataset, texts });
  }, [analyst, contents, messages]);
};
