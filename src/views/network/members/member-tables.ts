import { registerProjects, type BodyWork } from '../../../analysis/body-work.ts';
import type { MemberWork, MunicipalityStanding } from '../../../analysis/network-members.ts';
import type { ExportColumn, ExportTable } from '../../../schema/export-content.ts';
import type { TableRows } from '../../../schema/figure-sql.ts';
import { activityRows, allRows } from '../../shared/rows-behind.ts';
import { homeWords, typeName, type NetworkNaming } from '../use-network.ts';

const words = (label: string): ExportColumn => ({ label, kind: 'text' });
const count = (label: string): ExportColumn => ({ label, kind: 'number', digits: 0 });

/** Figures of a body in the three collections of projects. */
export interface WorkFigures {
  readonly all: number;
  readonly led: number;
  readonly partnered: number;
  readonly selected: number;
  readonly family: number;
  readonly national: number;
}

export const workFigures = (work: BodyWork, selected: ReadonlySet<number>): WorkFigures => {
  const projects = registerProjects(work);
  return {
    all: projects.length,
    led: work.led.length,
    partnered: work.partnered.length,
    selected: projects.filter((index) => selected.has(index)).length,
    family: work.family.length,
    national: work.national.length,
  };
};

/** The order of the figures in every table. */
export const FIGURE_COLUMNS = ['all', 'led', 'partnered', 'selected', 'family', 'national'] as const satisfies readonly (keyof WorkFigures)[];

const figureColumns = ({ text: { t } }: NetworkNaming): readonly ExportColumn[] => FIGURE_COLUMNS.map((column) => count(t(`network.columns.${column}`)));
const figureCells = (work: BodyWork, selected: ReadonlySet<number>): readonly number[] => {
  const figures = workFigures(work, selected);
  return FIGURE_COLUMNS.map((column) => figures[column]);
};

/** Every member, one a row; an unnamed group has no figures. */
export const memberTable = (members: readonly MemberWork[], selected: ReadonlySet<number>, naming: NetworkNaming): ExportTable => {
  const { t } = naming.text;
  return {
    columns: [
      words(t('network.columns.member')), words(t('network.columns.asWritten')), words(t('network.columns.group')), words(t('network.columns.type')), words(t('network.columns.home')),
      ...figureColumns(naming),
    ],
    rows: members.map(({ row, work, involvement }) => [
      work.body.name, row.name, t(`network.memberType.${row.type}`), typeName(work.body.type, naming), homeWords(work.body, naming),
      ...(involvement === 'unnamed' ? FIGURE_COLUMNS.map(() => null) : figureCells(work, selected)),
    ]),
  };
};

/** The list's rows of the members, in its order, and the projects that their bodies are in. */
export const memberRows = (members: readonly MemberWork[]): readonly TableRows[] => [
  { table: 'network_member', where: { member_id: members.map(({ row }) => row.id) }, order: ['line_start', 'member_id'] },
  activityRows([...new Set(members.map(({ work }) => work.body.id))]),
];

/** The list of members, the municipalities' own part in projects, and the projects that reach each municipality. */
export const PLACE_ROWS: readonly TableRows[] = [
  allRows('network_member', 'line_start', 'member_id'),
  { table: 'organisation_activity', where: { type: ['municipality'] }, order: ['org_id'] },
  { table: 'reach', where: { basis: ['named', 'sub_region'] }, order: ['code', 'project_id'] },
];

/** Every municipality, one a row. */
export const standingTable = (standings: readonly MunicipalityStanding[], { text: { t }, names }: NetworkNaming): ExportTable => ({
  columns: [
    words(t('network.columns.municipality')), words(t('network.columns.isMember')), count(t('network.columns.ownProjects')),
    count(t('network.columns.reachedBy')), words(t('network.columns.list')), words(t('network.columns.members')),
  ],
  rows: standings.map((row) => [
    names.get(row.code) ?? row.code, t(row.isMember ? 'network.yes' : 'network.no'), row.bodyId === null ? null : row.ownProjects, row.reachedBy,
    t(`network.listing.${row.listing}`), row.members.map(({ name }) => name).join(', '),
  ]),
});

/** Bodies with their figures, one a row. */
export const workTable = (works: readonly BodyWork[], selected: ReadonlySet<number>, naming: NetworkNaming): ExportTable => {
  const { t } = naming.text;
  return {
    columns: [words(t('network.columns.body')), words(t('network.columns.type')), words(t('network.columns.home')), ...figureColumns(naming)],
    rows: works.map((work) => [work.body.name, typeName(work.body.type, naming), homeWords(work.body, naming), ...figureCells(work, selected)]),
  };
};
