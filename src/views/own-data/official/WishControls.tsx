import type { ReactElement } from 'react';
import { OFFICIAL_PARTS, type OfficialWish } from '../../../schema/official.ts';
import { useText } from '../../shared/text-context.tsx';

/** The oldest municipal division that the boundary service keeps. */
const FIRST_BORDER_YEAR = 2013;
/** The oldest year that can be asked for: the tables begin there. */
const FIRST_YEAR = 1990;

interface WishControlsProps {
  readonly wish: OfficialWish;
  readonly thisYear: number;
  readonly isDisabled: boolean;
  readonly onWish: (wish: OfficialWish) => void;
}

const yearsDown = (from: number, to: number): readonly number[] => Array.from({ length: Math.max(0, from - to + 1) }, (_, at) => from - at);

/** What the user wants refreshed, and for which years. */
export const WishControls = ({ wish, thisYear, isDisabled, onWish }: WishControlsProps): ReactElement => {
  const { t } = useText();
  const { parts } = wish;
  const yearSelect = (label: string, value: number, { years, onYear }: { readonly years: readonly number[]; readonly onYear: (year: number) => void }): ReactElement => (
    <label className="result-field">
      {label}
      <select value={value} onChange={({ target }) => { onYear(Number(target.value)); }}>
        {years.map((year) => <option key={year} value={year}>{year}</option>)}
      </select>
    </label>
  );
  return (
    <fieldset className="official-wish" disabled={isDisabled}>
      <legend>{t('official.wish')}</legend>
      <div className="result-controls">
        <span className="result-choice">
          <span className="result-choice-options">
            {OFFICIAL_PARTS.map((part) => (
              <label key={part}>
                <input type="checkbox" checked={parts.includes(part)}
                  onChange={({ target }) => { onWish({ ...wish, parts: OFFICIAL_PARTS.filter((each) => (each === part ? target.checked : parts.includes(each))) }); }} />
                {t(`official.part.${part}`)}
              </label>
            ))}
          </span>
        </span>
        {parts.some((part) => part !== 'borders')
          && yearSelect(t('official.years'), wish.fromYear, { years: yearsDown(wish.toYear, FIRST_YEAR), onYear: (fromYear) => { onWish({ ...wish, fromYear }); } })}
        {parts.includes('borders')
          && yearSelect(t('official.borderYear'), wish.borderYear, { years: yearsDown(thisYear, FIRST_BORDER_YEAR), onYear: (borderYear) => { onWish({ ...wish, borderYear }); } })}
      </div>
    </fieldset>
  );
};
