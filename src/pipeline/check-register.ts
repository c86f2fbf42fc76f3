import type { Finding } from '../schema/finding.ts';
import { errorAt, warningAt } from './finding.ts';
import { firstDay, lastDay, precisionOf } from './iso-date.ts';
import { cell, groupBy, listCell, rowsOf, type Row, type Tables } from './table.ts';

const SIDES = [
  { raw: 'start_raw_iso', date: 'start_date', precision: 'start_precision', outermost: firstDay },
  { raw: 'end_raw_iso', date: 'end_date', precision: 'end_precision', outermost: lastDay },
] as const;

type Side = (typeof SIDES)[number];

/** The fullest of the written dates: the longest text; several different ones of that length are all kept. */
const fullest = (dates: readonly string[]): string[] => {
  const length = Math.max(0, ...dates.map((date) => date.length));
  return [...new Set(dates.filter((date) => date.length === length))];
};

const checkSide = (project: Row, rows: readonly Row[], side: Side): Finding[] => {
  const written = fullest(rows.map((row) => cell(row, side.raw)));
  const at = (column: string) => ({ table: 'project', row: project.line, column, value: cell(project, column) });
  const findings: Finding[] = [];
  if (written.length > 1) {
    findings.push(warningAt(at(side.date), 'writtenDifferently', { written: written.join(', ') }));
  }
  const fits = written.some((text) => (side.outermost(text) ?? '') === cell(project, side.date) && (precisionOf(text) ?? '') === cell(project, side.precision));
  if (!fits) {
    findings.push(errorAt(at(side.date), 'registerDates', { precision: cell(project, side.precision) || '–', written: written.join(', ') || '–' }));
  }
  return findings;
};

const checkThemes = (project: Row, rows: readonly Row[], themes: readonly Row[]): Finding[] => {
  const expected = new Set(rows.flatMap((row) => listCell(row, 'themes')));
  const present = new Set(themes.map((row) => cell(row, 'theme')));
  const id = cell(project, 'project_id');
  return [
    ...themes
      .filter((row) => !expected.has(cell(row, 'theme')))
      .map((row) => errorAt({ table: 'project_theme', row: row.line, column: 'theme', value: cell(row, 'theme') }, 'themeNotNamed', { project: id })),
    ...[...expected]
      .filter((theme) => !present.has(theme))
      .map((theme) => errorAt({ table: 'project_theme', column: 'project_id, theme', value: `${id} | ${theme}` }, 'noTheme')),
  ];
};

/** A project's dates are the fuller of its register rows', and its themes are their union; one without such rows is not asked. */
export const checkRegisterUnion = (tables: Tables): Finding[] => {
  const registerRows = groupBy(rowsOf(tables, 'register_row'), 'project_id');
  const themeRows = groupBy(rowsOf(tables, 'project_theme'), 'project_id');
  return rowsOf(tables, 'project').flatMap((project) => {
    const id = cell(project, 'project_id');
    const rows = registerRows.get(id);
    if (rows === undefined) return [];
    return [...SIDES.flatMap((side) => checkSide(project, rows, side)), ...checkThemes(project, rows, themeRows.get(id) ?? [])];
  });
};
