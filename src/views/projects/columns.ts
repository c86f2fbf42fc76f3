import { PROJECT_COLUMNS, type ProjectColumn } from '../../state/app-state.ts';

/** What a column's order is called: by alphabet, by time, or by amount. */
export type OrderKind = 'text' | 'time' | 'amount';

const ORDER_KINDS: Readonly<Record<ProjectColumn, OrderKind>> = { name: 'text', lead: 'text', fund: 'text', start: 'time', end: 'time', places: 'amount' };

/** How the order of a column is named. */
export const orderKind = (column: ProjectColumn): OrderKind => ORDER_KINDS[column];

/** Is the text the name of a column of the project list? */
export const isProjectColumn = (text: string): text is ProjectColumn => PROJECT_COLUMNS.some((column) => column === text);
