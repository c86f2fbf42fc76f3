import type { CollaboratingBody, ProjectRole } from '../../../analysis/collaboration.ts';
import type { Project } from '../../../schema/project.ts';

/** How the columns follow one another: by start, or so that projects of the same bodies stand side by side. */
export const COLUMN_ORDERS = ['start', 'bodies'] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

export interface MatrixMark {
  readonly row: number;
  readonly column: number;
  readonly role: ProjectRole;
}

/** Neighbouring columns that start in the same year; `null`: no start is stated. */
export interface YearSpan {
  readonly year: number | null;
  readonly from: number;
  /** Number of columns. */
  readonly length: number;
}

/** Bodies by projects. */
export interface BodyProjectMatrix {
  readonly rows: readonly CollaboratingBody[];
  /** Indices of projects: those with at least one of the bodies. */
  readonly columns: readonly number[];
  /** By row, then by column. */
  readonly marks: readonly MatrixMark[];
  /** Empty unless the columns are ordered by start. */
  readonly years: readonly YearSpan[];
}

interface MatrixChoice {
  readonly order: ColumnOrder;
  /** Leaves out projects in which one body only is named. */
  readonly onlyTogether: boolean;
  /** Indices of projects in which two bodies or more are named. */
  readonly together: readonly number[];
}

const byStart = (a: Project | undefined, b: Project | undefined): number => {
  const [from, to] = [a?.startDate ?? '9999', b?.startDate ?? '9999'];
  if (from !== to) return from < to ? -1 : 1;
  return (a?.name ?? '') < (b?.name ?? '') ? -1 : 1;
};

/** Lists of rows as a dictionary orders words, but a longer list before its own beginning. */
const byRows = (a: readonly number[], b: readonly number[]): number => {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? Infinity) - (b[at] ?? Infinity);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
};

const yearSpans = (columns: readonly number[], projects: readonly Project[]): readonly YearSpan[] => {
  const spans: YearSpan[] = [];
  columns.forEach((project, column) => {
    const date = projects[project]?.startDate ?? null;
    const year = date === null ? null : Number(date.slice(0, 4));
    const last = spans.at(-1);
    if (last !== undefined && last.year === year) spans[spans.length - 1] = { ...last, length: last.length + 1 };
    else spans.push({ year, from: column, length: 1 });
  });
  return spans;
};

/** The matrix of these bodies, in their order, by their projects. */
export const bodyProjectMatrix = (rows: readonly CollaboratingBody[], projects: readonly Project[], { order, onlyTogether, together }: MatrixChoice): BodyProjectMatrix => {
  const isTogether = new Set(together);
  const rowsOfProject = new Map<number, number[]>();
  rows.forEach(({ parts }, row) => {
    for (const { project } of parts) {
      if (!onlyTogether || isTogether.has(project)) rowsOfProject.set(project, [...(rowsOfProject.get(project) ?? []), row]);
    }
  });
  const columns = [...rowsOfProject.keys()].sort((a, b) =>
    (order === 'bodies' ? byRows(rowsOfProject.get(a) ?? [], rowsOfProject.get(b) ?? []) : 0) || byStart(projects[a], projects[b]));
  const columnOf = new Map(columns.map((project, column) => [project, column]));
  return {
    rows,
    columns,
    marks: rows.flatMap(({ parts }, row) => parts.flatMap(({ project, role }): MatrixMark[] => {
      const column = columnOf.get(project);
      return column === undefined ? [] : [{ row, column, role }];
    }).sort((a, b) => a.column - b.column)),
    years: order === 'start' ? yearSpans(columns, projects) : [],
  };
};

/** Two bodies' common projects in the matrix of bodies by bodies. */
export interface PairCell {
  readonly row: number;
  readonly column: number;
  readonly projects: number;
}

/** Cells of bodies by bodies, on both sides of the diagonal; bodies that are not among the rows have none. */
export const pairCells = (rows: readonly CollaboratingBody[]): readonly PairCell[] => {
  const rowOf = new Map(rows.map(({ id }, row) => [id, row]));
  return rows.flatMap(({ partners }, row) => partners.flatMap(({ id, projects }): PairCell[] => {
    const column = rowOf.get(id);
    return column === undefined ? [] : [{ row, column, projects }];
  }).sort((a, b) => a.column - b.column));
};

/** Lower bounds of the classes of common projects, for shades and widths of lines. */
export const TIE_CLASSES = [1, 2, 3, 5, 10] as const;

/** The class of a number of common projects, from 0. */
export const tieClass = (projects: number): number => Math.max(0, TIE_CLASSES.findLastIndex((bound) => projects >= bound));
