import type { OfficialArea } from '../../schema/official.ts';
import { BORDER, borderCsv } from '../import/border-table.ts';
import { readRecords, tableOf, writeCsv, type CsvRecord } from '../import/csv-table.ts';

/** The points of one border line, in order. */
type Line = readonly CsvRecord[];

const turned = (line: Line): Line =>
  line.toReversed().map((point, seq) => ({ ...point, left_code: point['right_code'] ?? '', right_code: point['left_code'] ?? '', seq: String(seq) }));

/**
 * The table `border` of a package: the border lines of the areas, each with one of them on its left.
 *
 * @param around areas of other municipalities; they only tell what lies on the other side. Lines between two of them are left out.
 */
export const borderTable = (areas: readonly OfficialArea[], around: readonly OfficialArea[]): { readonly text: string; readonly lines: number } => {
  const own = new Set(areas.map(({ code }) => code));
  const all = new Map<string, CsvRecord[]>();
  for (const point of readRecords(borderCsv([...areas, ...around]))) {
    const id = point['border_id'] ?? '';
    const line = all.get(id);
    if (line === undefined) all.set(id, [point]);
    else line.push(point);
  }
  const lines = [...all.values()].flatMap((line): Line[] => {
    const { left_code: left = '', right_code: right = '' } = line[0] ?? {};
    if (own.has(left)) return [line];
    return own.has(right) ? [turned(line)] : [];
  });
  const points = lines.flatMap((line, at) => line.map((point) => ({ ...point, border_id: String(at + 1) })));
  return { text: writeCsv(tableOf(BORDER, points)), lines: lines.length };
};
