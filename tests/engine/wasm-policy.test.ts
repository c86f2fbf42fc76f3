import { describe, expect, it } from 'vitest';
import { PAGE_POLICY, WORKER_POLICY } from '../../scripts/content-security-policy.mjs';
import { forbidsWebAssembly } from '../../src/engine/wasm-policy.ts';

describe('forbidsWebAssembly', () => {
  it.each([
    [null, false],
    ['', false],
    ["img-src 'self'", false],
    ["script-src 'self'", true],
    ["default-src 'self'", true],
    ["default-src 'none'; script-src 'self' 'wasm-unsafe-eval'", false],
    ["script-src 'self' 'unsafe-eval'", false],
    ["default-src 'wasm-unsafe-eval'; script-src 'self'", true],
    [PAGE_POLICY, true],
    [WORKER_POLICY, false],
  ])('%j: %s', (policy, forbids) => {
    expect(forbidsWebAssembly(policy)).toBe(forbids);
  });
});
