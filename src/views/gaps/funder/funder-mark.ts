import type { Text } from '../../../i18n/text.ts';
import type { FunderCell, FunderView } from '../../../schema/funder-result.ts';
import type { Listing } from '../../../schema/municipality.ts';

/**
 * How a cell is marked: the fund's role, but never plainly `alone` or `absent` where the municipality's own list is
 * missing or incomplete (`alone_bound`, `absent_bound`), never plainly `alone` beside a project whose fund is not
 * stated (`alone_unknown`), and never `nobody` where the only projects are of a fund that is not stated (`unknown`).
 */
export const FUNDER_MARKS = ['alone', 'alone_unknown', 'alone_bound', 'adds', 'duplicates', 'absent', 'absent_bound', 'unknown', 'nobody'] as const;
export type FunderMark = (typeof FUNDER_MARKS)[number];

/** Signs told apart without colour; the two kinds of "perhaps alone" share one, and the two of "absent". */
export const MARK_SIGNS: Readonly<Record<FunderMark, string>> = {
  alone: '●', alone_unknown: '◐', alone_bound: '◐', adds: '+', duplicates: '=', absent: '○', absent_bound: '○', unknown: '?', nobody: '·',
};

/** One mark for each sign, in the order of the key. */
export const KEY_MARKS: readonly FunderMark[] = FUNDER_MARKS.filter((mark) => mark !== 'alone_bound' && mark !== 'absent_bound');

/** The mark of a cell in a municipality of that listing. */
export const markOf = ({ role, notStated }: FunderCell, listing: Listing): FunderMark => {
  switch (role) {
    case 'alone': return listing === 'listed' ? 'alone' : 'alone_bound';
    case 'alone_perhaps': return listing === 'listed' ? 'alone_unknown' : 'alone_bound';
    case 'absent': return listing === 'listed' ? 'absent' : 'absent_bound';
    case 'nobody': return notStated === 0 ? 'nobody' : 'unknown';
    case 'adds':
    case 'duplicates': return role;
  }
};

/** "alone (2)", "beside others (1 of 4)". */
export const markWords = (cell: FunderCell, listing: Listing, { t, format }: Text): string => {
  const { own, others, notStated } = cell;
  return t(`gapsFunder.cell.${markOf(cell, listing)}`, {
    own: format.integer(own), all: format.integer(own + others + notStated), others: format.integer(others), unknown: format.integer(notStated),
  });
};

/** Distinct projects of the fund that fit all of the sentence but its funds. */
export const ownCountOf = ({ fund, fundCounts }: FunderView): number => fundCounts.get(fund) ?? 0;
