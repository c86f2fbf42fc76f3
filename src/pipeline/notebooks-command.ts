import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Notebook } from '@observablehq/notebook-kit';
import { config, observable } from '@observablehq/notebook-kit/vite';
import { build } from 'vite';
import { messageOf } from '../engine/engine-error.ts';
import { loadPackage } from '../engine/load-package.ts';
import { createNodeEngine } from '../engine/node-engine.ts';
import { nodeSqlTexts } from '../engine/node-sql.ts';
import { answeredCells, isOwnSql } from './notebook-cells.ts';
import { filesIn } from './package-files.ts';

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const FOLDER = pathOf('notebooks');
const TEMPLATE = join(FOLDER, 'template.html');
const OUT = pathOf('dist-notebooks');

const engine = createNodeEngine(loadPackage(filesIn(pathOf('data')), nodeSqlTexts()));

const answered = async (notebook: Notebook): Promise<Notebook> => ({
  ...notebook,
  cells: (await Promise.all(notebook.cells.map(async (cell) => (isOwnSql(cell) ? answeredCells(cell, await engine.query(cell.value)) : [cell])))).flat(),
});

try {
  const pages = readdirSync(FOLDER).filter((name) => name.endsWith('.html')).map((name) => join(FOLDER, name)).filter((path) => path !== TEMPLATE);
  await build({
    ...config(),
    configFile: false,
    root: FOLDER,
    logLevel: 'warn',
    plugins: [observable({ template: TEMPLATE, transformNotebook: answered })],
    build: { outDir: OUT, emptyOutDir: true, chunkSizeWarningLimit: 1200, rolldownOptions: { input: pages } },
  });
  console.log(`dist-notebooks: ${String(pages.length)} notebooks. To read them: npx vite preview notebooks --outDir ../dist-notebooks`);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
