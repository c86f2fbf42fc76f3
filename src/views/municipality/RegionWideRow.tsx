import { useId } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import { useText } from '../shared/text-context.tsx';

interface RegionWideRowProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
}

/** How many of the selected projects are for the whole region, and whether they are in the municipality's figures. */
export const RegionWideRow = ({ result, dataset }: RegionWideRowProps) => {
  const { t, format } = useText();
  const headingId = useId();
  const count = result.selected.filter((index) => dataset.projects[index]?.isRegionWide === true).length;
  const { locationBasis, regionWide } = result.sentence;
  const words = (): string => {
    if (locationBasis === 'lead_seat') return t('municipality.regionWide.seat');
    return count === 0 ? t('municipality.regionWide.none') : t(`municipality.regionWide.${regionWide}`, { count, shown: format.integer(count) });
  };
  return (
    <section className="municipality-section municipality-region-wide" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('municipality.regionWide.title')}</h3>
      <p>{words()}</p>
    </section>
  );
};
