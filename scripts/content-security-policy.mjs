/** Nothing but Katve's own origin; no inline script or style, no eval. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const policy = (entries) => Object.entries(entries).map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy of the page. */
export const PAGE_POLICY = policy(directives);

/** The policy of DuckDB's worker script, the only place where WebAssembly may be compiled. */
export const WORKER_POLICY = policy({ ...directives, 'script-src': "'self' 'wasm-unsafe-eval'" });
