import { SILENCE_SECONDS, type ImportClient, type ImportFailure, type ImportSource, type WorkOutcome } from '../schema/import-client.ts';
import type { ImportPlan } from '../schema/import-plan.ts';
import type { WorkProgress } from '../schema/source-file.ts';
import type { ImportAnswers, ImportBase, ImportMessage, ImportQuestion, ImportRequest } from './import-protocol.ts';
import { createSilenceWatch } from './silence-watch.ts';

/** A question on its way. */
interface Pending {
  readonly settle: (outcome: WorkOutcome<unknown>) => void;
  readonly onProgress: (progress: WorkProgress) => void;
}

const ignore = (): void => undefined;
const failed = (kind: ImportFailure['kind'], detail = ''): WorkOutcome<never> => ({ ok: false, failure: { kind, detail } });

export const startImportWorker = (): Worker => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });

/** Questions that need the report of the last plan. */
const needsReport = ({ kind }: ImportQuestion): boolean => kind === 'rejects' || kind === 'rejectedFile' || kind === 'save';

/**
 * Asks the import worker. It starts with the first question; when it was cancelled or broke, the next question starts
 * another and reads the same file again, so that neither loses what the user has done.
 */
export class ImportWorkerClient implements ImportClient {
  private worker: Worker | null = null;
  private readonly pending = new Map<number, Pending>();
  private lastId = 0;
  /** The file in the worker; `null`: none was read. */
  private source: ImportSource | null = null;
  private plan: ImportPlan | null = null;
  private readonly silence = createSilenceWatch(SILENCE_SECONDS * 1000);

  constructor(private readonly base: ImportBase, private readonly start: () => Worker = startImportWorker) {}

  readonly read: ImportClient['read'] = async (source, onProgress) => {
    this.end('cancelled');
    this.plan = null;
    this.source = null;
    const outcome = await this.ask({ kind: 'read', source }, onProgress);
    if (outcome.ok && outcome.value.ok) this.source = source;
    return outcome;
  };

  readonly guess: ImportClient['guess'] = (tableIndex, importKind) => this.ask({ kind: 'guess', tableIndex, importKind });

  readonly check: ImportClient['check'] = (plan, onProgress) => {
    this.plan = plan;
    return this.ask({ kind: 'check', plan }, onProgress);
  };

  readonly rejects: ImportClient['rejects'] = (from, to) => this.ask({ kind: 'rejects', from, to });
  readonly rows: ImportClient['rows'] = (tableIndex, from, to) => this.ask({ kind: 'rows', tableIndex, from, to });
  readonly findings: ImportClient['findings'] = (from, to) => this.ask({ kind: 'findings', from, to });
  readonly rejectedFile: ImportClient['rejectedFile'] = (words) => this.ask({ kind: 'rejectedFile', words });
  readonly save: ImportClient['save'] = (name, onProgress) => this.ask({ kind: 'save', name }, onProgress);
  readonly saveTables: ImportClient['saveTables'] = (name, tables, imports) => this.ask({ kind: 'saveTables', name, tables, imports });
  readonly onSilence: ImportClient['onSilence'] = this.silence.listen;
  readonly cancel: ImportClient['cancel'] = () => { this.end('cancelled'); };

  private end(kind: ImportFailure['kind'], detail = ''): void {
    this.worker?.terminate();
    this.worker = null;
    this.silence.rest();
    const open = [...this.pending.values()];
    this.pending.clear();
    for (const { settle } of open) settle(failed(kind, detail));
  }

  private readonly hear = ({ data }: MessageEvent<ImportMessage>): void => {
    const asked = this.pending.get(data.id);
    if (data.kind !== 'progress') this.pending.delete(data.id);
    if (this.pending.size > 0) this.silence.hear();
    else this.silence.rest();
    if (asked === undefined) return;
    if (data.kind === 'progress') {
      asked.onProgress(data.progress);
      return;
    }
    asked.settle(data.kind === 'answer' ? { ok: true, value: data.answer } : { ok: false, failure: data.failure });
  };

  private begin(next: ImportQuestion): Worker {
    if (this.worker !== null) return this.worker;
    const worker = this.start();
    const isCurrent = (): boolean => this.worker === worker;
    worker.addEventListener('message', (event: MessageEvent<ImportMessage>) => { if (isCurrent()) this.hear(event); });
    worker.addEventListener('error', (event) => { if (isCurrent()) this.end('crashed', event.message); });
    worker.addEventListener('messageerror', () => { if (isCurrent()) this.end('crashed'); });
    this.worker = worker;
    if (next.kind !== 'read' && next.kind !== 'saveTables' && this.source !== null) this.post({ kind: 'read', source: this.source });
    if (needsReport(next) && this.plan !== null) this.post({ kind: 'check', plan: this.plan });
    return worker;
  }

  private post(question: ImportQuestion): number {
    this.lastId += 1;
    const request: ImportRequest = { id: this.lastId, base: this.base, question };
    this.worker?.postMessage(request);
    return this.lastId;
  }

  private ask<Question extends ImportQuestion>(question: Question, onProgress: Pending['onProgress'] = ignore): Promise<WorkOutcome<ImportAnswers[Question['kind']]>> {
    return new Promise((resolve) => {
      try {
        this.begin(question);
        this.silence.hear();
        // The worker answers a question with what `ImportAnswers` says for its kind.
        this.pending.set(this.post(question), { settle: resolve as Pending['settle'], onProgress });
      } catch (cause) {
        this.end('crashed');
        resolve(failed('crashed', cause instanceof Error ? cause.message : String(cause)));
      }
    });
  }
}
