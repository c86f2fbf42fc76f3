/** Nothing but Katve's own origin; no inline script or style, no eval. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'font-src': "'self'",
  // The preview of an embedded view is the app itself in a frame.
  'frame-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const policy = (entries) => Object.entries(entries).map(([name, value]) => `${name} ${value}`).join('; ');

/** An exact origin: https, or http on the same machine; no path, no wildcard. */
const ORIGIN = /^(?:https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+|http:\/\/(?:localhost|127\.0\.0\.1))(?::\d{1,5})?$/i;

/**
 * The origins that a host allows pages to ask for official figures, from the value of KATVE_OFFICIAL_HOSTS:
 * separated by spaces or commas, none by default. Throws on anything but an exact origin.
 */
export const officialHosts = (value) => {
  const hosts = (value ?? '').split(/[\s,]+/).filter((host) => host !== '');
  for (const host of hosts) {
    if (!ORIGIN.test(host)) throw new Error(`KATVE_OFFICIAL_HOSTS: "${host}" is no exact origin. Write it like https://pxdata.stat.fi, without a path or a star.`);
  }
  return hosts;
};

/** The policy of a page that may also ask the given origins. */
export const pagePolicy = (hosts) => policy({ ...directives, 'connect-src': ["'self'", ...hosts].join(' ') });

/** The policy of the page: its own origin, and what the host allows by KATVE_OFFICIAL_HOSTS. */
export const PAGE_POLICY = pagePolicy(officialHosts(process.env.KATVE_OFFICIAL_HOSTS));

/** The policy of DuckDB's worker script, the only place where WebAssembly may be compiled. */
export const WORKER_POLICY = policy({ ...directives, 'script-src': "'self' 'wasm-unsafe-eval'" });
