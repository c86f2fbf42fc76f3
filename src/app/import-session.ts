import { applyPlan, type ImportOutcome } from '../io/import/apply-plan.ts';
import { buildPackage } from '../io/import/build-package.ts';
import { guessPlan } from '../io/import/guess-plan.ts';
import { importFacts, type ImportFacts } from '../io/import/import-facts.ts';
import { rejectedCsv } from '../io/import/rejected-csv.ts';
import { ENTRY_FILE } from '../io/own-data/package-zip.ts';
import { StorageFault } from '../io/own-data/storage-fault.ts';
import { saveOwnData } from '../io/own-data-store.ts';
import { readSource } from '../io/read/read-source.ts';
import type { FileGlance, ImportSource, NumberedRow, ReadAnswer, RejectedWords, ReportGlance, TableGlance } from '../schema/import-client.ts';
import type { ImportPlan, Reject } from '../schema/import-plan.ts';
import type { OwnDataEntry } from '../schema/own-data.ts';
import type { RawTable } from '../schema/raw-table.ts';
import type { SourceFile, WorkProgress } from '../schema/source-file.ts';
import { baseFiles, ownDescriptor } from './import-base.ts';
import type { ImportAnswers, ImportBase, ImportQuestion } from './import-protocol.ts';
import { packageReport, type PackageReport } from './package-report.ts';
import { reportGlance } from './report-glance.ts';

/** Rows of a table that the page gets at once. */
const HEAD_ROWS = 50;
/** How much of the saving of a large register goes into writing its tables. */
const TABLES_SHARE = 0.4;
/** Findings in a package that the page gets at once. */
const SHOWN_FINDINGS = 200;

type Report = (progress: WorkProgress) => void;

/** Said when the data that an import goes into cannot be read. */
export class NoBaseError extends Error {
  override readonly name = 'NoBaseError';
}

const window = ({ rows, rowNumbers }: RawTable, from: number, to: number): readonly NumberedRow[] =>
  rows.slice(from, to).map((cells, index) => ({ row: rowNumbers[from + index] ?? from + index + 1, cells }));

const tableGlance = (table: RawTable): TableGlance => ({
  name: table.name, columns: table.columns, rowCount: table.rows.length, faultCount: table.faults.length, head: window(table, 0, HEAD_ROWS),
});

/** One file on its way into the user's own data. It answers one question after the other. */
export class ImportSession {
  private file: SourceFile | null = null;
  /** What was found in the package that was read; `null`: it was none. */
  private found: PackageReport | null = null;
  private base: Promise<ReadonlyMap<string, Uint8Array>> | null = null;
  private facts: ImportFacts | null = null;
  /** What the last plan made of its table. */
  private checked: { readonly plan: ImportPlan; readonly outcome: ImportOutcome } | null = null;

  /** Tells how far the saving is that goes on. */
  private tellSaving: ((share: number) => void) | null = null;

  constructor(private readonly now: () => string = () => new Date().toISOString()) {}

  /** Rejects when there is no answer: with a `StorageFault`, a `NoBaseError`, or whatever broke. */
  async answer(question: ImportQuestion, base: ImportBase, report: Report): Promise<ImportAnswers[keyof ImportAnswers]> {
    switch (question.kind) {
      case 'read': return this.read(question.source, base, report);
      case 'guess': {
        const { tableIndex, importKind } = question;
        return guessPlan(this.table(tableIndex), await this.factsOf(base), { kind: importKind, tableIndex, hasAreas: this.sourceFile().areas.length > 0, kept: [] });
      }
      case 'check': return this.check(question.plan, base, report);
      case 'rejects': return this.rejects().slice(question.from, question.to);
      case 'findings': return (this.found?.findings ?? []).slice(question.from, question.to);
      case 'rows': return window(this.table(question.tableIndex), question.from, question.to);
      case 'rejectedFile': return this.rejectedFile(question.words);
      case 'save': return this.save(question.name, base, report);
      case 'saveTables': return this.saveTables(question, base);
    }
  }

  private sourceFile(): SourceFile {
    if (this.file === null) throw new Error('No file was read.');
    return this.file;
  }

  private table(index: number): RawTable {
    const table = this.sourceFile().tables[index];
    if (table === undefined) throw new Error(`The file has no table ${String(index)}.`);
    return table;
  }

