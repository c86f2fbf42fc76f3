import { Suspense, lazy, useEffect, useMemo, useState, type ReactElement } from 'react';
import { createText, type Messages } from '../i18n/text.ts';
import { browserAddressBar } from '../state/address-bar.ts';
import { bindAddress, openFromAddress } from '../state/address.ts';
import type { AppState } from '../state/app-state.ts';
import { knownCodesOf } from '../state/known-codes.ts';
import { presentOf, useAppStore, type AppStore } from '../state/store.ts';
import { TextContext } from '../views/shared/text-context.tsx';
import { loadCoreMessages } from '../i18n/core.ts';
import type { Language } from '../schema/language.ts';
import { App } from './App.tsx';
import { loadBoot, type Boot, type OpeningStep } from './boot.ts';
import { BootFailure } from './BootFailure.tsx';
import { causeWords } from './failure.ts';
import { Opening } from './Opening.tsx';
import { PackageContext } from './open-package.ts';
import { ViewBoundary } from './ViewBoundary.tsx';

const PackageFailure = lazy(() => import('./PackageFailure.tsx'));
const StageRoute = lazy(() => import('./stage/StageRoute.tsx'));

/** Is it shown without the shell: a story full size, or one view inside another page? */
const isOnStage = ({ isEmbedded, page, present }: AppState): boolean => isEmbedded || (page === 'present' && present.mode !== 'edit');

type Phase =
  /** `opening` is there while another package than Katve's own is opened. */
  | { readonly kind: 'loading'; readonly opening: { readonly step: OpeningStep; readonly messages: Messages } | null }
  | { readonly kind: 'failed'; readonly error: unknown; readonly messages: Messages | null }
  | { readonly kind: 'ready'; readonly boot: Boot };

/** Why the texts of a language cannot be shown. */
interface Fault {
  readonly language: Language;
  readonly cause: unknown;
}

const bar = browserAddressBar(window);
const store: AppStore = openFromAddress(bar);

/** The messages of the language, kept on the old language until the new ones are there; `fault` says why those cannot be fetched. */
const useMessages = (boot: Boot, opened: Language, language: Language): { readonly language: Language; readonly messages: Messages; readonly fault: Fault | null } => {
  const [loaded, setLoaded] = useState({ language: opened, messages: boot.messages });
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    if (language === loaded.language) return undefined;
    let isCurrent = true;
    loadCoreMessages(language).then(
      (messages) => { if (isCurrent) setLoaded({ language, messages }); },
      (cause: unknown) => { if (isCurrent) setFault({ language, cause }); },
    );
    return () => { isCurrent = false; };
  }, [language, loaded.language]);
  return { ...loaded, fault: fault?.language === language ? fault : null };
};

/** Hands a fault to the boundary above, which says it beside the page. */
const Thrown = ({ cause }: Fault): never => { throw cause; };

const Ready = ({ boot, opened }: { readonly boot: Boot; readonly opened: Language }): ReactElement => {
  const state = useAppStore(store, presentOf);
  const { language, isEmbedded } = state;
  const loaded = useMessages(boot, opened, language);
  const text = useMemo(() => createText(loaded.language, loaded.messages, boot.place), [loaded, boot.place]);
  // Inside another page the address stays: its entries would lie in the way of that page's Back button.
  useEffect(() => (isEmbedded ? undefined : bindAddress(store, bar, (cause) => { console.error('The address could not be written.', cause); })), [isEmbedded]);
  useEffect(() => { document.documentElement.lang = text.language; }, [text.language]);
  const shown = isOnStage(state)
    ? <Suspense fallback={<div className="app-loading" aria-busy="true" />}><StageRoute store={store} boot={boot} /></Suspense>
    : <App store={store} boot={boot} />;
  return (
    <PackageContext value={boot.open}>
      <TextContext value={text}>
        <ViewBoundary resetKey={language}>{loaded.fault !== null && <Thrown {...loaded.fault} />}</ViewBoundary>
        <ViewBoundary resetKey={state}>{shown}</ViewBoundary>
      </TextContext>
    </PackageContext>
  );
};

/** Loads what the first picture needs and opens the app, or says what is wrong. */
export const Root = (): ReactElement | null => {
  const [phase, setPhase] = useState<Phase>({ kind: 'loading', opening: null });
  const [attempt, setAttempt] = useState(0);
  const [{ language: opened, data }] = useState(() => presentOf(store.getState()));
  useEffect(() => {
    let isCurrent = true;
    const onStep = (step: OpeningStep): void => {
      if (data.kind === 'builtIn') return;
      void loadCoreMessages(opened).then((messages) => {
        if (isCurrent) setPhase((now) => (now.kind === 'loading' ? { kind: 'loading', opening: { step, messages } } : now));
      }, () => undefined); // loadBoot needs the same texts and tells
    };
    loadBoot(opened, data, onStep).then(
      (boot) => {
        if (!isCurrent) return;
        store.revalidate(knownCodesOf(boot.dataset));
        setPhase({ kind: 'ready', boot });
      },
      async (error: unknown) => {
        console.error('The first picture could not be loaded.', error);
        const messages = await loadCoreMessages(opened).catch(() => null);
        if (isCurrent) setPhase({ kind: 'failed', error, messages });
      },
    );
    return () => { isCurrent = false; };
  }, [opened, data, attempt]);
  if (phase.kind === 'loading') {
    if (phase.opening === null) return <div className="app-loading" aria-busy="true" />;
    return <TextContext value={createText(opened, phase.opening.messages)}><Opening step={phase.opening.step} /></TextContext>;
  }
  if (phase.kind === 'ready') return <Ready boot={phase.boot} opened={opened} />;
  const retry = (): void => {
    setPhase({ kind: 'loading', opening: null });
    setAttempt(attempt + 1);
  };
  const text = phase.messages === null ? null : createText(opened, phase.messages);
  if (data.kind === 'builtIn' || text === null) return <BootFailure cause={causeWords(phase.error)} text={text} onRetry={retry} />;
  return <Suspense fallback={null}><PackageFailure error={phase.error} text={text} onRetry={retry} /></Suspense>;
};
