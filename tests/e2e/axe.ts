import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRun {
  readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[] }[];
  readonly passes: readonly unknown[];
}

/** What axe finds against WCAG 2.2 A and AA on the page, or the frame in one, as it stands, in words. */
export const axeViolations = async (page: Page | Frame): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  const run = await page.evaluate(async (): Promise<AxeRun> => {
    const { axe } = window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeRun> } }; // put there by the line above
    // Parts out of sight keep a guessed place until they are scrolled to; axe would take that place for the true one.
    const drawn = new CSSStyleSheet();
    drawn.replaceSync('.result { content-visibility: visible !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, drawn];
    const found = await axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } });
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== drawn);
    return found;
  });
  if (run.passes.length === 0) throw new Error('axe looked at nothing');
  return run.violations.flatMap((violation) =>
    violation.nodes.map((node) => `${violation.id}: ${violation.help} at ${node.target.join(' ')} (${node.failureSummary ?? ''})`));
};
