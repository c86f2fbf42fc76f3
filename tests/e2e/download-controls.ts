import type { Page } from 'playwright-core';

/** Tables and charts that have no download of their own: a selector of each, and why. */
export const WITHOUT_DOWNLOAD: readonly { readonly selector: string; readonly why: string }[] = [
  { selector: '.map-bivariate-table', why: 'The key of the map, which goes along with the map.' },
  { selector: '.municipality-trend svg', why: 'A line of the table of the same section, which goes along.' },
  { selector: '.profile-sheet-table', why: 'A sheet for paper, made of results that go along one by one.' },
];

/** Opens all folds of the page, also those that are drawn only when another is open. */
const openFolds = (page: Page): Promise<void> => page.evaluate(async () => {
  for (let round = 0; round < 2; round += 1) {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  }
});

/**
 * Opens all folds, and names the tables and charts that no download control belongs to. A control belongs to what
 * stands with it in the smallest part of the page that has one; that part must have as many controls as it has tables,
 * and as many as it has charts. Lists of bars in one section are one chart; a picture in a cell is a part of its table.
 */
export const withoutDownload = async (page: Page): Promise<readonly string[]> => {
  await openFolds(page);
  return page.evaluate((excepted) => {
    const [tables, bars, control] = ['table, [role="table"], [role="grid"]', '.piece-bars, .network-bodies-bars', '.result-export'];
    const charts = `svg[role="img"], canvas, .time-strip, [role="treegrid"], ${bars}`;
    const isOfItsOwn = (each: Element): boolean => each.parentElement?.closest('svg, table, [role="table"], [role="grid"]') === null && !each.matches(excepted);
    const isFirstOfSection = (each: Element): boolean => !each.matches(bars) || each.closest('section')?.querySelector(bars) === each;
    const shown = [...document.querySelectorAll(`main :is(${tables}, ${charts})`)].filter((each) => isOfItsOwn(each) && isFirstOfSection(each));
    const nameOf = (each: Element): string => {
      const heading = document.getElementById(each.getAttribute('aria-labelledby') ?? '') ?? each.closest('section')?.querySelector('h2, h3, h4');
      return each.querySelector('caption')?.textContent ?? each.getAttribute('aria-label') ?? heading?.textContent ?? `${each.tagName} ${each.getAttribute('class') ?? ''}`;
    };
    return shown.filter((each) => {
      let part = each.parentElement;
      while (part !== null && part.querySelector(control) === null) part = part.parentElement;
      const kind = each.matches(tables) ? tables : charts;
      return part === null || shown.filter((other) => other.matches(kind) && part.contains(other)).length > part.querySelectorAll(control).length;
    }).map(nameOf);
  }, WITHOUT_DOWNLOAD.map(({ selector }) => selector).join(', '));
};
