import Dexie from 'dexie';
import type { StorageFaultKind } from '../../schema/own-data.ts';

/** Why the browser could not keep or give back the user's data; `kind` is a key of the texts `ownData.storage`. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly kind: StorageFaultKind;

  constructor(kind: StorageFaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

const KINDS: Readonly<Record<string, StorageFaultKind>> = {
  QuotaExceededError: 'full',
  VersionError: 'newerVersion',
  SecurityError: 'forbidden',
  InvalidStateError: 'forbidden',
  MissingAPIError: 'forbidden',
  MissingApiError: 'forbidden',
  NotFoundError: 'forbidden',
};

/** The names of an error and of what lies inside it, outermost first: Dexie wraps the browser's own errors. */
const namesOf = (cause: unknown): readonly string[] => {
  if (typeof cause !== 'object' || cause === null) return [];
  const name: unknown = Reflect.get(cause, 'name');
  return [...(typeof name === 'string' ? [name] : []), ...namesOf(Reflect.get(cause, 'inner'))];
};

/** Any failure of the store as a `StorageFault`, with the browser's own error as its cause. */
export const storageFault = (cause: unknown): StorageFault => {
  if (cause instanceof StorageFault) return cause;
  const kind = namesOf(cause).map((name) => KINDS[name]).find((found) => found !== undefined) ?? 'unknown';
  const words = cause instanceof Error || cause instanceof Dexie.DexieError ? cause.message : String(cause);
  return new StorageFault(kind, words, { cause });
};
