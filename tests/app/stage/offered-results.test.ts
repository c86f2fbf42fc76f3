// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offeredResults, type OfferedResults } from '../../../src/app/stage/offered-results.ts';
import type { ExportButtonsProps } from '../../../src/views/shared/export-buttons-props.ts';

let results: OfferedResults;

/** Offers a result whose place is the element of that id. */
const offer = (id: string, more: Partial<ExportButtonsProps> = {}): (() => void) => {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`There is no place ${id}.`);
  return results.add({ place, read: () => ({ name: id, title: id, table: () => ({ columns: [], rows: [] }), ...more }) });
};

const main = (): string | undefined => results.main()?.read().name;
const chart = { current: null };

beforeEach(() => {
  document.body.replaceChildren(...['a', 'b', 'c'].map((id) => Object.assign(document.createElement('p'), { id })));
  results = offeredResults();
});

describe('the main result of a view', () => {
  it('is none while there is none, and the first in the view whatever came first', () => {
    expect(results.main()).toBeNull();
    offer('b');
    offer('a');
    expect(main()).toBe('a');
  });

  it('is the first chart where there is one, and what calls itself the main one before that', () => {
    offer('a');
    offer('c', { chart });
    const remove = offer('b', { chart });
    expect(main()).toBe('b');
    remove();
    expect(main()).toBe('c');
    offer('a', { isMain: true });
    expect(main()).toBe('a');
  });

  it('tells those who follow it of every change', () => {
    const onChange = vi.fn();
    const end = results.subscribe(onChange);
    const remove = offer('a');
    remove();
    end();
    offer('b');
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
