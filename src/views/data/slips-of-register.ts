import type { Dataset } from '../../schema/dataset.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Project } from '../../schema/project.ts';
import type { ProjectRecords, SourceRow } from '../../schema/project-record.ts';
import { countOf, linesOf, spanOf, wordsOf, type Slip, type SlipId, type SlipValues } from './slip.ts';

/** The document with the register. */
const REGISTER = 'doc-register';
const NOT_STATED_FUND = 'not_stated';

/** Rows at the end of Tornio's list that belong to another list whose heading is lost; found by reading. */
const LOST_LIST_ROWS = Array.from({ length: 8 }, (_, index) => `M${String(159 + index)}`);
/** The list under whose end they stand. */
const LOST_LIST_SECTION = 'Tornio';

/** Rows that were found damaged or odd by reading them, with what is wrong. */
const ODD_ROWS: readonly { readonly id: SlipId; readonly rowIds: readonly string[] }[] = [
  { id: 'regionAndNames', rowIds: ['M139', 'L94'] },
  { id: 'otherDescription', rowIds: ['L54'] },
  { id: 'wrongColumn', rowIds: ['L10'] },
  { id: 'yearlessStart', rowIds: ['L92'] },
  { id: 'severalPeriods', rowIds: ['L66'] },
];
/** A row that lies inside another: the outer one first. */
const INTERLEAVED_ROWS = ['L95', 'L96'] as const;

/** A register row and the project it is about. */
interface RowOfProject {
  readonly project: Project;
  readonly row: SourceRow;
}

/** What the register's slips are computed from. */
export interface RegisterEvidence {
  readonly dataset: Dataset;
  readonly records: ProjectRecords;
}

const rowsOf = ({ dataset, records }: RegisterEvidence): readonly RowOfProject[] =>
  dataset.projects.flatMap((project) => (records.get(project.id)?.rows ?? []).map((row) => ({ project, row })));

const registerSlip = (id: SlipId, rows: readonly SourceRow[], rest: { values?: SlipValues; details?: readonly SlipValues[] }): Slip => ({
  id, document: REGISTER, lines: linesOf(rows), values: rest.values ?? {}, details: rest.details ?? [],
});

const sourceRows = (rows: readonly RowOfProject[]): readonly SourceRow[] => rows.map(({ row }) => row);

const lostListSlips = (rows: readonly RowOfProject[]): readonly Slip[] => {
  const lost = rows.filter(({ row }) => LOST_LIST_ROWS.includes(row.rowId));
  if (lost.length === 0) return [];
  const proper = rows.filter(({ row }) => row.section === LOST_LIST_SECTION && !LOST_LIST_ROWS.includes(row.rowId));
  const repeated = lost.filter(({ project }) => proper.some((other) => other.project.id === project.id));
  const elsewhere = lost.filter(({ row }) => row.areas?.includes(LOST_LIST_SECTION) === false);
  const values = { count: countOf(lost.length), repeated: countOf(repeated.length), other: countOf(elsewhere.length) };
  return [{ ...registerSlip('lostList', [], { values }), lines: spanOf(sourceRows(lost)) }];
};

const clippedAreaSlips = (rows: readonly RowOfProject[]): readonly Slip[] => {
  const clipped = rows.filter(({ row }) => row.areAreasClipped);
  if (clipped.length === 0) return [];
  const details = clipped.map(({ row }): SlipValues => ({ name: wordsOf(row.name), section: wordsOf(row.section) }));
  return [registerSlip('clippedAreas', sourceRows(clipped), { values: { count: countOf(clipped.length) }, details })];
};

/** A period whose last year has lost its last figure: "13.02.2016 → 15.03.201". */
const hasClippedEnd = (row: SourceRow): boolean => /\.\d{3}$/.test(row.period ?? '');

const clippedEndSlips = (rows: readonly RowOfProject[]): readonly Slip[] => {
  const clipped = rows.filter(({ row }) => hasClippedEnd(row));
  if (clipped.length === 0) return [];
  return [registerSlip('clippedEnds', sourceRows(clipped), { details: clipped.map(({ row }) => ({ name: wordsOf(row.name) })) })];
};

