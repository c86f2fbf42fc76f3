import { use, type ReactElement } from 'react';
import type { CoverageResult } from '../schema/coverage-result.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { ReachSet } from '../schema/gaps-view.ts';
import type { MunicipalityCode } from '../schema/municipality.ts';
import type { MapView } from '../state/app-state.ts';
import { StillLegend } from '../views/map/StillLegend.tsx';
import { StillMap } from '../views/map/StillMap.tsx';
import { questionText } from '../views/shared/sentence-text.ts';
import { useText } from '../views/shared/text-context.tsx';
import { mapGeometry } from './geometry.ts';

interface CallMapsProps {
  readonly dataset: Dataset;
  /** Both answered with the coverage ratio as measure, so that both have the same fixed classes. */
  readonly before: CoverageResult;
  readonly after: CoverageResult;
  readonly sets: readonly ReachSet[];
  readonly scheme: 'light' | 'dark';
}

const VIEW: MapView = { layout: 'choropleth', classMethod: 'quantile', classCount: 5 };

/** How many sets hold each municipality. */
const callsByCode = (sets: readonly ReachSet[]): ReadonlyMap<MunicipalityCode, number> => {
  const counts = new Map<MunicipalityCode, number>();
  for (const code of sets.flat()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
};

/** Actual against expected on two maps, before and after the call, in the same colours. */
export const CallMaps = ({ dataset, before, after, sets, scheme }: CallMapsProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const geometry = use(mapGeometry());
  const question = questionText({ text, dataset, sentence: before.sentence });
  const marks = new Map([...callsByCode(sets)].map(([code, count]) => [code, `+${format.integer(count)}`]));
  const common = { dataset, geometry, view: VIEW, scheme };
  const titleOf = (when: 'before' | 'after'): string => t('gaps.maps.of', { when: t(`gaps.maps.${when}`), question });
  return (
    <div className="gaps-maps">
      <div className="gaps-maps-pair">
        <figure className="gaps-map"><figcaption>{t('gaps.maps.before')}</figcaption><StillMap {...common} result={before} title={titleOf('before')} /></figure>
        <figure className="gaps-map"><figcaption>{t('gaps.maps.after')}</figcaption><StillMap {...common} result={after} title={titleOf('after')} marks={marks} /></figure>
      </div>
      <div role="group" aria-label={t('gaps.maps.legend')}><StillLegend results={[before, after]} view={VIEW} scheme={scheme} /></div>
      <p className="gaps-maps-note">{t('gaps.maps.marks')}</p>
    </div>
  );
};
