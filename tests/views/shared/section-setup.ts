import { fireEvent } from '@testing-library/react';
import { vi } from 'vitest';

/** jsdom has no layout: the window is as wide or narrow as a test says. */
export const setNarrow = (matches: boolean): void => {
  vi.stubGlobal('matchMedia', () => ({ matches, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
};

/** Opens every fold on the page, as a press on its summary does in a browser. */
export const openFolds = (): void => {
  for (const fold of document.querySelectorAll('details')) {
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
  }
};
