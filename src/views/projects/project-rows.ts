import type { CoverageResult } from '../../schema/coverage-result.ts';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import type { AppState, ProjectColumn } from '../../state/app-state.ts';
import type { Text } from '../../i18n/text.ts';

/** A project ready to be listed: words in the interface language. */
export interface ProjectRow {
  readonly project: Project;
  readonly fundName: string;
  readonly fundShortName: string;
  /** Names of the municipalities of the region that the project names, in alphabetical order. */
  readonly placeNames: readonly string[];
}

type Sort = AppState['projectSort'];

/** What rows are made from; `municipality` leaves only the projects that count there. */
export interface RowInput {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly municipality: string | null;
  readonly text: Text;
}

/** Sorts whole-region projects above any number of named places. */
const WHOLE_REGION = 1_000_000;

const sortValue = (row: ProjectRow, column: ProjectColumn): string | number | null => {
  const { project } = row;
  switch (column) {
    case 'name': return project.name;
    case 'lead': return project.leadName;
    case 'fund': return row.fundName;
    case 'start': return project.startDate;
    case 'end': return project.endDate;
    case 'places': return project.isRegionWide ? WHOLE_REGION : project.placeCodes.length;
  }
};

const compareValues = (a: string | number, b: string | number, { column, text }: { readonly column: ProjectColumn; readonly text: Text }): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [first, second] = [String(a), String(b)];
  if (column !== 'start' && column !== 'end') return text.format.compare(first, second);
  if (first === second) return 0;
  return first < second ? -1 : 1;
};

/** Order of two rows; what is not stated comes last in either direction, equal rows by name. */
export const compareRows = (sort: Sort, text: Text) => (a: ProjectRow, b: ProjectRow): number => {
  const byName = text.format.compare(a.project.name, b.project.name) || text.format.compare(a.project.id, b.project.id);
  const [first, second] = [sortValue(a, sort.column), sortValue(b, sort.column)];
  if (first === null || second === null) return Number(first === null) - Number(second === null) || byName;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  return sign * compareValues(first, second, { column: sort.column, text }) || byName;
};

/** Makes the row of a project; the same project gives the same row, so that what is drawn stays drawn. */
export type RowMaker = (project: Project) => ProjectRow;

/** A maker of rows with names from `dataset` in the language of `text`. */
export const createRowMaker = (dataset: Dataset, text: Text): RowMaker => {
  const funds = new Map(termsOf(dataset, 'fund').map((term) => [term.value, term]));
  const names = new Map(dataset.municipalities.map(({ code, name }) => [code, name[text.language]]));
  const made = new WeakMap<Project, ProjectRow>();
  return (project) => {
    const row = made.get(project) ?? {
      project,
      fundName: funds.get(project.fund)?.name[text.language] ?? project.fund,
      fundShortName: funds.get(project.fund)?.shortName[text.language] ?? project.fund,
      placeNames: project.placeCodes.map((code) => names.get(code) ?? code).sort((a, b) => text.format.compare(a, b)),
    };
    made.set(project, row);
    return row;
  };
};

const selectedProjects = ({ result, dataset, municipality }: RowInput): readonly Project[] => {
  const indices = municipality === null ? result.selected : (result.rows.find((row) => row.code === municipality)?.projectIndices ?? []);
  return indices.flatMap((index) => dataset.projects[index] ?? []);
};

/** The selected projects as rows in the order asked for. */
export const projectRows = (input: RowInput, sort: Sort, rowOf: RowMaker): readonly ProjectRow[] =>
  selectedProjects(input).map(rowOf).sort(compareRows(sort, input.text));

const NAMES_SHOWN = 4;

/** Where a project works, short: "Kemi, Tornio", "All of Lapland", the first names and how many more. */
export const placesText = ({ project, placeNames }: ProjectRow, { t, format }: Text): string => {
  const shown = placeNames.length > NAMES_SHOWN + 1 ? placeNames.slice(0, NAMES_SHOWN) : placeNames;
  const names = shown.join(', ');
  const named = shown.length === placeNames.length ? names : t('projects.table.placesMore', { names, shown: format.integer(placeNames.length - shown.length) });
  const region = project.isRegionWide ? [t('shared.wholeRegion')] : [];
  const parts = [...region, ...(named === '' ? [] : [named])];
  return parts.length === 0 ? t('projects.table.noPlaces') : parts.join(', ');
};

/** How many places outside the region a project names, in words; `null` when none. */
export const outsideText = ({ project }: ProjectRow, { t, format }: Text): string | null =>
  project.outsidePlaceCount === 0 ? null : t('projects.table.outside', { count: project.outsidePlaceCount, shown: format.integer(project.outsidePlaceCount) });
