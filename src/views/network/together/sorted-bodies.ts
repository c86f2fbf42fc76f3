import type { CollaboratingBody } from '../../../analysis/collaboration.ts';
import type { Format } from '../../../i18n/format.ts';

/** Columns by which the table of bodies can be sorted. */
export const BODY_COLUMNS = ['name', 'projects', 'led', 'partnered', 'shared', 'partners'] as const;
export type BodyColumn = (typeof BODY_COLUMNS)[number];

/** A figure of a body. */
export const figureOf = ({ parts, led, shared, partners }: CollaboratingBody, column: Exclude<BodyColumn, 'name'>): number => {
  switch (column) {
    case 'projects': return parts.length;
    case 'led': return led;
    case 'partnered': return parts.length - led;
    case 'shared': return shared;
    case 'partners': return partners.length;
  }
};

/** Bodies by a column: names from A, figures from the largest; equals by their number of projects, then by name. */
export const sortedBodies = (bodies: readonly CollaboratingBody[], column: BodyColumn, { nameOf, format }: { readonly nameOf: (id: string) => string; readonly format: Format }): readonly CollaboratingBody[] => {
  const byName = (a: CollaboratingBody, b: CollaboratingBody): number => format.compare(nameOf(a.id), nameOf(b.id));
  return [...bodies].sort((a, b) => (column === 'name' ? 0 : figureOf(b, column) - figureOf(a, column) || b.parts.length - a.parts.length) || byName(a, b));
};
