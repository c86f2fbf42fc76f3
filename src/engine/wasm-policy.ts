/** Does a Content-Security-Policy header forbid WebAssembly? No header forbids nothing. */
export const forbidsWebAssembly = (policy: string | null): boolean => {
  const directives = new Map(
    (policy ?? '').split(/[;,]/).map((directive) => directive.trim().split(/\s+/)).map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
  );
  const sources = directives.get('script-src') ?? directives.get('default-src');
  return sources !== undefined && !sources.some((source) => /^'(wasm-)?unsafe-eval'$/i.test(source));
};
