/** How far a table on the stage is drawn smaller or larger; one that needs less than the least is scrolled. */
const LEAST = 0.5;
const MOST = 1.6;

const fit = (table: HTMLElement, room: HTMLElement): void => {
  table.style.setProperty('zoom', '1');
  const size = { width: table.offsetWidth, height: table.offsetHeight };
  if (size.width === 0 || size.height === 0) return;
  const scale = Math.min(room.clientWidth / size.width, room.clientHeight / size.height);
  table.style.setProperty('zoom', String(Math.min(MOST, Math.max(LEAST, Math.floor(scale * 100) / 100))));
};

/** Draws the part's own table as large as its room allows, and follows the room; what it returns ends that. */
export const fitTable = (part: Element): (() => void) => {
  const table = part.querySelector('table');
  const room = table?.parentElement ?? null;
  if (table === null || room === null || typeof ResizeObserver === 'undefined') return () => undefined;
  const observer = new ResizeObserver(() => { fit(table, room); });
  observer.observe(room);
  const { fonts } = document as { readonly fonts?: FontFaceSet }; // not in every environment
  // Letters of another face have other widths.
  void fonts?.ready.then(() => { if (table.isConnected) fit(table, room); });
  return () => {
    observer.disconnect();
    table.style.removeProperty('zoom');
  };
};
