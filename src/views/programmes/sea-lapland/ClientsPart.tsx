import { useMemo, type ReactElement } from 'react';
import type { ClientSeries } from '../../../analysis/client-series.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { allRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { ActivityChart } from './ActivityChart.tsx';
import { activityTable, clientTable } from './client-tables.ts';
import { clientWords, mostlyWords, slipWords } from './client-words.ts';
import { SEA_LAPLAND_SOURCES, type SeaLaplandProps } from './sea-lapland-props.ts';
import { clientPoints } from './series-points.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { SourceLine } from './SourceLine.tsx';

const CLIENT_ROWS = [allRows('client_count', 'date', 'line', 'category')];

/** Clients of the guidance centre over time, in all and by main activity. */
export const ClientsPart = ({ series, documents, sources, onExport }: Pick<SeaLaplandProps, 'documents' | 'sources' | 'onExport'> & { readonly series: ClientSeries }): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const points = useMemo(() => clientPoints(series.days), [series]);
  const slips = slipWords(series, text);
  const names = { present: t('programmesSeaLapland.clients.present'), cumulative: t('programmesSeaLapland.clients.cumulative') };
  const source = <SourceLine rows={documents.clientCounts} sources={sources} />;
  return (
    <>
      <ChartFrame name="sea-lapland-clients" title={t('programmesSeaLapland.clients.title')} table={clientTable(series, text)} notes={[t('programmesSeaLapland.clients.key')]}
        sourceIds={SEA_LAPLAND_SOURCES} sql={CLIENT_ROWS} onExport={onExport}
        words={(
          <>
            <p>{clientWords(series, text)}</p>
            {slips.length === 0 ? <p>{t('programmesSeaLapland.clients.noSlip')}</p> : slips.map((words) => <p key={words}>{words}</p>)}
            {source}
          </>
        )}>
        {({ ref, labelledBy }) => <SeriesChart points={points} say={format.integer} names={names} labelledBy={labelledBy} chart={ref} />}
      </ChartFrame>
      <ChartFrame name="sea-lapland-activities" title={t('programmesSeaLapland.clients.activities')} table={activityTable(series, text)}
        notes={[t('programmesSeaLapland.clients.activityKey'), t('programmesSeaLapland.clients.suppressed')]} sourceIds={SEA_LAPLAND_SOURCES} sql={CLIENT_ROWS} onExport={onExport}
        words={<><p>{mostlyWords(series, text)} {t('programmesSeaLapland.clients.activitiesWords')}</p>{source}</>}>
        {({ ref, labelledBy }) => <ActivityChart series={series} labelledBy={labelledBy} chart={ref} />}
      </ChartFrame>
    </>
  );
};
