import type { EsfThemeRow } from '../schema/document-rows.ts';

/** Where a theme's money is, against the theme's own frame. */
export interface ThemeMoney {
  /** The frame less what is reserved, in euros; negative where more is reserved than the frame holds. */
  readonly freeEur: number;
  /** Shares of the frame, 1 is all of it; `null` where the frame is 0. */
  readonly reservedShare: number | null;
  readonly committedShare: number | null;
  /** `null` also where the document does not state what is paid, which is not 0. */
  readonly paidShare: number | null;
}

/** Free money and shares of one theme. Themes are never set on a common scale. */
export const themeMoney = ({ frameEur, reservedEur, committedEur, paidEur }: Pick<EsfThemeRow, 'frameEur' | 'reservedEur' | 'committedEur' | 'paidEur'>): ThemeMoney => {
  const shareOf = (amountEur: number | null): number | null => (amountEur === null || frameEur <= 0 ? null : amountEur / frameEur);
  return { freeEur: frameEur - reservedEur, reservedShare: shareOf(reservedEur), committedShare: shareOf(committedEur), paidShare: shareOf(paidEur) };
};

/** Is no more paid than committed, and no more committed than reserved? A sum that is not stated contradicts nothing. */
export const isNested = ({ reservedEur, committedEur, paidEur }: Pick<EsfThemeRow, 'reservedEur' | 'committedEur' | 'paidEur'>): boolean =>
  committedEur <= reservedEur && (paidEur === null || paidEur <= committedEur);
