import type { ProjectColumn, RankingColumn, SortDirection } from './app-state.ts';

/** A table's order. */
export interface Sort<Column extends string> {
  readonly column: Column;
  readonly direction: SortDirection;
}

/** The direction in which a column of the ranking is first sorted: what is short or large comes first. */
export const RANKING_FIRST_DIRECTION: Readonly<Record<RankingColumn, SortDirection>> = {
  gap: 'descending',
  name: 'ascending',
  count: 'descending',
  value: 'descending',
  need: 'descending',
  expected: 'descending',
  ratio: 'ascending',
  listing: 'ascending',
};

/** The direction in which a column of the project list is first sorted: words from A, the newest and widest first. */
export const PROJECT_FIRST_DIRECTION: Readonly<Record<ProjectColumn, SortDirection>> = {
  name: 'ascending',
  lead: 'ascending',
  fund: 'ascending',
  start: 'descending',
  end: 'descending',
  places: 'descending',
};

/** The order after a press on a column's head: turned round when it is sorted by already, else its first direction. */
export const sortedBy = <Column extends string>(
  sort: Sort<Column>,
  column: Column,
  firstDirection: Readonly<Record<Column, SortDirection>>,
): Sort<Column> => {
  if (sort.column !== column) return { column, direction: firstDirection[column] };
  return { column, direction: sort.direction === 'ascending' ? 'descending' : 'ascending' };
};
