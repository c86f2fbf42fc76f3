import { Disclosure, DisclosureContent, DisclosureProvider } from '@ariakit/react';
import { useId, useState } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import { useText } from '../shared/text-context.tsx';
import { TrendLine } from './TrendLine.tsx';
import { TrendTable } from './TrendTable.tsx';

interface TrendSectionProps {
  readonly dataset: Dataset;
  readonly code: string;
}

/** Population and foreign-language share over the years, as lines, in words and as a table. */
export const TrendSection = ({ dataset, code }: TrendSectionProps) => {
  const { t, format } = useText();
  const headingId = useId();
  const [isOpen, setOpen] = useState(false);
  const years = dataset.needs.filter((figures) => figures.code === code).sort((a, b) => a.year - b.year);
  return (
    <section className="municipality-section" aria-labelledby={headingId}>
      <h3 id={headingId}>{t('municipality.trend.title')}</h3>
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
