import { useCallback, useEffect, useMemo, useState } from 'react';
import type { OwnData } from '../io/own-data-store.ts';
import type { StorageFaultKind } from '../schema/own-data.ts';
import type { KeptActions, KeptData } from '../views/own-data/own-data-props.ts';
import { causeWords } from './failure.ts';

/** The store's code, with Dexie, comes with the page on own data. */
const loadStore = () => import('../io/own-data-store.ts');

type Fault = NonNullable<KeptData['fault']>;

const faultOf = (cause: unknown): Fault => {
  const kind: unknown = typeof cause === 'object' && cause !== null ? Reflect.get(cause, 'kind') : undefined;
  const kinds: readonly StorageFaultKind[] = ['full', 'forbidden', 'newerVersion', 'gone'];
  return { kind: kinds.find((each) => each === kind) ?? 'unknown', detail: causeWords(cause) };
};

const NOTHING = { isReady: false, entries: [], plans: [] } as const;

/** What the browser keeps for the user, as it is now in all tabs, and what can be done with it. */
export const useOwnData = (): { readonly kept: KeptData; readonly actions: KeptActions } => {
  const [list, setList] = useState<Pick<KeptData, 'isReady' | 'entries' | 'plans'>>(NOTHING);
  const [fault, setFault] = useState<Fault | null>(null);
  const [removed, setRemoved] = useState<OwnData | null>(null);
  const [isPersistent, setPersistent] = useState<boolean | null>(null);
  const fail = useCallback((cause: unknown): void => {
    console.error('The store of own data failed.', cause);
    setFault(faultOf(cause));
  }, []);
  useEffect(() => {
    let isCurrent = true;
    let end = (): void => { isCurrent = false; };
    loadStore().then(({ watchOwnData, isKeptForGood }) => {
      if (!isCurrent) return;
      end = watchOwnData(({ entries, plans }) => { setList({ isReady: true, entries, plans }); }, fail);
      void isKeptForGood().then(setPersistent);
    }, fail);
    return () => { end(); };
  }, [fail]);
  const attempt = useCallback((work: (store: Awaited<ReturnType<typeof loadStore>>) => Promise<void>): void => {
    setFault(null);
    loadStore().then(work).catch(fail);
  }, [fail]);
  const actions = useMemo((): KeptActions => ({
    rename: (id, name) => { attempt((store) => store.renameOwnData(id, name)); },
    remove: (id) => { attempt(async (store) => { setRemoved(await store.deleteOwnData(id)); }); },
    undoRemove: () => {
      if (removed === null) return;
      attempt(async (store) => {
        await store.restoreOwnData(removed);
        setRemoved(null);
      });
    },
    exportSet: (id) => {
      attempt(async (store) => {
        const [{ packageZip }, { saveFile }, data] = await Promise.all([import('../io/own-data/package-zip.ts'), import('../io/save-file.ts'), store.openOwnData(id)]);
        saveFile(packageZip(data));
      });
    },
    keepPlan: (name, columns, plan) => { attempt(async (store) => { await store.savePlan({ name, columns, plan }); }); },
    removePlan: (id) => { attempt((store) => store.deletePlan(id)); },
    dismissFault: () => { setFault(null); },
  }), [attempt, removed]);
  const kept = useMemo((): KeptData => ({ ...list, fault, removed: removed?.entry.name ?? null, isPersistent }), [list, fault, removed, isPersistent]);
  return { kept, actions };
};
