import type { ReactElement } from 'react';
import { ChartFrame } from '../shared/ChartFrame.tsx';
import { ResultTable } from '../shared/ResultTable.tsx';
import { populationRows } from '../shared/rows-behind.ts';
import { figureSeries, seriesSourceIds } from './figure-series.ts';
import type { ProfileFacts } from './profile-facts.ts';
import { latestTable, yearsTable } from './series-tables.ts';
import { YearsChart } from './YearsChart.tsx';

/** Every official figure of the municipality over the years, with its source. */
export const YearsPart = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text, page, code, names } = facts;
  const { t } = text;
  const series = figureSeries(page, code, text);
  const sourceIds = seriesSourceIds(series, page);
  const sql = [populationRows([code]), { table: 'indicator', where: { code: [code] }, order: ['indicator', 'year'] }];
  const name = names.get(code) ?? code;
  const notes = [t('profile.years.axis'), t('municipality.trend.note')];
  return (
    <>
      <ChartFrame name={`figures-${code}`} title={t('profile.years.title', { name })} table={yearsTable(series, text)} notes={notes} sourceIds={sourceIds} sql={sql} onExport={page.onExport}
        words={<p>{t('profile.years.words')}</p>}>
        {({ ref, labelledBy }) => <YearsChart series={series} labelledBy={labelledBy} chart={ref} />}
      </ChartFrame>
      <ResultTable name={`latest-${code}`} title={t('profile.years.latest', { name })} table={latestTable(series, text)} sourceIds={sourceIds} sql={sql} onExport={page.onExport} />
    </>
  );
};
