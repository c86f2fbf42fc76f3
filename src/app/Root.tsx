import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { createText, type Messages } from '../i18n/text.ts';
import { browserAddressBar } from '../state/address-bar.ts';
import { bindAddress, openFromAddress } from '../state/address.ts';
import { knownCodesOf } from '../state/known-codes.ts';
import { presentOf, useAppStore, type AppStore } from '../state/store.ts';
import { TextContext } from '../views/shared/text-context.tsx';
import { loadCoreMessages } from '../i18n/core.ts';
import type { Language } from '../schema/language.ts';
import { App } from './App.tsx';
import { loadBoot, type Boot } from './boot.ts';
import { BootFailure } from './BootFailure.tsx';
import { causeWords } from './failure.ts';
import { PackageContext } from './open-package.ts';

type Phase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly cause: string; readonly messages: Messages | null }
  | { readonly kind: 'ready'; readonly boot: Boot };

const bar = browserAddressBar(window);
const store: AppStore = openFromAddress(bar);

/** The messages of the language, kept on the old language until the new ones are there. */
const useMessages = (boot: Boot, opened: Language, language: Language): { readonly language: Language; readonly messages: Messages } => {
  const [loaded, setLoaded] = useState({ language: opened, messages: boot.messages });
  useEffect(() => {
    if (language === loaded.language) return undefined;
    let isCurrent = true;
    void loadCoreMessages(language).then((messages) => {
      if (isCurrent) setLoaded({ language, messages });
    });
    return () => { isCurrent = false; };
  }, [language, loaded.language]);
  return loaded;
};

const Ready = ({ boot, opened }: { readonly boot: Boot; readonly opened: Language }): ReactElement => {
  const { language } = useAppStore(store, presentOf);
  const loaded = useMessages(boot, opened, language);
  const text = useMemo(() => createText(loaded.language, loaded.messages), [loaded]);
  useEffect(() => bindAddress(store, bar, (cause) => { console.error('The address could not be written.', cause); }), []);
  useEffect(() => { document.documentElement.lang = text.language; }, [text.language]);
  return <PackageContext value={boot.open}><TextContext value={text}><App store={store} boot={boot} /></TextContext></PackageContext>;
};

/** Loads what the first picture needs and opens the app, or says what is wrong. */
export const Root = (): ReactElement | null => {
  const [phase, setPhase] = useState<Phase>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  const [{ language: opened, data }] = useState(() => presentOf(store.getState()));
  useEffect(() => {
    let isCurrent = true;
    loadBoot(opened, data).then(
      (boot) => {
        if (!isCurrent) return;
        store.revalidate(knownCodesOf(boot.dataset));
        setPhase({ kind: 'ready', boot });
      },
      async (error: unknown) => {
        console.error('The first picture could not be loaded.', error);
        const messages = await loadCoreMessages(opened).catch(() => null);
        if (isCurrent) setPhase({ kind: 'failed', cause: causeWords(error), messages });
      },
    );
    return () => { isCurrent = false; };
  }, [opened, data, attempt]);
  if (phase.kind === 'loading') return <div className="app-loading" aria-busy="true" />;
  if (phase.kind === 'ready') return <Ready boot={phase.boot} opened={opened} />;
  const retry = (): void => {
    setPhase({ kind: 'loading' });
    setAttempt(attempt + 1);
  };
  return <BootFailure cause={phase.cause} text={phase.messages === null ? null : createText(opened, phase.messages)} onRetry={retry} />;
};
