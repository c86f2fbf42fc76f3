import { useMemo, type ReactElement } from 'react';
import type { ClientReach } from '../../../analysis/client-reach.ts';
import type { ClientSeries } from '../../../analysis/client-series.ts';
import type { DocumentFact } from '../../../schema/archive.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { quantityFigure } from '../../shared/quantity-text.ts';
import { populationRows } from '../../shared/rows-behind.ts';
import { useText } from '../../shared/text-context.tsx';
import { hasTarget } from './chain-facts.ts';
import { reachTable } from './client-tables.ts';
import { reachSources } from './reach-sources.ts';
import { CENTRE_CODE, type SeaLaplandProps } from './sea-lapland-props.ts';
import { reachPoints } from './series-points.ts';
import { SeriesChart } from './SeriesChart.tsx';
import { SourceLine } from './SourceLine.tsx';
import { yearSpans } from './year-spans.ts';

interface ReachPartProps extends Pick<SeaLaplandProps, 'documents' | 'sources' | 'figureSources' | 'onExport'> {
  readonly series: ClientSeries;
  readonly reach: readonly ClientReach[];
  /** Facts about the chain's projects. */
  readonly facts: readonly DocumentFact[];
}

/** The project whose clients are counted, as the document names it. */
const CENTRE_PROJECT = 'maahanmuuttaja-ohjaamo';

const yearsOf = (reach: readonly ClientReach[], kind: 'value' | 'missing'): readonly number[] =>
  [...new Set(reach.filter(({ speakers }) => speakers.kind === kind).map(({ year }) => year))];

/** Clients as a share of the foreign-language speakers of Kemi, and why that is no more than an order of size. */
export const ReachPart = ({ series, reach, facts, documents, sources, figureSources, onExport }: ReachPartProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const points = useMemo(() => reachPoints(reach), [reach]);
  const last = reach.filter(({ speakers }) => speakers.kind === 'value').at(-1);
  const names = { present: t('programmesSeaLapland.clients.present'), cumulative: t('programmesSeaLapland.clients.cumulative') };
  const centre = documents.settlementProjects.find(({ id }) => id === CENTRE_PROJECT)?.name ?? '';
  const unknown = yearSpans(yearsOf(reach, 'missing'), format);
  const notes = [
    t('programmesSeaLapland.reach.caution'), t('programmesSeaLapland.reach.key'),
    ...(unknown.length === 0 ? [] : [t('programmesSeaLapland.reach.year', { years: format.list(unknown) })]),
    t('programmesSeaLapland.reach.age'), ...(hasTarget(facts, centre) ? [] : [t('programmesSeaLapland.reach.target')]),
  ];
  return (
    <ChartFrame name="sea-lapland-reach" title={t('programmesSeaLapland.reach.title')} table={reachTable(series, reach, text)} notes={notes}
      sourceIds={reachSources(sources, figureSources, yearsOf(reach, 'value'))} onExport={onExport}
      sql={[{ table: 'client_count', where: { category: ['clients_total'] }, order: ['date'] }, populationRows([CENTRE_CODE], yearsOf(reach, 'value'))]}
      words={(
        <>
          {last !== undefined && (
            <p>{t('programmesSeaLapland.reach.words', {
              date: format.date(last.date, 'day'), present: quantityFigure(last.present, 'percentage', format), cumulative: quantityFigure(last.cumulative, 'percentage', format),
            })}</p>
          )}
          <SourceLine rows={documents.clientCounts} sources={sources} />
        </>
      )}>
      {({ ref, labelledBy }) => <SeriesChart points={points} say={(value) => format.percent(value / 100)} names={names} labelledBy={labelledBy} chart={ref} />}
    </ChartFrame>
  );
};
