// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fitTable, type FittedCount } from '../../../src/app/stage/fit-table.ts';

/** The screen of these tests: every row is 30 px high at full size, the head too, and letters are 16 px. */
const ROW_PX = 30;
const WIDTH_PX = 400;

let watched: (() => void) | null = null;

beforeEach(() => {
  vi.stubGlobal('ResizeObserver', class {
    constructor(private readonly onSize: () => void) { watched = onSize; }
    observe(): void { this.onSize(); }
    disconnect(): void { watched = null; }
  });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(Object.assign(document.createElement('i').style, { fontSize: '16px' }));
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const shownRows = (table: HTMLTableElement): number => table.querySelectorAll('tbody tr:not([data-unfit])').length;

/** A part with a table of so many rows in a room of a height; the table is drawn as its zoom and its rows say. */
const partOf = (rows: number, heightPx: number, attributes: Readonly<Record<string, string>> = {}): { readonly part: Element; readonly table: HTMLTableElement; room: { heightPx: number } } => {
  const [part, place, table] = [document.createElement('section'), document.createElement('div'), document.createElement('table')];
  const body = table.createTBody();
  for (let at = 0; at < rows; at += 1) body.insertRow();
  place.append(table);
  part.append(place);
  document.body.append(part);
  for (const [name, value] of Object.entries(attributes)) table.setAttribute(name, value);
  const room = { heightPx };
  const zoom = (): number => Number(table.style.getPropertyValue('zoom') || 1);
  Object.defineProperties(place, {
    clientHeight: { get: () => room.heightPx }, clientWidth: { get: () => 1000 },
    scrollHeight: { get: () => (shownRows(table) + 1) * ROW_PX * zoom() }, scrollWidth: { get: () => WIDTH_PX * zoom() },
  });
  return { part, table, room };
};

const zoomOf = (table: HTMLTableElement): number => Number(table.style.getPropertyValue('zoom'));

describe('a table on the stage', () => {
  it('is drawn as large as it fits whole, at most so much larger', () => {
    const counts: FittedCount[] = [];
    const { part, table } = partOf(9, 360);
    fitTable(part, (count) => { counts.push(count); });
    expect([zoomOf(table), shownRows(table), counts.at(-1)]).toEqual([1.2, 9, { shown: 9, all: 9 }]);
    const few = partOf(2, 900);
    fitTable(few.part, () => undefined);
    expect(zoomOf(few.table)).toBe(1.6);
  });

  it('has as many first rows as fit where its letters would be too small, and counts all', () => {
    const counts: FittedCount[] = [];
    const { part, table } = partOf(40, 360);
    fitTable(part, (count) => { counts.push(count); });
    // At letters of 0.76 of the stage's own a row is 22.8 px high: the head and 14 rows.
    expect([zoomOf(table), shownRows(table), counts.at(-1)]).toEqual([0.76, 14, { shown: 14, all: 40 }]);
    expect([...table.querySelectorAll('tbody tr')].findIndex((row) => row.hasAttribute('data-unfit'))).toBe(14);
  });

  it('counts rows too that the page has not drawn yet', () => {
    const counts: FittedCount[] = [];
    fitTable(partOf(40, 360, { 'data-row-count': '323' }).part, (count) => { counts.push(count); });
    expect(counts.at(-1)).toEqual({ shown: 14, all: 323 });
  });

  it('keeps every row of a grid down to smaller letters', () => {
    const { part, table } = partOf(21, 360, { role: 'grid' });
    fitTable(part, () => undefined);
    expect([shownRows(table), zoomOf(table)]).toEqual([21, 0.54]);
  });

  it('follows the room, and is left as it was', () => {
    const { part, table, room } = partOf(40, 360);
    const end = fitTable(part, () => undefined);
    room.heightPx = 720;
    watched?.();
    expect(shownRows(table)).toBe(30);
    end();
    expect([shownRows(table), table.style.getPropertyValue('zoom')]).toEqual([40, '']);
  });
});
