import type { ImportPlan, PlaceJoin } from '../../schema/import-plan.ts';
import { remembered } from './fold-text.ts';
import type { ImportFacts } from './import-facts.ts';
import { matchOfMeaning, matchPlace, placeCandidates, type PlaceMatch } from './match-place.ts';
import { ALL_SEPARATORS, splitCell } from './split-cell.ts';

/** One written name of a cell and what it was taken for. */
export interface WrittenPlace {
  readonly written: string;
  readonly match: PlaceMatch;
}

/** The places of a table: cells are understood once, written names counted. */
export interface PlaceList {
  /** The places of a cell; a cell that is a place as it stands is not split. */
  readonly read: (cell: string, separator: string | null) => readonly WrittenPlace[];
  /** Counts the names of a row. */
  readonly count: (places: readonly WrittenPlace[]) => void;
  /** What was written, names without a match first, then most rows first. */
  readonly joins: () => readonly PlaceJoin[];
}

/** Brackets and `Lapissa:` in a cell part names as a separator does. */
const BRACKETS = /[()[\]]/g;
const HEADING = /^(?:kunnat|kunta|alue|alueet|kommun(?:er|erna)?|municipalit(?:y|ies))\s*:\s*/i;
/** Only the first so many names without a match get suggestions. */
const MOST_CANDIDATES = 300;

export const createPlaceList = (plan: ImportPlan, facts: ImportFacts): PlaceList => {
  const counts = new Map<string, number>();
  const said = new Map(Object.entries(plan.places));
  const matchOf = remembered((written: string): PlaceMatch => {
    const meaning = said.get(written);
    return meaning === undefined ? matchPlace(written, facts) : matchOfMeaning(written, meaning);
  });
  const parts = (cell: string, separator: string): readonly WrittenPlace[] =>
    splitCell(cell.replace(BRACKETS, separator.includes(',') ? ',' : ' '), separator).map((written) => ({ written, match: matchOf(written) }));
  const readers = new Map<string | null, (cell: string) => readonly WrittenPlace[]>();
  const reader = (separator: string | null): ((cell: string) => readonly WrittenPlace[]) => {
    const known = readers.get(separator);
    if (known !== undefined) return known;
    const made = remembered((cell: string): readonly WrittenPlace[] => {
      const whole = { written: cell, match: matchOf(cell) };
      if (whole.match.meaning !== null || separator === null) return [whole];
      const split = parts(cell.replace(HEADING, '').replace(/^([^\s:,;]+):\s+/, '$1, '), separator);
      return split.length === 0 ? [whole] : split;
    });
    readers.set(separator, made);
    return made;
  };
  return {
    read: (cell, separator) => (cell.trim() === '' ? [] : reader(separator)(cell.trim())),
    count: (places) => {
      for (const { written } of places) counts.set(written, (counts.get(written) ?? 0) + 1);
    },
    joins: () => [...counts]
      .map(([written, rowCount]) => ({ written, rowCount, match: matchOf(written) }))
      .sort((a, b) => Number(a.match.meaning !== null) - Number(b.match.meaning !== null) || b.rowCount - a.rowCount || (a.written < b.written ? -1 : 1))
      .map(({ written, rowCount, match: { ground, meaning } }, index): PlaceJoin => ({
        written, rowCount, ground, meaning, candidates: meaning === null && index < MOST_CANDIDATES ? placeCandidates(written, facts) : [],
      })),
  };
};

/** Separators of a place cell that parts nothing by itself. */
export const PLACE_SEPARATORS = ALL_SEPARATORS;
