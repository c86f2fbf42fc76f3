import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react';
import { useId, useState } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import { ExportButtons } from '../shared/ExportButtons.tsx';
import { populationRows } from '../shared/rows-behind.ts';
import { useText } from '../shared/text-context.tsx';
import { TrendLine } from './TrendLine.tsx';
import { trendTable } from './trend.ts';
import { TrendTable } from './TrendTable.tsx';

interface TrendSectionProps {
  readonly dataset: Dataset;
  readonly code: string;
  /** The municipality's. */
  readonly name: string;
}

/** Population and foreign-language share over the years, as lines, in words and as a table. */
export const TrendSection = ({ dataset, code, name }: TrendSectionProps) => {
  const text = useText();
  const { t, format } = text;
  const headingId = useId();
  const [isOpen, setOpen] = useState(false);
  const years = dataset.needs.filter((figures) => figures.code === code).sort((a, b) => a.year - b.year);
  return (
    <section className="municipality-section" aria-labelledby={headingId}>
      <div className="municipality-section-head">
        <h3 id={headingId}>{t('municipality.trend.title')}</h3>
        <ExportButtons name="trend" title={`${name}: ${t('municipality.trend.caption')}`} sourceIds={[]} sql={[populationRows([code])]} notes={[t('municipality.trend.note')]} table={() => trendTable(years, text)} />
      </div>
      <div className="municipality-trends">
        <TrendLine name={t('municipality.trend.population')} points={years.map(({ year, population }) => ({ year, value: population }))} say={format.integer} />
        <TrendLine name={t('municipality.trend.share')} points={years.map(({ year, foreignLanguageShare }) => ({ year, value: foreignLanguageShare }))} say={format.percentage} />
      </div>
      <DisclosureProvider open={isOpen} setOpen={setOpen}>
        <Disclosure className="municipality-more">{t(isOpen ? 'municipality.trend.hide' : 'municipality.trend.show')}</Disclosure>
        <DisclosureContent>
          <TrendTable years={years} />
        </DisclosureContent>
      </DisclosureProvider>
    </section>
  );
};
