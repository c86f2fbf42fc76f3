/** Why the database could not be started; `unknown` is everything else. */
export const ENGINE_FAILURES = ['no_wasm', 'no_memory', 'time_limit', 'load', 'unknown'] as const;
export type EngineFailure = (typeof ENGINE_FAILURES)[number];

/**
 * Where the database stands, as the views need it. The page does not wait for it: until it is
 * ready, and when it fails, every figure comes from the ready-made snapshot.
 *
 * - `idle`: not started yet.
 * - `starting`: the program is being fetched or the tables are being loaded.
 * - `ready`: it answers.
 * - `failed`: it could not be started, or broke; `detail` is what the machine said, in English.
 */
export type EngineState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly reason: EngineFailure; readonly detail: string };
