import type { Download, Locator, Page } from 'playwright-core';

/** A part of the page, or the page. */
type Scope = Pick<Page | Locator, 'getByRole'>;

interface Wanted {
  readonly page: Page;
  /** Where the result stands; else anywhere on the page. */
  readonly within?: Scope;
  /** How the accessible name of the menu's button begins after "Lataa: ", "Ladda ner: " or "Download: ". */
  readonly title?: RegExp;
}

/** Opens the menu of a result; the first one that fits. */
export const openExport = async ({ page, within = page, title = /^/ }: Wanted): Promise<void> => {
  await within.getByRole('button', { name: new RegExp(`^(Lataa|Ladda ner|Download): ${title.source.replace(/^\^/, '')}`) }).first().click();
  await page.getByRole('menuitem').first().waitFor();
};

/** Takes a result along as a file of the format. */
export const takeAlong = async (format: string, wanted: Wanted): Promise<Download> => {
  await openExport(wanted);
  const entry = wanted.page.getByRole('menuitem', { name: new RegExp(`${format.replaceAll(/[()]/g, '\\$&')}: `) });
  const [download] = await Promise.all([wanted.page.waitForEvent('download'), entry.click()]);
  return download;
};
