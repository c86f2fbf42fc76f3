import { IMPORT_KINDS, type ColumnMapping, type ImportKind, type ImportPlan } from '../../schema/import-plan.ts';
import type { KeptPlan } from '../../schema/own-data.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import { signCounts } from './decimal-signs.ts';
import { columnContent, knownNames, sampleOf, type ColumnContent } from './column-content.ts';
import { foldText } from './fold-text.ts';
import { guessColumns, kindFit } from './guess-columns.ts';
import type { ImportFacts } from './import-facts.ts';

/** What is known before guessing. */
export interface GuessWish {
  /** The kind that the user chose; `null`: guess it too. */
  readonly kind: ImportKind | null;
  readonly tableIndex: number;
  /** Does the file have areas (GeoJSON, TopoJSON)? Then it holds boundaries. */
  readonly hasAreas: boolean;
  /** Plans that the user keeps; one with the same columns wins. */
  readonly kept: readonly KeptPlan[];
}

/** The columns of a table as a kept plan remembers them. */
export const columnKey = (columns: readonly string[]): readonly string[] => columns.map((column) => foldText(column));

/** The plan that was kept last for a table with the same columns in the same order; `null` where there is none. */
export const keptPlanFor = (table: RawTable, kept: readonly KeptPlan[]): KeptPlan | null => {
  const key = columnKey(table.columns).join('\n');
  const same = kept.filter((each) => columnKey(each.columns).join('\n') === key);
  return same.reduce<KeptPlan | null>((best, each) => (best === null || each.savedAt >= best.savedAt ? each : best), null);
};

/** How most decimals of the table are written; a typed table without numbers in its texts has points. */
const decimalSignOf = (table: RawTable): ',' | '.' => {
  const counts = table.columns.map((_, column) => signCounts(sampleOf(table, column), table.isTyped));
  const commas = counts.reduce((sum, each) => sum + each.commas, 0);
  const points = counts.reduce((sum, each) => sum + each.points, 0);
  if (table.isTyped) return commas > points ? ',' : '.';
  return points > commas ? '.' : ',';
};

/** Month first only where a day with slashes cannot be read otherwise, and none can be read only with the day first. */
const dayOrderOf = (table: RawTable): 'dmy' | 'mdy' => {
  let [dayFirst, monthFirst] = [0, 0];
  for (let column = 0; column < table.columns.length; column += 1) {
    for (const cell of sampleOf(table, column)) {
      const match = /^(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}$/.exec(cell);
      if (match === null) continue;
      if (Number(match[1]) > 12) dayFirst += 1;
      if (Number(match[2]) > 12) monthFirst += 1;
    }
  }
  return monthFirst > 0 && dayFirst === 0 ? 'mdy' : 'dmy';
};

/** A file that has most of the region's municipalities among many others is cut to them. */
const keepsRegion = (table: RawTable, columns: readonly ColumnMapping[], facts: ImportFacts): boolean => {
  const column = columns.findIndex(({ field }) => field === 'code');
  if (column < 0 || facts.municipalities.length === 0) return false;
  const codes = new Set(table.rows.map((row) => (row[column] ?? '').trim().replace(/^KU/i, '').padStart(3, '0')));
  const inside = facts.municipalities.filter(({ code }) => codes.has(code)).length;
  return inside * 2 > facts.municipalities.length && codes.size > inside;
};

interface KindGuess {
  readonly kind: ImportKind;
  readonly columns: readonly ColumnMapping[];
}

const bestKind = (table: RawTable, contents: readonly ColumnContent[], wish: GuessWish): KindGuess => {
  const wished = wish.kind ?? (wish.hasAreas ? 'boundaries' : null);
  if (wished !== null) return { kind: wished, columns: guessColumns(table, contents, wished) };
  const guesses = IMPORT_KINDS.filter((kind) => kind !== 'boundaries').map((kind) => {
    const columns = guessColumns(table, contents, kind);
    return { kind, columns, fit: kindFit(columns, contents, kind) };
  });
  return guesses.reduce((best, guess) => (guess.fit > best.fit ? guess : best), guesses[0] ?? { kind: 'projects', columns: [], fit: 0 });
};

/** The name of a need of the user's own: the header of its column. */
const needNameOf = (table: RawTable, columns: readonly ColumnMapping[]): string => {
  const column = columns.findIndex(({ field }) => field === 'value');
  return column < 0 ? '' : (table.columns[column] ?? '');
};

/**
 * The plan that fits a table best: its kind, what its columns mean, how its numbers and days are written. Every
 * guess says its ground and how sure it is; below 0.5 the user should look. A kept plan for the same columns wins,
 * without what it said of single rows.
 */
export const guessPlan = (table: RawTable, facts: ImportFacts, wish: GuessWish): ImportPlan => {
  const kept = keptPlanFor(table, wish.kept);
  if (kept !== null && (wish.kind === null || wish.kind === kept.plan.kind)) {
    const columns = kept.plan.columns.map((column) => ({ ...column, ground: 'kept' as const, confidence: 1 }));
    return { ...kept.plan, columns, tableIndex: wish.tableIndex, mends: [], leftOutRows: [] };
  }
  const names = knownNames(facts);
  const contents = table.columns.map((_, column) => columnContent(table, column, { facts, names }));
  const { kind, columns } = bestKind(table, contents, wish);
  return {
    kind, tableIndex: wish.tableIndex, columns, decimalSign: decimalSignOf(table), dayOrder: dayOrderOf(table),
    places: {}, themes: {}, targetGroups: {}, funds: {}, mends: [], leftOutRows: [], needName: needNameOf(table, columns),
    coversRegion: false, keepsRegion: kind === 'boundaries' && keepsRegion(table, columns, facts),
  };
};
