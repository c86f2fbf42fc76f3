import { useMemo, type ReactElement } from 'react';
import { chainYears } from '../../../analysis/settlement-chain.ts';
import type { ProjectMoney } from '../../../analysis/settlement-funding.ts';
import { ResultTable } from '../../shared/ResultTable.tsx';
import { useText } from '../../shared/text-context.tsx';
import { CHAIN_ROWS } from '../programme-rows.ts';
import { yearTable } from './chain-tables.ts';
import { SEA_LAPLAND_SOURCES, type SeaLaplandProps } from './sea-lapland-props.ts';
import { yearSpans } from './year-spans.ts';

/** In which years a municipality's money was in some project of the chain, and in which it was not. */
export const YearsPart = ({ money, onExport }: Pick<SeaLaplandProps, 'onExport'> & { readonly money: readonly ProjectMoney[] }): ReactElement => {
  const text = useText();
  const { t } = text;
  const years = useMemo(() => chainYears(money), [money]);
  const spans = (hasMoney: boolean): string => text.format.list(yearSpans(years.filter((year) => (year.in.length > 0) === hasMoney).map(({ year }) => year), text.format));
  const isEvery = years.every((year) => year.in.length > 0);
  return (
    <ResultTable name="sea-lapland-years" title={t('programmesSeaLapland.years.title')} table={yearTable(years, text)} notes={[t('programmesSeaLapland.years.note')]}
      sourceIds={SEA_LAPLAND_SOURCES} sql={CHAIN_ROWS} onExport={onExport}>
      <p className="result-words">{t(isEvery ? 'programmesSeaLapland.years.wordsAll' : 'programmesSeaLapland.years.words', { with: spans(true), without: spans(false) })}</p>
    </ResultTable>
  );
};
