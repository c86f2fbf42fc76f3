// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isPartMissing } from '../../src/app/failure.ts';
import { ViewBoundary } from '../../src/app/ViewBoundary.tsx';
import { core } from '../../src/i18n/en/core.ts';
import { createText } from '../../src/i18n/text.ts';
import { TextContext } from '../../src/views/shared/text-context.tsx';

const text = createText('en', core);
const Failing = ({ cause }: { readonly cause: Error }): never => { throw cause; };
const fail = (cause: Error): string => {
  render(<TextContext value={text}><ViewBoundary resetKey="view"><Failing cause={cause} /></ViewBoundary></TextContext>);
  return screen.getByRole('alert').textContent;
};

beforeEach(() => { vi.spyOn(console, 'error').mockImplementation(() => undefined); });
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a part of the code that cannot be fetched', () => {
  it.each([
    'Failed to fetch dynamically imported module: https://host.example/assets/TimelineRoute-1.js', // Chromium
    'error loading dynamically imported module: https://host.example/assets/TimelineRoute-1.js', // Firefox
    'Importing a module script failed.', // Safari
    'Unable to preload CSS for /assets/TimelineRoute-1.css', // Vite
  ])('is known by what browsers say: %s', (message) => {
    expect(isPartMissing(new TypeError(message))).toBe(true);
  });

  it('is told from other faults, with another way on', () => {
    expect(fail(new TypeError('Importing a module script failed.'))).toContain('A part of Katve could not be fetched');
    expect(screen.getByRole('button', { name: 'Reload the page' })).toBeDefined();
    cleanup();
    expect(fail(new Error('No answer for 240.'))).toContain('No answer for 240.');
    expect(screen.queryByRole('button', { name: 'Reload the page' })).toBeNull();
  });
});
