import { use, useRef, type ReactElement } from 'react';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { ExportColumn, ExportRequest, ExportTable } from '../schema/export-content.ts';
import type { ReachSet } from '../schema/gaps-view.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import { numberOf } from '../schema/quantity.ts';
import type { MapView } from '../state/app-state.ts';
import { ExportButtons } from '../views/shared/ExportButtons.tsx';
import { StillMap } from '../views/map/StillMap.tsx';
import { questionText } from '../views/shared/sentence-text.ts';
import { useText } from '../views/shared/text-context.tsx';
import { usePackage } from './open-package.ts';

interface CallMapsProps {
  readonly dataset: Dataset;
  /** Both answered with the coverage ratio as measure, so that both have the same fixed classes. */
  readonly before: CoverageResult;
  readonly after: CoverageResult;
  readonly sets: readonly ReachSet[];
  readonly scheme: 'light' | 'dark';
  readonly onExport: (request: ExportRequest) => void;
}

const VIEW: MapView = { layout: 'choropleth', classMethod: 'quantile', classCount: 5 };

/** How many sets hold each municipality. */
const callsByCode = (sets: readonly ReachSet[]): ReadonlyMap<MunicipalityCode, number> => {
  const counts = new Map<MunicipalityCode, number>();
  for (const code of sets.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

/** Actual against expected on two maps, before and after the call, in the same colours. */
export const CallMaps = ({ dataset, before, after, sets, scheme, onExport }: CallMapsProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const geometry = use(usePackage().geometry());
  const question = questionText({ text, dataset, sentence: before.sentence });
  const marks = new Map([...callsByCode(sets)].map(([code, count]) => [code, `+${format.integer(count)}`]));
  const refs = { before: useRef<SVGSVGElement>(null), after: useRef<SVGSVGElement>(null) };
  const results = { before, after };
  const names = new Map(dataset.municipalities.map(({ code, name }) => [code, name[text.language]]));
  const titleOf = (when: 'before' | 'after'): string => t('gaps.maps.of', { when: t(`gaps.maps.${when}`), question });
  const ratiosAfter = new Map(after.rows.map(({ code, ratio }) => [code, numberOf(ratio) ?? null]));
  const ratioName = (when: 'before' | 'after'): ExportColumn => ({ label: `${t('ranking.columns.ratio')}: ${t(`gaps.maps.${when}`)}`, kind: 'number', digits: 2 });
  const bothTable = (): ExportTable => ({
    columns: [{ label: t('ranking.columns.name'), kind: 'text' }, ratioName('before'), ratioName('after'), { label: t('ranking.columns.listing'), kind: 'text' }],
    rows: before.rows.map(({ code, ratio, listing }) => [names.get(code) ?? code, numberOf(ratio) ?? null, ratiosAfter.get(code) ?? null, t(`ranking.listing.${listing}`)]),
  });
  const tableOf = (when: 'before' | 'after'): ExportTable => ({
    columns: [{ label: t('ranking.columns.name'), kind: 'text' }, { label: t('ranking.columns.ratio'), kind: 'number', digits: 2 }, { label: t('ranking.columns.listing'), kind: 'text' }],
    rows: results[when].rows.map(({ code, ratio, listing }) => [names.get(code) ?? code, numberOf(ratio) ?? null, t(`ranking.listing.${listing}`)]),
  });
  return (
    <div className="gaps-maps">
      <div className="gaps-maps-pair">
        {(['before', 'after'] as const).map((when) => (
          <figure key={when} className="gaps-map">
            <figcaption>
              {t(`gaps.maps.${when}`)}
              <ExportButtons name={`call-map-${when}`} title={t('gaps.maps.title', { when: t(`gaps.maps.${when}`) })} sql={when === 'after' ? [{ without: 'call' }] : undefined} table={() => (when === 'after' ? bothTable() : tableOf(when))} chart={refs[when]} isMain={when === 'after'}
                {...(when === 'after' ? { notes: [t('gaps.maps.marks')], pair: [{ heading: t('gaps.maps.before'), chart: refs.before }, { heading: t('gaps.maps.after'), chart: refs.after }] as const } : {})} onExport={onExport} />
            </figcaption>
            <StillMap ref={refs[when]} dataset={dataset} geometry={geometry} view={VIEW} scheme={scheme} result={results[when]} title={titleOf(when)} {...(when === 'after' ? { marks } : {})} />
          </figure>
        ))}
      </div>
      <p className="gaps-maps-note">{t('gaps.maps.marks')}</p>
    </div>
  );
};