  private baseOf(base: ImportBase): Promise<ReadonlyMap<string, Uint8Array>> {
    this.base ??= baseFiles(base).catch((cause: unknown) => {
      this.base = null;
      throw cause instanceof StorageFault ? cause : new NoBaseError(cause instanceof Error ? cause.message : String(cause), { cause });
    });
    return this.base;
  }

  private async factsOf(base: ImportBase): Promise<ImportFacts> {
    if (this.facts === null) {
      const decoder = new TextDecoder();
      this.facts = importFacts(new Map([...await this.baseOf(base)].map(([name, bytes]) => [name, decoder.decode(bytes)])));
    }
    return this.facts;
  }

  private async read(source: ImportSource, base: ImportBase, onProgress: Report): Promise<ReadAnswer> {
    this.file = null;
    this.found = null;
    this.checked = null;
    const outcome = await readSource('text' in source ? source : { name: source.name, bytes: new Uint8Array(await source.file.arrayBuffer()) }, { onProgress });
    if (!outcome.ok) return outcome;
    const { name, format, bytes, sha256, text, tables, areas, packageFiles } = outcome.file;
    this.file = outcome.file;
    this.found = packageFiles === null ? null : packageReport({ files: packageFiles, name, ownDescriptor: await ownDescriptor(base) });
    const glance: FileGlance = {
      name, format, bytes, sha256, text, tables: tables.map(tableGlance), areaCount: areas.length,
      package: this.found === null ? null : { ...this.found, findings: this.found.findings.slice(0, SHOWN_FINDINGS), findingCount: this.found.findings.length },
    };
    return { ok: true, file: glance };
  }

  private async check(plan: ImportPlan, base: ImportBase, report: Report): Promise<ReportGlance> {
    report({ step: 'checking', share: 0 });
    const facts = await this.factsOf(base);
    const outcome = applyPlan(this.table(plan.tableIndex), this.sourceFile().areas, { plan, facts, onShare: (share) => { report({ step: 'checking', share }); }, onWritten: (share) => { this.tellSaving?.(share * TABLES_SHARE); } });
    this.checked = { plan, outcome };
    return reportGlance(outcome.report);
  }

  private lastChecked(): { readonly plan: ImportPlan; readonly outcome: ImportOutcome } {
    if (this.checked === null) throw new Error('Nothing was checked.');
    return this.checked;
  }

  private rejects(): readonly Reject[] {
    return this.lastChecked().outcome.report.rejects;
  }

  private rejectedFile(words: RejectedWords): string {
    const { plan } = this.lastChecked();
    return rejectedCsv(this.table(plan.tableIndex), this.rejects(), words);
  }

  private async save(name: string, base: ImportBase, report: Report): Promise<OwnDataEntry> {
    this.tellSaving = (share) => { report({ step: 'saving', share }); };
    this.tellSaving(0);
    const file = this.sourceFile();
    const at = this.now();
    if (file.packageFiles !== null) {
      const files = new Map([...file.packageFiles].filter(([path]) => path !== ENTRY_FILE));
      const rowsLoaded = this.found?.rowCount ?? 0;
      return this.keep(name, files, [{ file: file.name, kind: 'package', rowsLoaded, rowsRejected: 0, at }]);
    }
    const { plan, outcome: { report: counts, tables } } = this.lastChecked();
    const source = { fileName: file.name, sha256: file.sha256, date: at.slice(0, 10) };
    const files = buildPackage({ base: await this.baseOf(base), tables, plan, source, title: name, created: at, onPart: () => { report({ step: 'saving', share: TABLES_SHARE }); } });
    report({ step: 'saving', share: 0.8 });
    return this.keep(name, files, [{ file: file.name, kind: plan.kind, rowsLoaded: counts.rowsLoaded, rowsRejected: counts.rowsRejected, at }]);
  }

  private async saveTables({ name, tables, imports }: Extract<ImportQuestion, { kind: 'saveTables' }>, base: ImportBase): Promise<OwnDataEntry> {
    const encoder = new TextEncoder();
    const ready = [...tables].map(([path, text]): [string, Uint8Array] => [path, encoder.encode(text)]);
    return this.keep(name, new Map([...await this.baseOf(base), ...ready]), imports);
  }

  private keep(name: string, files: ReadonlyMap<string, Uint8Array>, imports: OwnDataEntry['imports']): Promise<OwnDataEntry> {
    return saveOwnData({ name, files, imports });
  }
}
