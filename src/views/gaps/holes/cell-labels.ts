import type { HoleRow } from '../../../schema/hole-result.ts';
import { columnName, expectedWords, numberOfThings, type HoleContext } from '../hole-words.ts';

/** What each cell says to a screen reader and on hover, row by row, whatever figure it shows. */
export const cellLabels = (rows: readonly HoleRow[], names: ReadonlyMap<string, string>, context: HoleContext): readonly (readonly string[])[] => {
  const { text, dimension } = context;
  const { t } = text;
  const columns = (rows[0]?.cells ?? []).map(({ column }) => columnName(context, column));
  return rows.map((row) => row.cells.map((cell, index) => {
    const at = t(`gapsHoles.at.${dimension}`, { place: names.get(row.code) ?? row.code, column: columns[index] ?? cell.column });
    const label = t('gapsHoles.matrix.cell', { at, things: numberOfThings(cell, text), expected: expectedWords(cell.expected, text) });
    return row.listing === 'listed' ? label : t('gapsHoles.matrix.lower', { label });
  }));
};
