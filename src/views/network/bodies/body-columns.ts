import { createColumnHelper, type ColumnDef, type SortingState } from '@tanstack/react-table';
import { homeWords, typeName, type NetworkNaming } from '../use-network.ts';
import type { BodyLine } from './body-filter.ts';

/** The list's columns; figures sort from the largest at the first press. */
export const BODY_COLUMNS = ['name', 'type', 'home', 'network', 'projects', 'led', 'selected', 'family', 'national'] as const;
export type BodyColumn = (typeof BODY_COLUMNS)[number];

/** Columns on a phone: kind and home stand under the name there. */
export const NARROW_COLUMNS: readonly BodyColumn[] = ['name', 'projects', 'selected'];

export const isFigure = (column: BodyColumn): boolean => column !== 'name' && column !== 'type' && column !== 'home' && column !== 'network';

/** What a column shows of a body: words, or a number. */
export const bodyCell = ({ work, projects, selected }: BodyLine, column: BodyColumn, naming: NetworkNaming): string | number => {
  switch (column) {
    case 'name': return work.body.name;
    case 'type': return typeName(work.body.type, naming);
    case 'home': return homeWords(work.body, naming);
    case 'network': return work.member === null ? '' : naming.text.t('networkBodies.member');
    case 'projects': return projects;
    case 'led': return work.led.length;
    case 'selected': return selected;
    case 'family': return work.family.length;
    case 'national': return work.national.length;
  }
};

const helper = createColumnHelper<BodyLine>();

/** The table only asks for another order: the lines come sorted, as the exported table needs them so too. */
export const TABLE_COLUMNS: ColumnDef<BodyLine, unknown>[] = BODY_COLUMNS.map((id) => helper.display({ id, enableSorting: true, sortDescFirst: isFigure(id) || id === 'network' }));

/** The lines in the asked order: words in the language's own, ties by name. */
export const sortedBodies = (lines: readonly BodyLine[], [by]: SortingState, naming: NetworkNaming): readonly BodyLine[] => {
  const { compare } = naming.text.format;
  const column = BODY_COLUMNS.find((id) => id === by?.id) ?? 'name';
  const sign = by?.desc === true ? -1 : 1;
  const compareCells = (a: BodyLine, b: BodyLine): number => {
    const [left, right] = [bodyCell(a, column, naming), bodyCell(b, column, naming)];
    return typeof left === 'number' && typeof right === 'number' ? left - right : compare(String(left), String(right));
  };
  return [...lines].sort((a, b) => sign * compareCells(a, b) || compare(a.work.body.name, b.work.body.name));
};
