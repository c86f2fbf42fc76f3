import writeXlsxFile, { type Row } from 'write-excel-file/universal';

/** An empty table that a user fills in, and the guide to it. */
export interface TemplateContent {
  readonly sheet: string;
  readonly heads: readonly string[];
  /** Rows that are there already, each from the first column on. */
  readonly rows: readonly (readonly string[])[];
  readonly guide: { readonly sheet: string; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

const NARROWEST = 12;
const GUIDE_WIDTHS = [30, 80, 80];

const words = (value: string): Row[number] => (value === '' ? null : { value, type: String, wrap: true, alignVertical: 'top' });
const heading = (value: string): Row[number] => ({ value, type: String, fontWeight: 'bold', wrap: true });

/** The table to fill in on the first sheet, the guide on the second. */
export const templateFile = ({ sheet, heads, rows, guide }: TemplateContent): Promise<Blob> => writeXlsxFile([
  {
    sheet, stickyRowsCount: 1, columns: heads.map((head) => ({ width: Math.max(NARROWEST, head.length + 4) })),
    data: [heads.map(heading), ...rows.map((row) => row.map(words))],
  },
  {
    sheet: guide.sheet, stickyRowsCount: 1, columns: GUIDE_WIDTHS.map((width) => ({ width })),
    data: [guide.heads.map(heading), ...guide.rows.map((row) => row.map(words))],
  },
]).toBlob();
