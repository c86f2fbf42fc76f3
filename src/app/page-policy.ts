/** The page's content security policy, where it stands in the page itself; `null` where it does not. */
export const pagePolicy = (): string | null =>
  document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? null;

/** May a page with the given policy make requests to the origin? Without a policy nothing forbids it. Only exact origins are understood, as Katve writes them. */
export const allowsOrigin = (policy: string | null, origin: string): boolean => {
  if (policy === null) return true;
  const directives = new Map(policy.split(';').map((part) => part.trim().split(/\s+/)).map(([name = '', ...sources]) => [name.toLowerCase(), sources]));
  const sources = directives.get('connect-src') ?? directives.get('default-src');
  return sources === undefined || sources.some((source) => source.toLowerCase() === origin.toLowerCase());
};

/** Listens for requests that the browser's policy forbids, also where it came as a header. */
export const watchForbidden = (): { readonly wasForbidden: (address: string) => boolean; readonly stop: () => void } => {
  const forbidden = new Set<string>();
  const hear = (event: SecurityPolicyViolationEvent): void => {
    if (URL.canParse(event.blockedURI)) forbidden.add(new URL(event.blockedURI).origin);
  };
  document.addEventListener('securitypolicyviolation', hear);
  return {
    wasForbidden: (address) => forbidden.has(new URL(address).origin),
    stop: () => { document.removeEventListener('securitypolicyviolation', hear); },
  };
};
