import type { Finding } from '../schema/finding.ts';
import { errorAt } from './finding.ts';
import { cell, rowsOf, type Row, type Tables } from './table.ts';

/** The table and key column behind each kind of target; Frictionless has no words for a key whose table another column names. */
const TARGETS = [
  { kind: 'esf_theme', key: 'esf_theme' },
  { kind: 'esf_project', key: 'esf_project_id' },
  { kind: 'settlement_project', key: 'settlement_project_id' },
  { kind: 'family_project', key: 'family_project_id' },
  { kind: 'project', key: 'project_id' },
  { kind: 'organisation', key: 'org_id' },
  { kind: 'municipality', key: 'code' },
] as const;

const linksTo = (tables: Tables, kind: string): readonly Row[] => rowsOf(tables, 'fact_link').filter((row) => cell(row, 'target_kind') === kind);

const unknownTargets = (tables: Tables, { kind, key }: (typeof TARGETS)[number]): Finding[] => {
  const known = new Set(rowsOf(tables, kind).map((row) => cell(row, key)));
  return linksTo(tables, kind).filter((row) => !known.has(cell(row, 'target_id'))).map((row) =>
    errorAt({ table: 'fact_link', row: row.line, column: 'target_id', value: cell(row, 'target_id') }, 'unknownKey', { where: `${kind}.csv, ${key}` }));
};

/** A project of a document that stands in the register too, without its row in the register. */
const missingTwins = (tables: Tables, kind: 'settlement_project' | 'family_project'): Finding[] => {
  const twins = new Map(rowsOf(tables, kind).map((row) => [cell(row, `${kind}_id`), cell(row, 'project_id')]));
  const inRegister = new Set(linksTo(tables, 'project').map((row) => `${cell(row, 'fact_id')} ${cell(row, 'target_id')}`));
  return linksTo(tables, kind).flatMap((row) => {
    const twin = twins.get(cell(row, 'target_id')) ?? '';
    if (twin === '' || inRegister.has(`${cell(row, 'fact_id')} ${twin}`)) return [];
    return [errorAt({ table: 'fact_link', row: row.line, column: 'target_id', value: cell(row, 'target_id') }, 'missingTwin', { twin })];
  });
};

/** Links of facts: every target exists, and a project with a twin in the register is linked to both. */
export const checkFactLinks = (tables: Tables): Finding[] => [
  ...TARGETS.flatMap((target) => unknownTargets(tables, target)),
  ...missingTwins(tables, 'settlement_project'),
  ...missingTwins(tables, 'family_project'),
];
