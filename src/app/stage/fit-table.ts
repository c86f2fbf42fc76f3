/** How many rows of a table a screen holds. */
export interface FittedCount {
  readonly shown: number;
  /** All rows that the table has, drawn or not. */
  readonly all: number;
}

/** Letters become at most so much larger than on the page. */
const MOST = 1.6;
const STEP = 0.02;
/**
 * The smallest letters, in parts of the stage's own: a grid is read by its shape and loses more by a row left out than a
 * list, which is read word by word.
 */
const LEAST_LETTERS = { grid: 0.45, list: 0.6 } as const;
/** Where rows are left out all the same, the letters of a list need not be that small. */
const LONG_LETTERS = { grid: 0.45, list: 0.75 } as const;
/** Marks a row that found no room; the style hides it. */
const UNFIT = 'data-unfit';

const WIDE = '(min-width: 48rem)';

/** The greatest whole number from `from` to `to` for which `isRight` holds, by halving; `from` when it holds for none. */
const greatest = (from: number, to: number, isRight: (value: number) => boolean): number => {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isRight(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
};

const rowsOf = (table: HTMLElement): readonly HTMLElement[] => [...table.querySelectorAll<HTMLElement>('tbody > tr')];

/** Steps of the zoom at which the table's letters have that size. */
const stepsFor = (table: HTMLElement, letters: Readonly<Record<'grid' | 'list', number>>): number => {
  const sizeOf = (element: Element): number => Number.parseFloat(getComputedStyle(element).fontSize);
  const wanted = letters[table.getAttribute('role') === 'grid' ? 'grid' : 'list'] * sizeOf(document.documentElement);
  return Math.ceil(Math.min(1, wanted / sizeOf(table)) / STEP);
};

/** Draws the table as large as it fits whole; where its letters would become too small, with as many of its first rows as fit. */
const fit = (table: HTMLElement, room: HTMLElement): FittedCount => {
  const rows = rowsOf(table);
  const all = Math.max(rows.length, Number(table.dataset['rowCount'] ?? 0));
  const show = (count: number): void => { rows.forEach((row, at) => { row.toggleAttribute(UNFIT, at >= count); }); };
  const zoom = (steps: number): void => { table.style.setProperty('zoom', (steps * STEP).toFixed(2)); };
  const isIn = (): boolean => room.scrollHeight <= room.clientHeight && room.scrollWidth <= room.clientWidth;
  zoom(1 / STEP);
  const [least, long] = [stepsFor(table, LEAST_LETTERS), stepsFor(table, LONG_LETTERS)];
  const fitsAt = (steps: number): boolean => { zoom(steps); return isIn(); };
  const fitsAcross = (steps: number): boolean => { zoom(steps); return room.scrollWidth <= room.clientWidth; };
  show(rows.length);
  if (room.clientHeight === 0) return { shown: all, all };
  if (fitsAt(least)) {
    zoom(greatest(least, Math.floor(MOST / STEP), fitsAt));
    return { shown: rows.length, all };
  }
  if (!fitsAcross(long)) zoom(least);
  const isHigh = (count: number): boolean => { show(count); return room.scrollHeight <= room.clientHeight; };
  const shown = greatest(1, rows.length, isHigh);
  show(shown);
  return { shown, all };
};

/**
 * Fits the part's own table into its room, and again when the room or the rows change; `onCount` hears how many rows are
 * there. What it returns ends that and leaves the table as it was. On a phone the page is scrolled instead.
 */
export const fitTable = (part: Element, onCount: (count: FittedCount) => void): (() => void) => {
  const table = part.querySelector('table');
  const room = table?.parentElement ?? null;
  if (table === null || room === null || typeof ResizeObserver === 'undefined') return () => undefined;
  const undo = (): void => {
    table.style.removeProperty('zoom');
    for (const row of rowsOf(table)) row.removeAttribute(UNFIT);
  };
  const again = (): void => {
    if (window.matchMedia(WIDE).matches) {
      onCount(fit(table, room));
      return;
    }
    undo();
    const all = rowsOf(table).length;
    onCount({ shown: all, all });
  };
  const observer = new ResizeObserver(again);
  observer.observe(room);
  const changes = new MutationObserver(again);
  for (const body of table.tBodies) changes.observe(body, { childList: true });
  const { fonts } = document as { readonly fonts?: FontFaceSet }; // not in every environment
  // Letters of another face have other widths.
  void fonts?.ready.then(() => { if (table.isConnected) again(); });
  return () => {
    observer.disconnect();
    changes.disconnect();
    undo();
  };
};
