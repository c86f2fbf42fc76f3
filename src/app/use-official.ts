import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { faultOf } from '../io/official/official-error.ts';
import type { OfficialWorld } from '../io/official/polite-fetch.ts';
import { plannedRequests, refreshOfficial } from '../io/official/refresh.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { OfficialFault, OfficialRequest, OfficialServices, OfficialWish } from '../schema/official.ts';
import type { OfficialActions, OfficialResult, OfficialState, ServicesState } from '../views/own-data/official/official-props.ts';
import { knownMunicipalities, loadServices, resultOf, resultOfFiles, servicesOrigins, today, waitFor, type WorkPlace } from './official-work.ts';
import { usePackage } from './open-package.ts';
import { allowsOrigin, pagePolicy, watchForbidden } from './page-policy.ts';

export interface Official {
  readonly services: ServicesState;
  readonly forbidden: readonly string[];
  readonly planned: (wish: OfficialWish) => readonly OfficialRequest[];
  readonly state: OfficialState;
  readonly actions: OfficialActions;
}

/** The list of whom can be asked, read once from the app's own origin. */
const useServices = (): ServicesState => {
  const [services, setServices] = useState<ServicesState>(null);
  useEffect(() => {
    let isCurrent = true;
    loadServices().then(
      (found) => { if (isCurrent) setServices({ ok: true, services: found }); },
      (error: unknown) => { if (isCurrent) setServices({ ok: false, fault: faultOf(error) }); },
    );
    return () => { isCurrent = false; };
  }, []);
  return services;
};

/** Work that can be cancelled, one at a time: what an older one ends with is dropped. */
const useWork = () => {
  const [state, setState] = useState<OfficialState>({ kind: 'idle' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => { running.current?.abort(); }, []);
  const run = useCallback(async (work: (signal: AbortSignal, report: (state: OfficialState) => void) => Promise<OfficialResult>, failed: (fault: OfficialFault) => OfficialState): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const report = (next: OfficialState): void => { if (running.current === controller) setState(next); };
    report(await work(controller.signal, report).then((result): OfficialState => ({ kind: 'done', result }), (error: unknown) => failed(faultOf(error))));
  }, []);
  const cancel = useCallback((): void => { running.current?.abort(); }, []);
  const drop = useCallback((): void => {
    running.current?.abort();
    running.current = null;
    setState({ kind: 'idle' });
  }, []);
  return { state, run, cancel, drop };
};

/** The page's own means of asking; `sent` collects what is asked. */
const pageWorld = (sent: OfficialRequest[], { wasForbidden, onProgress }: Pick<OfficialWorld, 'wasForbidden' | 'onProgress'>): OfficialWorld => ({
  fetch: (...call) => fetch(...call), wait: waitFor, isOnline: () => navigator.onLine, wasForbidden, onProgress, today: today(),
  onSend: (request) => { sent.push(request); },
});

/** Refreshes official figures: the list of whom can be asked comes from the app's own origin; others are asked only by `onAsk`. */
export const useOfficial = (dataset: Dataset): Official => {
  const open = usePackage();
  const services = useServices();
  const { state, run, cancel, drop } = useWork();
  const known = useMemo(() => knownMunicipalities(dataset), [dataset]);
  const found: OfficialServices | null = services?.ok === true ? services.services : null;
  const forbidden = useMemo(() => (found === null ? [] : servicesOrigins(found).filter((origin) => !allowsOrigin(pagePolicy(), origin))), [found]);
  const planned = useCallback((wish: OfficialWish) => (found === null ? [] : plannedRequests({ services: found, wish, known })), [found, known]);
  const actions = useMemo((): OfficialActions => {
    const ask = async (wish: OfficialWish, place: WorkPlace): Promise<void> => {
      const sent: OfficialRequest[] = [];
      const watch = watchForbidden();
      await run(async (signal, report) => {
        report({ kind: 'asking', progress: null });
        const world = pageWorld(sent, { wasForbidden: watch.wasForbidden, onProgress: (progress) => { report({ kind: 'asking', progress }); } });
        return resultOf(await refreshOfficial({ services: place.services, wish, known }, world, { signal }), place);
      }, (fault) => ({ kind: 'failed', fault, sent }));
      watch.stop();
    };
    const older = state.kind === 'done' && state.result.answer.sent.length === 0 ? state.result.answer : null;
    return {
      onAsk: (wish) => { if (found !== null) void ask(wish, { open, services: found, dataset }); },
      onCancel: cancel,
      onFiles: (files) => {
        if (found !== null && files.length > 0) void run(() => resultOfFiles(files, older, { open, services: found, dataset }), (fault) => ({ kind: 'failed', fault, sent: [] }));
      },
      onDrop: drop,
    };
  }, [found, known, open, dataset, state, run, cancel, drop]);
  return { services, forbidden, planned, state, actions };
};
