// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallReply, CallRequest } from '../../src/app/call-worker.ts';
import { useCallPlanner, type CallPlannerInput } from '../../src/app/use-call-planner.ts';
import type { CallAnswer } from '../../src/schema/call-result.ts';
import { OPENING_GAPS_VIEW, type CallPlan } from '../../src/schema/gaps-view.ts';
import { dataset, sentence } from '../fixtures/dataset-builder.ts';

/** Stands in for the browser's worker: notes what it is asked, and answers when told to. */
class FakeWorker extends EventTarget {
  static started: FakeWorker[] = [];
  asked: CallRequest[] = [];
  isEnded = false;
  constructor() {
    super();
    FakeWorker.started.push(this);
  }
  postMessage(request: CallRequest): void { this.asked.push(request); }
  terminate(): void { this.isEnded = true; }
}

const ANSWER: CallAnswer = { kind: 'proposal', sets: [['001']], method: 'exact', gapBefore: 2, gapAfter: 1 };
const data = dataset({});
const input = (plan: Partial<CallPlan> = {}): CallPlannerInput => ({ dataset: data, sentence: sentence(), plan: { ...OPENING_GAPS_VIEW.call, ...plan } });
const start = (first: CallPlannerInput | null) => renderHook(({ asked }: { readonly asked: CallPlannerInput | null }) => useCallPlanner(asked), { initialProps: { asked: first } });
const worker = (at: number): FakeWorker => {
  const found = FakeWorker.started[at];
  if (found === undefined) throw new Error(`no worker ${String(at)}`);
  return found;
};
const reply = (at: number, other: Partial<CallReply> = {}): void => {
  const question = worker(at).asked[0]?.question;
  if (question === undefined) throw new Error('not asked');
  act(() => { worker(at).dispatchEvent(new MessageEvent('message', { data: { question: structuredClone(question), answer: ANSWER, ...other } })); });
};

beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('useCallPlanner', () => {
  it('is idle when it is asked nothing', () => {
    expect(start(null).result.current).toMatchObject({ state: 'idle', proposal: null });
    expect(FakeWorker.started).toHaveLength(0);
  });

  it('works until the answer comes, and then ends its worker', () => {
    const { result } = start(input());
    expect(result.current).toMatchObject({ state: 'working', proposal: null });
    expect(worker(0).asked[0]?.question.plan).toEqual({ projects: 3, reach: 3, pinned: [], forbidden: [] });
    reply(0);
    expect(result.current).toMatchObject({ state: 'done', proposal: ANSWER });
    expect(worker(0).isEnded).toBe(true);
    act(() => { result.current.cancel(); });
    expect(result.current.state).toBe('done');
  });

  it('asks nothing new when only the edited or kept sets change, or what is counted', () => {
    const { result, rerender } = start(input());
    reply(0);
    rerender({ asked: { ...input({ sets: [['002']], kept: [[['003']]] }), sentence: sentence({ counted: 'themes' }) } });
    expect(FakeWorker.started).toHaveLength(1);
    expect(result.current.state).toBe('done');
  });

  it('ends the old work when the question changes, and shows no stale answer', () => {
    const { result, rerender } = start(input());
    rerender({ asked: input({ projects: 4 }) });
    expect(worker(0).isEnded).toBe(true);
    expect(worker(1).asked[0]?.question.plan.projects).toBe(4);
    const stale = worker(0).asked[0]?.question;
    if (stale !== undefined) reply(1, { question: stale });
    expect(result.current).toMatchObject({ state: 'working', proposal: null });
    reply(1);
    expect(result.current.state).toBe('done');
    rerender({ asked: input({ projects: 5 }) });
    expect(result.current).toMatchObject({ state: 'working', proposal: null });
  });

  it('can be cancelled and started again', () => {
    const { result } = start(input());
    act(() => { result.current.cancel(); });
    expect(result.current.state).toBe('cancelled');
    expect(worker(0).isEnded).toBe(true);
    act(() => { result.current.retry(); });
    expect(result.current.state).toBe('working');
    reply(1);
    expect(result.current.state).toBe('done');
  });

  it.each(['error', 'messageerror'])('says that it failed on %s', (event) => {
    const { result } = start(input());
    act(() => { worker(0).dispatchEvent(new Event(event)); });
    expect(result.current).toMatchObject({ state: 'failed', proposal: null });
    act(() => { result.current.retry(); });
    expect(result.current.state).toBe('working');
  });

  it('ends its worker when the page is left', () => {
    start(input()).unmount();
    expect(worker(0).isEnded).toBe(true);
  });
});
