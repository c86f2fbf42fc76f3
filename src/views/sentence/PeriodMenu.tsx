import { Popover, PopoverDisclosure, PopoverProvider } from '@ariakit/react';
import { useState, type ReactElement } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Period } from '../../schema/sentence.ts';
import { useText } from '../shared/text-context.tsx';
import { useTakeOver, type PlainState } from './use-take-over.ts';

interface PeriodMenuProps {
  readonly words: string;
  readonly result: CoverageResult;
  readonly onChange: (period: Period) => void;
  readonly plain: PlainState;
}

interface YearSelectProps {
  readonly label: string;
  readonly value: number;
  readonly years: readonly number[];
  readonly onChange: (year: number) => void;
}

const YearSelect = ({ label, value, years, onChange }: YearSelectProps): ReactElement => (
  <label className="sentence-field">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(Number(event.target.value))}>
      {years.map((year) => <option key={year} value={year}>{year}</option>)}
    </select>
  </label>
);

/** The period of the sentence: any time, or the years in which a project must run. */
export const PeriodMenu = ({ words, result, onChange, plain }: PeriodMenuProps): ReactElement => {
  const { t, format } = useText();
  const [isOpen, setOpen] = useState(false);
  const button = useTakeOver(plain, () => setOpen(true));
  const years = result.years.map((row) => row.year);
  const { period } = result.sentence;
  const from = period.kind === 'years' ? period.from : (years[0] ?? 0);
  const to = period.kind === 'years' ? period.to : (years.at(-1) ?? 0);
  const range = (low: number, high: number): Period => ({ kind: 'years', from: Math.min(low, high), to: Math.max(low, high) });
  const label = t('sentence.menus.period');
  const undated = { count: result.undated, shown: format.integer(result.undated) };
  return (
    <PopoverProvider open={isOpen} setOpen={setOpen} placement="bottom-start">
      <PopoverDisclosure ref={button} className="sentence-part" aria-label={`${label}: ${words}`}>
        {words}<span className="sentence-caret" aria-hidden="true" />
      </PopoverDisclosure>
      <Popover finalFocus={button} className="sentence-menu sentence-panel" gutter={6} unmountOnHide aria-label={label} overflowPadding={8} fitViewport>
        <label className="sentence-check">
          <input type="radio" name="period" checked={period.kind === 'any'} onChange={() => onChange({ kind: 'any' })} />
          <span>{t('sentence.periodAny')}</span>
        </label>
        <label className="sentence-check">
          <input type="radio" name="period" checked={period.kind === 'years'} onChange={() => onChange(range(from, to))} />
          <span>{t('sentence.periodChosen')}</span>
        </label>
        <div className="sentence-years">
          <YearSelect label={t('sentence.periodFrom')} value={from} years={years} onChange={(year) => onChange(range(year, Math.max(year, to)))} />
          <YearSelect label={t('sentence.periodTo')} value={to} years={years} onChange={(year) => onChange(range(Math.min(from, year), year))} />
        </div>
        <p className="sentence-menu-note">
          {t('sentence.periodReading')}{' '}
          {period.kind === 'any' ? t('sentence.periodAnyNote', undated) : t('sentence.periodUndated', undated)}
        </p>
      </Popover>
    </PopoverProvider>
  );
};
