import type { Page } from '../state/app-state.ts';

/** Tables without which a page has nothing to say; one row in any of them is enough. */
const TABLES_OF: Partial<Readonly<Record<Page, readonly string[]>>> = {
  network: ['organisation', 'network_member'],
  programmes: ['esf_theme', 'esf_project', 'family_project', 'settlement_project', 'cost_share'],
  questions: ['document_fact'],
};

/** The pages that a package has nothing for. */
export const absentPages = (rowCounts: ReadonlyMap<string, number>): ReadonlySet<Page> =>
  // The keys are pages: TABLES_OF is typed by them.
  new Set((Object.keys(TABLES_OF) as Page[]).filter((page) => TABLES_OF[page]?.every((table) => (rowCounts.get(table) ?? 0) === 0) === true));
