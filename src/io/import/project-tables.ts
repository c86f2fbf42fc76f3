import { NO_LEAD, type BodyList, type NewBody } from './body-list.ts';
import { csvCell, csvLine, csvOfLines, writeCsv } from './csv-table.ts';
import { freeCodes, slugOf } from './fold-text.ts';
import type { ImportFacts } from './import-facts.ts';
import { NOT_STATED, OWN_SOURCE } from './own-source.ts';
import type { ProjectDraft } from './project-draft.ts';
import { areaNames, rememberedReach } from './project-reach.ts';
import { numberText } from './read-number.ts';
import type { TermList } from './term-list.ts';

/** What the tables of projects are written from, beside the projects. */
export interface ProjectLists {
  readonly facts: ImportFacts;
  readonly themes: TermList;
  readonly targetGroups: TermList;
  readonly funds: TermList;
  readonly bodies: BodyList;
  /** Name of the user's table. */
  readonly section: string;
}

const PROJECT = [
  'project_id', 'name', 'lead_org_id', 'fund', 'intermediary', 'programme_period', 'start_date', 'start_precision', 'end_date', 'end_precision', 'scope',
  'employment_integration', 'budget_eur', 'coding_confidence', 'summary_fi', 'summary_sv', 'summary_en', 'document', 'row_ids', 'line_start', 'line_end', 'evidence_lines', 'note',
] as const;
const REGISTER_ROW = [
  'row_id', 'project_id', 'section', 'name', 'lead_raw', 'partners_raw', 'funding_raw', 'period_raw', 'start_raw_iso', 'end_raw_iso',
  'areas_raw', 'areas', 'areas_clipped', 'themes', 'document', 'line_start', 'line_end', 'note',
] as const;
export const ORGANISATION = ['org_id', 'name', 'short_name', 'type', 'country', 'home_municipality', 'home_code', 'home_in_lapland', 'confidence', 'note'] as const;

type Row = readonly string[];

/** Lines of every table, as they grow. */
interface Growing {
  readonly project: string[];
  readonly register_row: string[];
  readonly reach: string[];
  readonly project_area_outside: string[];
  readonly project_theme: string[];
  readonly project_target_group: string[];
  readonly participation: string[];
}

const codesOf = (list: TermList, written: readonly string[], codes: Map<string, readonly string[]>): readonly string[] => {
  const all = new Set<string>();
  for (const text of written) {
    let found = codes.get(text);
    if (found === undefined) {
      found = list.codesOf(text);
      codes.set(text, found);
    }
    for (const code of found) all.add(code);
  }
  return [...all];
};

const asPipe = (entries: readonly string[]): string => entries.map((entry) => entry.replaceAll('|', '/')).join('|');

const bodiesOf = ({ rows }: ProjectDraft, bodies: BodyList): { readonly lead: string; readonly partners: readonly string[]; readonly isStated: boolean } => {
  const written = rows.map((row) => row.lead).find((lead) => lead !== '');
  const lead = written === undefined ? NO_LEAD.id : bodies.use(written);
  const others = rows.flatMap((row) => [row.lead, ...row.partners]).filter((name) => name !== '').map(bodies.use);
  return { lead, partners: [...new Set(others)].filter((id) => id !== lead), isStated: written !== undefined };
};

interface Context extends ProjectLists {
  readonly out: Growing;
  readonly areasOf: ReturnType<typeof areaNames>;
  readonly reachOf: ReturnType<typeof rememberedReach>;
  readonly idFor: (base: string) => string;
  readonly rowIdFor: (base: string) => string;
  readonly themeCodes: Map<string, readonly string[]>;
  readonly groupCodes: Map<string, readonly string[]>;
}

/** The project's own id, else its name, as a code. */
const baseIdOf = ({ rows }: ProjectDraft): string => slugOf(rows[0]?.ownId ?? '') || slugOf(rows[0]?.name ?? '') || 'project';

const addRows = ({ draft, id, rowIds }: { readonly draft: ProjectDraft; readonly id: string; readonly rowIds: readonly string[] }, { out, section, areasOf, themes, themeCodes, facts }: Context): void => {
  const hasTheme = draft.rows.some((row) => row.themes.length > 0);
  draft.rows.forEach((row, index) => {
    const line = String(Math.max(1, row.rowNumber));
    const areas = areasOf(row);
    out.register_row.push(csvLine([
      rowIds[index] ?? '', id, section, row.name, row.lead, asPipe(row.partners), row.fund, row.periodText, row.start?.partial ?? '', row.end?.partial ?? '',
      row.placesText || (facts.regionNames[0] ?? areas.join(', ')), asPipe(areas), 'false', hasTheme ? codesOf(themes, row.themes, themeCodes).join('|') : NOT_STATED, OWN_SOURCE, line, line, '',
    ], REGISTER_ROW.length));
  });
};

