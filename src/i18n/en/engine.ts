import type { SameKeys } from '../text.ts';
import type { engine as fi } from '../fi/engine.ts';

export const engine = {
  idle: 'The figures come from the ready-made snapshot. The database has not been started yet.',
  starting: 'The figures come from the ready-made snapshot. The database is starting in the background.',
  ready: 'The database is running. The figures are computed from it on this device.',
  failed: 'The figures on this page come from the ready-made snapshot. The database could not be started because {{reason}}.',
  failedEffect: 'The map and the tables work all the same.',
  reason: {
    no_wasm: 'the browser or the server does not allow WebAssembly, which the database needs',
    no_memory: 'the device ran out of memory',
    time_limit: 'starting took too long',
    load: 'the database files could not be fetched',
    unknown: 'something went wrong unexpectedly',
  },
  detail: 'Technical reason',
  retry: 'Try again',
} as const satisfies SameKeys<typeof fi>;
