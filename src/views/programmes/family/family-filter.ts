import type { FamilyProjectRow } from '../../../schema/document-rows.ts';
import { fundName, type FamilyContext } from './family-context.ts';

/** What of the family is shown; `null` leaves it open. */
export interface FamilyFilter {
  readonly body: string | null;
  readonly fund: string | null;
}

/** A choice of a menu with how many rows it would leave under the other menu's choice. */
export interface FamilyChoice {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

export const filterFamily = (rows: readonly FamilyProjectRow[], { body, fund }: FamilyFilter): readonly FamilyProjectRow[] =>
  rows.filter((row) => (body === null || row.bodyIds.includes(body)) && (fund === null || row.fund === fund));

const counted = (values: readonly string[], rows: readonly FamilyProjectRow[], has: (row: FamilyProjectRow, value: string) => boolean): readonly { readonly value: string; readonly count: number }[] =>
  [...new Set(values)].map((value) => ({ value, count: rows.filter((row) => has(row, value)).length }));

/** Implementers by how many rows they are in, then by name; placeholders among them. */
export const implementerChoices = (context: FamilyContext, { fund }: FamilyFilter): readonly FamilyChoice[] => {
  const rows = filterFamily(context.rows, { body: null, fund });
  return counted(context.rows.flatMap(({ bodyIds }) => bodyIds), rows, (row, id) => row.bodyIds.includes(id))
    .map(({ value, count }) => ({ value, count, name: context.bodies.get(value)?.name ?? value }))
    .sort((a, b) => b.count - a.count || context.text.format.compare(a.name, b.name));
};

/** Funds in the order of the data's list. */
export const fundChoices = (context: FamilyContext, { body }: FamilyFilter): readonly FamilyChoice[] => {
  const rows = filterFamily(context.rows, { body, fund: null });
  const order = context.funds.map(({ value }) => value);
  return counted(context.rows.flatMap(({ fund }) => (fund === null ? [] : [fund])), rows, (row, value) => row.fund === value)
    .map(({ value, count }) => ({ value, count, name: fundName(context, value) }))
    .sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
};
