import type { StoredDate } from './read-date.ts';
import type { WrittenPlace } from './place-list.ts';

/** What one row of a register says of a project. */
export interface ProjectRow {
  /** Place in the table's rows. */
  readonly index: number;
  readonly rowNumber: number;
  /** The project's own id in the table; `''` where there is none. */
  readonly ownId: string;
  readonly name: string;
  readonly lead: string;
  readonly partners: readonly string[];
  readonly fund: string;
  readonly periodText: string;
  readonly start: StoredDate | null;
  readonly end: StoredDate | null;
  readonly placesText: string;
  readonly places: readonly WrittenPlace[];
  readonly isRegionWide: boolean;
  readonly themes: readonly string[];
  readonly targetGroups: readonly string[];
  /** `null`: not stated. */
  readonly isAboutEmployment: boolean | null;
  readonly budget: number | null;
  readonly summary: string;
}

/** A project made of its rows. */
export interface ProjectDraft {
  readonly rows: readonly ProjectRow[];
  start: StoredDate | null;
  end: StoredDate | null;
  fund: string;
  budget: number | null;
  isAboutEmployment: boolean | null;
}

/** Do two dates agree: one is the other, or its less precise writing? */
export const agrees = (a: StoredDate | null, b: StoredDate | null): boolean =>
  a === null || b === null || a.partial.startsWith(b.partial) || b.partial.startsWith(a.partial);

/** The date that says more. */
export const fuller = (a: StoredDate | null, b: StoredDate | null): StoredDate | null =>
  a === null ? b : b === null || a.partial.length >= b.partial.length ? a : b;

/** Does a row fit a project that has the same id, or name, lead and start? */
export const contradicts = (project: ProjectDraft, row: ProjectRow): 'start' | 'end' | 'fund' | 'budget' | null => {
  if (!agrees(project.start, row.start)) return 'start';
  if (!agrees(project.end, row.end)) return 'end';
  if (project.fund !== '' && row.fund !== '' && project.fund !== row.fund) return 'fund';
  if (project.budget !== null && row.budget !== null && project.budget !== row.budget) return 'budget';
  return null;
};
