import { describe, expect, it } from 'vitest';
import type { FunderRole } from '../../../../src/schema/funder-result.ts';
import type { Listing } from '../../../../src/schema/municipality.ts';
import { FUNDER_MARKS, KEY_MARKS, MARK_SIGNS, markOf } from '../../../../src/views/gaps/funder/funder-mark.ts';

const markAt = (role: FunderRole, listing: Listing, notStated = 0) => markOf({ role, own: 0, others: 0, notStated }, listing);

describe('markOf', () => {
  it.each<{ readonly role: FunderRole; readonly notStated: number; readonly whole: string; readonly bound: string }>([
    { role: 'alone', notStated: 0, whole: 'alone', bound: 'alone_bound' },
    { role: 'alone_perhaps', notStated: 1, whole: 'alone_unknown', bound: 'alone_bound' },
    { role: 'adds', notStated: 0, whole: 'adds', bound: 'adds' },
    { role: 'duplicates', notStated: 0, whole: 'duplicates', bound: 'duplicates' },
    { role: 'absent', notStated: 0, whole: 'absent', bound: 'absent_bound' },
    { role: 'nobody', notStated: 1, whole: 'unknown', bound: 'unknown' },
    { role: 'nobody', notStated: 0, whole: 'nobody', bound: 'nobody' },
  ])('says $role with $notStated of no stated fund as $whole where the list is whole, and as $bound where it is not', ({ role, notStated, whole, bound }) => {
    expect(markAt(role, 'listed', notStated)).toBe(whole);
    expect([markAt(role, 'partly_listed', notStated), markAt(role, 'mentioned_only', notStated)]).toEqual([bound, bound]);
  });
});

describe('the key', () => {
  it('explains every sign once', () => {
    const signs = KEY_MARKS.map((mark) => MARK_SIGNS[mark]);
    expect(new Set(signs).size).toBe(signs.length);
    expect(new Set(signs)).toEqual(new Set(FUNDER_MARKS.map((mark) => MARK_SIGNS[mark])));
  });
});
