/**
 * Why something in a link was not used:
 * - `unknown_parameter`: no such choice; left out.
 * - `bad_value`: the choice has no such value; the opening view's choice stands instead.
 * - `unknown_code`: the data have no such entry; left out, the other entries of the list stand.
 * - `too_long`: the link was cut; its `parameter` and `value` are empty.
 */
export const NOTICE_REASONS = ['unknown_parameter', 'bad_value', 'unknown_code', 'too_long'] as const;
export type NoticeReason = (typeof NOTICE_REASONS)[number];

/** Something in a link that could not be used. The interface puts it into words. */
export interface LinkNotice {
  readonly parameter: string;
  /** As written in the link, cut after `MAX_NOTICE_LENGTH`. */
  readonly value: string;
  readonly reason: NoticeReason;
}

/** Longest parameter or value in a notice. */
export const MAX_NOTICE_LENGTH = 60;

/** Most notices of one link: a link of rubbish gets no page of messages. */
export const MAX_NOTICES = 12;

const shortened = (text: string): string => (text.length > MAX_NOTICE_LENGTH ? `${text.slice(0, MAX_NOTICE_LENGTH - 1)}…` : text);

/** A notice with its texts cut to a readable length. */
export const linkNotice = (reason: NoticeReason, parameter: string, value: string): LinkNotice =>
  ({ parameter: shortened(parameter), value: shortened(value), reason });

/** The notices without repetitions (one for a parameter and value), at most `MAX_NOTICES`. */
export const distinctNotices = (notices: readonly LinkNotice[]): readonly LinkNotice[] => {
  const byText = new Map(notices.map((notice) => [`${notice.parameter}=${notice.value}`, notice]));
  return [...byText.values()].slice(0, MAX_NOTICES);
};
