import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin, type PreviewServer } from 'vite';
import { PAGE_POLICY, WORKER_POLICY } from './scripts/content-security-policy.mjs';
import { offlineBuild } from './scripts/offline-build.ts';

const SECURITY_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Writes the policy into the built page, so that it holds on hosts that send no headers. */
const policyInPage = (): Plugin => ({
  name: 'katve-policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }, injectTo: 'head-prepend' },
  ],
});

/** Serves the built app with the policy as a header; DuckDB's worker alone may compile WebAssembly. */
const policyInHeaders = (): Plugin => ({
  name: 'katve-policy-in-headers',
  configurePreviewServer: (server: PreviewServer) => {
    server.middlewares.use((request, response, next) => {
      const isDuckdbWorker = /duckdb[^/]*worker/.test(request.url ?? '');
      response.setHeader('Content-Security-Policy', isDuckdbWorker ? WORKER_POLICY : PAGE_POLICY);
      next();
    });
  },
});

export default defineConfig({
  base: './',
  plugins: [react(), policyInPage(), policyInHeaders(), offlineBuild()],
  resolve: { alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('src/io/zip-in-page.ts', import.meta.url)) }] },
  worker: { format: 'es' },
  build: {
    // flechette does not say that its modules do nothing by themselves; without that its writers come with its reader into the first picture.
    // A page's own chunks are fetched as they ask for each other: a list of them all would stand in the first picture's code.
    modulePreload: { polyfill: false, resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /@uwdata[\\/]flechette/, sideEffects: false }] },
      // What the state is made of is in the first picture as a whole: one file instead of a dozen tiny ones.
      output: { codeSplitting: { groups: [{ name: 'state', test: /src[\\/](schema[\\/](municipality|[a-z-]+-view|package-choice|cost-plan|sentence|dataset|quantity|region-words)|state[\\/](app-state|canonical|is-same|known-codes|page-transitions)|analysis[\\/](need|range))\.ts$/ }] } },
    },
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    sourcemap: false,
    manifest: 'manifest.json',
  },
  preview: { port: 4173, headers: SECURITY_HEADERS },
});
