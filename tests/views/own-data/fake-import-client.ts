import type { FileGlance, ImportClient, ReadAnswer, ReportGlance, WorkOutcome } from '../../../src/schema/import-client.ts';
import type { ImportPlan, Reject } from '../../../src/schema/import-plan.ts';
import type { OwnDataEntry } from '../../../src/schema/own-data.ts';

export const FILE: FileGlance = {
  name: 'register.csv', format: 'csv', bytes: 2_048, sha256: 'a'.repeat(64), text: { encoding: 'windows-1252', delimiter: ';' }, areaCount: 0, package: null,
  tables: [{ name: 'register', columns: ['Name', 'Where', ''], rowCount: 3, faultCount: 0, head: [{ row: 2, cells: ['Door', 'Tornjo', ''] }, { row: 3, cells: ['Gate', 'Kemi', ''] }, { row: 4, cells: ['', 'Simo', ''] }] }],
};

export const PLAN: ImportPlan = {
  kind: 'projects', tableIndex: 0, decimalSign: ',', dayOrder: 'dmy', places: {}, themes: {}, targetGroups: {}, funds: {}, mends: [], leftOutRows: [], needName: '',
  columns: [
    { field: 'name', ground: 'name', confidence: 0.95, separator: null },
    { field: 'places', ground: 'content', confidence: 0.4, separator: ',' },
    { field: null, ground: 'none', confidence: 0, separator: null },
  ],
};

const REJECTS: readonly Reject[] = [{ row: 2, column: 1, value: 'Tornjo', reason: 'unknownPlace' }, { row: 4, column: 0, value: '', reason: 'noName' }];

/** A register of three rows, two of them at fault, until the plan mends them. */
export const rejectsUnder = (plan: ImportPlan): readonly Reject[] => REJECTS.filter(({ row, column, value }) =>
  !plan.leftOutRows.includes(row) && plan.places[value] === undefined && !plan.mends.some((mend) => mend.row === row && mend.column === column));

export const reportUnder = (plan: ImportPlan): ReportGlance => {
  const rejects = rejectsUnder(plan);
  const meaning = plan.places['Tornjo'] ?? null;
  return {
    rowsIn: 3, rowsRejected: rejects.length, rowsLeftOut: plan.leftOutRows.length, rowsLoaded: 3 - rejects.length - plan.leftOutRows.length, things: 1,
    repairs: [{ kind: 'spaces', count: 2 }], rejectCount: rejects.length, morePlaces: 0, moreTerms: 0, terms: [],
    reasons: rejects.map(({ reason }) => ({ reason, count: 1 })), rules: plan.leftOutRows.length === 0 ? [] : [{ rule: 'byUser', count: plan.leftOutRows.length }],
    places: [{ written: 'Tornjo', rowCount: 1, ground: meaning === null ? 'none' : 'user', meaning, candidates: [{ code: '851', name: 'Tornio', distance: 1 }] }],
  };
};

export const ENTRY: OwnDataEntry = { id: 'one', name: 'Mine', savedAt: '2026-11-28T10:00:00.000Z', changedAt: '2026-11-28T10:00:00.000Z', sha256: 'b'.repeat(64), version: 1, bytes: 2_000_000, imports: [{ file: 'register.csv', kind: 'projects', rowsLoaded: 3, rowsRejected: 0, at: '2026-11-28T10:00:00.000Z' }] };

const good = <Value>(value: Value): Promise<WorkOutcome<Value>> => Promise.resolve({ ok: true, value });

/** Stands in for the worker: answers at once, and notes what it is asked. */
export const fakeImportClient = (over: Partial<ImportClient> = {}, answer: ReadAnswer = { ok: true, file: FILE }): ImportClient & { readonly asked: string[] } => {
  const asked: string[] = [];
  let last = PLAN;
  return {
    asked,
    read: () => { asked.push('read'); return good(answer); },
    guess: (tableIndex, kind) => { asked.push(`guess ${String(tableIndex)} ${String(kind)}`); return good(kind === null ? PLAN : { ...PLAN, kind }); },
    check: (plan) => { asked.push('check'); last = plan; return good(reportUnder(plan)); },
    rejects: (from, to) => good(rejectsUnder(last).slice(from, to)),
    rows: () => good([]),
    findings: () => good([]),
    rejectedFile: ({ reasons }) => good(`rejected;${reasons.noName}`),
    save: (name) => { asked.push(`save ${name}`); return good({ ...ENTRY, name }); },
    saveTables: (name) => { asked.push(`tables ${name}`); return good({ ...ENTRY, name }); },
    onSilence: () => () => undefined,
    cancel: () => { asked.push('cancel'); },
    ...over,
  };
};
