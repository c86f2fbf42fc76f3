import type { LocalText } from '../schema/language.ts';
import type {
  OutsidePlace, ProjectRecordData, ProjectRecords, ProjectTexts, ReachBasis, RecordBody, RecordPlace, SourceRow,
} from '../schema/project-record.ts';
import type { Answers } from './answers.ts';
import type { ResultTable } from './result-table.ts';
import { decodeRows, type RowReader } from './row-reader.ts';

/** The queries behind the project records. */
export const DETAIL_QUERIES = ['project_texts', 'project_records', 'project_bodies', 'register_rows'] as const;
export type DetailQuery = (typeof DETAIL_QUERIES)[number];

/** What is shown of projects beyond the first picture. */
export interface Details {
  readonly texts: ProjectTexts;
  readonly records: ProjectRecords;
}

/** Something that belongs to a project. */
interface Owned<T> {
  readonly projectId: string;
  readonly value: T;
}

const byProject = <T>(owned: readonly Owned<T>[]): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const { projectId, value } of owned) {
    const group = groups.get(projectId);
    if (group === undefined) groups.set(projectId, [value]);
    else group.push(value);
  }
  return groups;
};

/** `null` where the package has none of the project. */
const summaryOf = (row: RowReader): LocalText | null => row.localTextOrNull('summary');

export const decodeProjectTexts = (table: ResultTable): ProjectTexts =>
  new Map(decodeRows('project_texts', table, (row) => ({ id: row.text('project_id'), summary: summaryOf(row) }))
    .flatMap(({ id, summary }): [string, LocalText][] => (summary === null ? [] : [[id, summary]])));

export const decodeProjectBodies = (table: ResultTable): ReadonlyMap<string, readonly RecordBody[]> =>
  byProject(decodeRows('project_bodies', table, (row): Owned<RecordBody> => ({
    projectId: row.text('project_id'),
    value: {
      id: row.text('org_id'),
      name: row.text('name'),
      role: row.oneOf('role', ['lead', 'partner']),
      type: row.text('type'),
      home: row.oneOf('home', ['region', 'elsewhere', 'unknown']),
      homeName: row.textOrNull('home_municipality'),
    },
  })));

export const decodeRegisterRows = (table: ResultTable): ReadonlyMap<string, readonly SourceRow[]> =>
  byProject(decodeRows('register_rows', table, (row): Owned<SourceRow> => ({
    projectId: row.text('project_id'),
    value: {
      rowId: row.text('row_id'),
      section: row.text('section'),
      name: row.text('name'),
      lead: row.textOrNull('lead_raw'),
      partners: row.list('partners_raw'),
      funding: row.textOrNull('funding_raw'),
      period: row.textOrNull('period_raw'),
      areas: row.textOrNull('areas_raw'),
      areAreasClipped: row.flag('areas_clipped'),
      lineStart: row.integer('line_start'),
      lineEnd: row.integer('line_end'),
      note: row.textOrNull('note'),
    },
  })));

const places = (row: RowReader): readonly RecordPlace[] => {
  const of = (column: string, basis: ReachBasis): readonly RecordPlace[] => row.list(column).map((code) => ({ code, basis }));
  return [...of('named_codes', 'named'), ...of('sub_region_codes', 'sub_region'), ...of('region_wide_codes', 'region_wide')]
    .sort((a, b) => (a.code < b.code ? -1 : 1));
};

const outsidePlaces = (row: RowReader): readonly OutsidePlace[] => [
  ...row.list('outside_municipalities').map((name): OutsidePlace => ({ name, kind: 'municipality' })),
  ...row.list('outside_regions').map((name): OutsidePlace => ({ name, kind: 'region' })),
];

export const decodeProjectRecords = (
  table: ResultTable,
  bodies: ReadonlyMap<string, readonly RecordBody[]>,
  rows: ReadonlyMap<string, readonly SourceRow[]>,
): ProjectRecords =>
  new Map(decodeRows('project_records', table, (row): [string, ProjectRecordData] => {
    const id = row.text('project_id');
    return [id, {
      id,
      intermediary: row.textOrNull('intermediary'),
      programmePeriod: row.textOrNull('programme_period'),
      budgetEur: row.numberOrNull('budget_eur'),
      codingConfidence: row.oneOfOrNull('coding_confidence', ['high', 'medium', 'low']),
      bodies: bodies.get(id) ?? [],
      places: places(row),
      outsidePlaces: outsidePlaces(row),
      document: {
        id: row.text('document'),
        title: row.localText('title'),
        publisher: row.textOrNull('publisher') ?? '',
        referenceDate: row.textOrNull('reference_date'),
      },
      evidenceLines: row.textOrNull('evidence_lines'),
      rows: rows.get(id) ?? [],
      note: row.textOrNull('note'),
    }];
  }));

/** The details from the answers to their queries; throws a `DecodeError` that names query and column. */
export const decodeDetails = (answerTo: Answers<DetailQuery>): Details => ({
  texts: decodeProjectTexts(answerTo('project_texts')),
  records: decodeProjectRecords(
    answerTo('project_records'),
    decodeProjectBodies(answerTo('project_bodies')),
    decodeRegisterRows(answerTo('register_rows')),
  ),
});
