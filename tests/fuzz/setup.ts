/** Every property gets more runs than its test asks for, and a fresh seed: what the same draws of `npm test` can never find. */
import type * as FastCheck from 'fast-check';
import { vi } from 'vitest';

const TIMES = Number(process.env['KATVE_FUZZ_TIMES'] ?? 20);

vi.mock('fast-check', async (importOriginal) => {
  const { default: fc } = await importOriginal<typeof FastCheck>();
  const assert = ((property: Parameters<typeof fc.assert>[0], parameters: Parameters<typeof fc.assert>[1] = {}) =>
    fc.assert(property, { ...parameters, seed: Date.now(), numRuns: (parameters.numRuns ?? 100) * TIMES })) as typeof fc.assert;
  return { default: { ...fc, assert } };
});
