import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const withProperties = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((name) => join('tests', name))
  .filter((path) => /\.test\.tsx?$/.test(path) && readFileSync(path, 'utf8').includes("from 'fast-check'"));

/** The tests with properties, for long. `npm run fuzz` */
export default defineConfig({
  root: '.',
  plugins: [react()],
  test: { include: withProperties, setupFiles: ['tests/fuzz/setup.ts'], maxWorkers: 2, testTimeout: 3_600_000 },
});
