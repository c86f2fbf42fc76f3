import type { WorkProgress } from '../../schema/source-file.ts';
import { faultOf } from './fault-error.ts';
import { READ_LIMITS, type ReadLimits } from './read-limits.ts';

const SLICE_MS = 40;

/** What goes with the reading of one file: its limits, and how it tells of itself and hears that it is no longer wanted. */
export interface ReadWork {
  readonly limits: ReadLimits;
  /** Row that holds the header, as the user's program numbers it; `null`: it is looked for. */
  readonly headerRow: number | null;
  /** Tells how far a step is, 0 to 1. Lets other work of the thread go first when a slice of 40 ms is over. Ends the reading when it is cancelled. */
  readonly pause: (step: WorkProgress['step'], share: number) => Promise<void>;
}

/** What a caller may say about the reading of a file. */
export interface ReadOptions {
  readonly onProgress?: (progress: WorkProgress) => void;
  readonly signal?: AbortSignal;
  readonly limits?: Partial<ReadLimits>;
  /** The row of the header in every table of a text file or workbook, where the one that is found is not the right one. */
  readonly headerRow?: number;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });

export const startWork = ({ onProgress, signal, limits, headerRow }: ReadOptions): ReadWork => {
  let sliceStart = performance.now();
  return {
    limits: { ...READ_LIMITS, ...limits },
    headerRow: headerRow ?? null,
    pause: async (step, share) => {
      if (performance.now() - sliceStart > SLICE_MS) {
        onProgress?.({ step, share: Math.min(1, Math.max(0, share)) });
        await nextTurn();
        sliceStart = performance.now();
      }
      if (signal?.aborted === true) throw faultOf('cancelled');
    },
  };
};
