import type PptxGenJS from 'pptxgenjs';
import type { CellLook, ExportTable, TableLooks } from '../../schema/export-content.ts';
import type { SlideDeck } from '../../schema/slide.ts';
import { xmlFit } from '../svg-text.ts';
import { TONE_LOOKS } from './cell-tones.ts';
import { DECK_LOCALES, INK, LINE, QUIET } from './deck-looks.ts';
import { CELL_PAD, inchesOf, POINTS_AN_INCH } from './slide-columns.ts';
import type { SlideBox } from './slide-grid.ts';
import { padPt, slideRows } from './slide-rows.ts';

/** Height of the words on rows left out, inches. */
const NOTE_H = 0.3;
const BORDER: PptxGenJS.BorderProps = { type: 'solid', pt: 0.5, color: LINE };
const EDGE_PT = 1.75;

/** The key below a shaded table: as many entries side by side as have room. */
const KEY = { fontPt: 9, row: 0.2, sample: 0.5, gap: 0.08, space: 0.25 } as const;

const edged = (color: string): [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps] => {
  const side: PptxGenJS.BorderProps = { type: 'solid', pt: EDGE_PT, color };
  return [side, side, side, side];
};

/** What a look adds to a cell; nothing where there is none. */
const shaded = (look: CellLook | null): PptxGenJS.TableCellProps => {
  if (look === null) return {};
  const { fill, ink, isBold = false, edge } = TONE_LOOKS[look.tone];
  return { fill: { color: fill }, color: ink, bold: isBold, ...(edge === undefined ? {} : { border: edged(edge) }) };
};

type Key = TableLooks['key'];

/** Entries of the key in rows, none of them wider than the table. */
const keyRows = (key: Key, width: number): readonly Key[] => {
  const rows: Key[number][][] = [];
  let left = 0;
  for (const entry of key) {
    const needed = KEY.sample + KEY.gap + inchesOf(entry.words, KEY.fontPt) + KEY.space;
    const row = rows.at(-1);
    if (row === undefined || needed > left) {
      rows.push([entry]);
      left = width - needed;
    } else {
      row.push(entry);
      left -= needed;
    }
  }
  return rows;
};

/** Draws what the looks mean: a cell of each beside its words. */
const drawKey = (slide: PptxGenJS.Slide, rows: readonly Key[], { box, lang }: { readonly box: SlideBox; readonly lang: string }): void => {
  for (const [at, entries] of rows.entries()) {
    const common = { lang, fontSize: KEY.fontPt };
    const plain = entries.flatMap(({ look, words }): PptxGenJS.TableCell[] => [
      { text: xmlFit(look.words), options: { ...common, align: 'center', border: BORDER, ...shaded(look) } },
      { text: xmlFit(words), options: { ...common, color: QUIET, border: { type: 'none' } } },
    ]);
    const widths = entries.flatMap(({ words }) => [KEY.sample, KEY.gap + inchesOf(words, KEY.fontPt) + KEY.space]);
    slide.addTable([plain], { x: box.x, y: box.y + at * (KEY.row + 0.03), w: widths.reduce((sum, width) => sum + width, 0), colW: widths, rowH: KEY.row, margin: [0.01, CELL_PAD, 0.01, CELL_PAD], autoPage: false, valign: 'middle' });
  }
};

/** Draws a table of the program's own with its shading and key; the rows that find no room are counted below it. */
export const drawTable = (slide: PptxGenJS.Slide, table: ExportTable, { box, deck }: { readonly box: SlideBox; readonly deck: SlideDeck }): void => {
  const lang = DECK_LOCALES[deck.language];
  const key = keyRows(table.looks?.key ?? [], box.w);
  const keyHeight = key.length === 0 ? 0 : key.length * (KEY.row + 0.03) + KEY.gap;
  const room = { w: box.w, h: box.h - keyHeight };
  const whole = slideRows(table, room, deck.language);
  const cut = whole.leftOut === 0 ? whole : slideRows(table, { ...room, h: room.h - NOTE_H }, deck.language);
  const common = { lang, color: INK, fontSize: cut.fontPt };
  const pad = Number((padPt(cut.fontPt) / POINTS_AN_INCH).toFixed(3));
  const alignOf = (at: number): 'left' | 'right' => (cut.isNumber[at] === true ? 'right' : 'left');
  const isUpright = cut.uprightHead !== null;
  const headLook = (at: number): PptxGenJS.TableCellProps => (isUpright && cut.isNumber[at] === true ? { align: 'left', valign: 'middle', textDirection: 'vert270', margin: [CELL_PAD, 0.02, CELL_PAD, 0.02] } : { align: alignOf(at), valign: 'bottom' });
  const head = cut.head.map((text, at) => ({ text: xmlFit(text), options: { ...common, bold: true, fill: { color: 'EEF2F1' }, ...headLook(at) } }));
  const rows = cut.rows.map((row, index) => row.map((text, at) => ({ text: xmlFit(text), options: { ...common, align: alignOf(at), ...shaded(table.looks?.cells[index]?.[at] ?? null) } })));
  slide.addTable([head, ...rows], {
    x: box.x, y: box.y, w: box.w, colW: [...cut.widths], ...(cut.uprightHead === null ? {} : { rowH: [cut.uprightHead, ...cut.rows.map(() => 0)] }),
    border: BORDER, margin: [pad, CELL_PAD, pad, CELL_PAD], autoPage: false, valign: 'middle',
  });
  if (cut.leftOut > 0) slide.addText(xmlFit(deck.moreRows(cut.leftOut)), { x: box.x, y: box.y + room.h - NOTE_H, w: box.w, h: NOTE_H, ...common, fontSize: 10, color: QUIET, margin: 0 });
  drawKey(slide, key, { box: { ...box, y: box.y + box.h - keyHeight + KEY.gap }, lang });
};