/** Projects of the same name, whatever the case of its letters. */
export const sameNamed = (projects: readonly Project[]): readonly (readonly Project[])[] => {
  const groups = new Map<string, Project[]>();
  for (const project of projects) {
    const name = project.name.toLocaleLowerCase('fi').trim();
    groups.set(name, [...(groups.get(name) ?? []), project]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
};

const sameNameSlips = (projects: readonly Project[], rows: readonly RowOfProject[]): readonly Slip[] => {
  const groups = sameNamed(projects);
  if (groups.length === 0) return [];
  const details = groups.map((group): SlipValues => ({ name: wordsOf(group.at(-1)?.name ?? ''), count: countOf(group.length) }));
  return [registerSlip('sameNames', sourceRows(rows.filter(({ project }) => groups.flat().includes(project))), { details })];
};

/** The years in a project's name, "2016-2018", or `undefined` when it has none. */
const yearsInName = (name: string): readonly [from: number, to: number] | undefined => {
  const [, from, to] = /\b(20\d\d)\s*[-–]\s*(20\d\d)\b/.exec(name) ?? [];
  return from === undefined || to === undefined ? undefined : [Number(from), Number(to)];
};

const nameYearSlips = (projects: readonly Project[], rows: readonly RowOfProject[]): readonly Slip[] => {
  const wrong = projects.flatMap((project) => {
    const [from, to] = yearsInName(project.name) ?? [];
    const { startYear, endYear } = project;
    if (from === undefined || startYear === null || endYear === null || (from === startYear && to === endYear)) return [];
    return [{ project, startYear, endYear }];
  });
  if (wrong.length === 0) return [];
  const details = wrong.map(({ project, startYear, endYear }): SlipValues => ({
    name: wordsOf(project.name), years: { as: 'years', from: startYear, to: endYear },
  }));
  return [registerSlip('nameYears', sourceRows(rows.filter((row) => wrong.some(({ project }) => project === row.project))), { details })];
};

const oddRowSlips = (rows: readonly RowOfProject[]): readonly Slip[] => ODD_ROWS.flatMap(({ id, rowIds }) => {
  const odd = rows.filter(({ row }) => rowIds.includes(row.rowId));
  const [first] = odd;
  if (first === undefined) return [];
  const codes: readonly MunicipalityCode[] = first.project.placeCodes;
  return [registerSlip(id, sourceRows(odd), { values: { name: wordsOf(first.project.name), names: { as: 'places', codes } } })];
});

const interleavedSlips = (rows: readonly RowOfProject[]): readonly Slip[] => {
  const [first, second] = INTERLEAVED_ROWS.map((id) => rows.find(({ row }) => row.rowId === id));
  if (first === undefined || second === undefined) return [];
  return [registerSlip('interleaved', [first.row, second.row], { values: { first: wordsOf(first.row.name), second: wordsOf(second.row.name) } })];
};

const missingCells = (projects: readonly Project[], rows: readonly RowOfProject[]): readonly Slip[] =>
  ([
    ['unfunded', projects.filter((project) => project.fund === NOT_STATED_FUND)],
    ['undated', projects.filter((project) => project.startYear === null)],
  ] as const).flatMap(([id, affected]) => {
    if (affected.length === 0) return [];
    const itsRows = rows.filter(({ project }) => affected.includes(project));
    return [registerSlip(id, sourceRows(itsRows), { values: { count: countOf(affected.length) } })];
  });

/** What is damaged or odd in the register. */
export const registerSlips = (evidence: RegisterEvidence): readonly Slip[] => {
  const { projects } = evidence.dataset;
  const rows = rowsOf(evidence);
  return [
    ...lostListSlips(rows),
    ...clippedAreaSlips(rows),
    ...clippedEndSlips(rows),
    ...sameNameSlips(projects, rows),
    ...nameYearSlips(projects, rows),
    ...oddRowSlips(rows),
    ...interleavedSlips(rows),
    ...missingCells(projects, rows),
  ];
};