const addProject = (draft: ProjectDraft, context: Context): void => {
  const { out, themes, targetGroups, funds, bodies, themeCodes, groupCodes } = context;
  const { rows, start, end } = draft;
  const id = context.idFor(baseIdOf(draft));
  const reach = context.reachOf(rows);
  const { lead, partners } = bodiesOf(draft, bodies);
  const ids = rows.map((row) => context.rowIdFor(`R${String(row.rowNumber)}`));
  const lines = rows.map((row) => Math.max(1, row.rowNumber));
  const first = rows[0];
  const summary = rows.map((row) => row.summary).find((text) => text !== '') ?? first?.name ?? '';
  const groups = codesOf(targetGroups, rows.flatMap((row) => row.targetGroups), groupCodes);
  const projectThemes = codesOf(themes, rows.flatMap((row) => row.themes), themeCodes);
  out.project.push(csvLine([
    id, first?.name ?? '', lead, draft.fund === '' ? NOT_STATED : (funds.codesOf(draft.fund)[0] ?? NOT_STATED), '', '', start?.date ?? '', start?.precision ?? '', end?.date ?? '', end?.precision ?? '',
    reach.scope, String(draft.isAboutEmployment === true), draft.budget === null ? '' : numberText(draft.budget, 2), groups.length > 0 ? 'high' : 'low',
    summary, summary, summary, OWN_SOURCE, ids.join('|'), String(lines.reduce((a, b) => Math.min(a, b))), String(lines.reduce((a, b) => Math.max(a, b))), lines.join('|'), '',
  ], PROJECT.length));
  addRows({ draft, id, rowIds: ids }, context);
  for (const [code, basis] of reach.basisOf) out.reach.push(`${id},${csvCell(code)},${basis}`);
  for (const place of reach.outside) out.project_area_outside.push(`${id},${csvCell(place.name)},${place.kind}`);
  for (const theme of projectThemes.length > 0 ? projectThemes : [NOT_STATED]) out.project_theme.push(`${id},${csvCell(theme)}`);
  for (const group of groups.length > 0 ? groups : [NOT_STATED]) out.project_target_group.push(`${id},${csvCell(group)}`);
  out.participation.push(`${id},${csvCell(lead)},lead`);
  for (const partner of partners) out.participation.push(`${id},${csvCell(partner)},partner`);
};

/** A body that the table names, as a row of the package. */
const bodyRow = ({ id, name, type, homeCode, homeName }: NewBody): Row =>
  [id, name, name, type, homeCode === '' ? '' : 'FI', homeName, homeCode, homeCode === '' ? 'unknown' : 'yes', 'low', "Named in the user's file; type and seat read from the name"];

/** Projects between two words about how far the writing is. */
const DRAFTS_BETWEEN_SHARES = 8_192;

const termRows = (list: TermList): Row[] => list.added().map(({ code, name }) => [code, name]);

/**
 * The tables that projects are made of. `project`, `register_row`, `reach`, `project_theme`,
 * `project_target_group`, `project_area_outside` and `participation` are whole; `theme`, `target_group`, `fund`,
 * `fund_alias`, `organisation` and `organisation_alias` hold only what is new, with as many columns as are known.
 */
export const projectTables = (drafts: readonly ProjectDraft[], lists: ProjectLists, onShare: (share: number) => void = () => undefined): ReadonlyMap<string, string> => {
  const out: Growing = { project: [], register_row: [], reach: [], project_area_outside: [], project_theme: [], project_target_group: [], participation: [] };
  const context: Context = { ...lists, out, areasOf: areaNames(lists.facts), reachOf: rememberedReach(lists.facts), idFor: freeCodes([]), rowIdFor: freeCodes([]), themeCodes: new Map(), groupCodes: new Map() };
  for (const [index, draft] of drafts.entries()) {
    if (index % DRAFTS_BETWEEN_SHARES === 0) onShare(index / drafts.length);
    addProject(draft, context);
  }
  const usesNoLead = drafts.some(({ rows }) => rows.every(({ lead }) => lead === ''));
  const bodies = lists.bodies.added();
  const noLead: Row[] = usesNoLead ? [[NO_LEAD.id, NO_LEAD.name, NO_LEAD.name, 'network_placeholder', '', '', '', 'unknown', 'low', "The user's file does not state who leads the project"]] : [];
  const aliases = lists.funds.joins().map(({ written, codes }) => [written, codes[0] ?? NOT_STATED, '', '', '']);
  const grown: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['project', PROJECT, out.project], ['register_row', REGISTER_ROW, out.register_row], ['reach', ['project_id', 'code', 'basis'], out.reach],
    ['project_area_outside', ['project_id', 'area', 'area_kind'], out.project_area_outside], ['project_theme', ['project_id', 'theme'], out.project_theme],
    ['project_target_group', ['project_id', 'target_group'], out.project_target_group], ['participation', ['project_id', 'org_id', 'role'], out.participation],
  ];
  const added: readonly (readonly [string, readonly string[], readonly Row[]])[] = [
    ['theme', ['theme', 'name'], termRows(lists.themes)], ['target_group', ['target_group', 'name'], termRows(lists.targetGroups)], ['fund', ['fund', 'name'], termRows(lists.funds)],
    ['fund_alias', ['funding_raw', 'fund', 'intermediary', 'programme_period', 'note'], aliases],
    ['organisation', ORGANISATION, [...noLead, ...bodies.map(bodyRow)]],
    ['organisation_alias', ['alias', 'org_id', 'components', 'note'], bodies.map(({ id, name }) => [name, id, '', ''])],
  ];
  return new Map([
    ...grown.map(([name, columns, lines]) => [name, csvOfLines(columns, lines)] as const),
    ...added.map(([name, columns, rows]) => [name, writeCsv({ columns, rows })] as const),
  ]);
};
