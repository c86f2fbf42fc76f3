import type { ReactElement } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import type { Listing } from '../../schema/municipality.ts';
import { OPENING_SENTENCE } from '../../schema/sentence.ts';
import { allRows } from '../shared/rows-behind.ts';
import { useText } from '../shared/text-context.tsx';
import { DataSection } from './DataSection.tsx';
import { DataTable } from './DataTable.tsx';
import { listingRows, misleadingMunicipality, type MisleadingMunicipality } from './listing-rows.ts';

const LISTING_TEXT: Readonly<Record<Listing, string>> = { listed: 'listed', partly_listed: 'partly', mentioned_only: 'mentioned' };

const CareNote = ({ care, regionWide }: { readonly care: MisleadingMunicipality; readonly regionWide: number }): ReactElement => {
  const { t, format, language } = useText();
  const name = care.municipality.name[language];
  return (
    <aside className="data-card data-card-limit" aria-labelledby="data-listing-care">
      <h3 id="data-listing-care">{t('data.listing.care', { name })}</h3>
      <p>
        {t('data.listing.careBody', {
          name,
          share: format.percent(care.populationShare),
          year: String(care.year),
          named: format.integer(care.namedCount),
          seats: format.integer(care.leadSeatCount),
          regionWide: format.integer(regionWide),
        })}
      </p>
      <p>{t('data.listing.careAdvice')}</p>
    </aside>
  );
};

/** What the register holds of each municipality, and so what a zero means there. */
export const ListingSection = ({ dataset }: { readonly dataset: Dataset }): ReactElement => {
  const { t, format, language } = useText();
  const rows = listingRows(dataset, (a, b) => format.compare(a.name[language], b.name[language]));
  const regionWide = dataset.projects.filter(({ scope }) => scope === 'regional').length;
  const care = misleadingMunicipality(dataset, OPENING_SENTENCE.needYear);
  const groups = (['listed', 'partly_listed', 'mentioned_only'] as const).flatMap((listing) => {
    const names = rows.filter(({ municipality }) => municipality.listing === listing).map(({ municipality }) => municipality.name[language]);
    return names.length === 0 ? [] : [{ listing, names }];
  });
  return (
    <DataSection name="listing">
      <p>{t('data.listing.intro')}</p>
      <ul className="data-listing-groups">
        {groups.map(({ listing, names }) => (
          <li key={listing}>
            <span className={`data-mark data-mark-${listing}`} aria-hidden="true" />
            {t(`data.listing.${LISTING_TEXT[listing]}`, { shown: format.integer(names.length), names: format.list(names) })}
          </li>
        ))}
      </ul>
      <p>{t('data.listing.regionWide', { shown: format.integer(regionWide) })}</p>
      {care !== undefined && <CareNote care={care} regionWide={regionWide} />}
      <DataTable
        caption={t('data.listing.caption')}
        sql={[allRows('municipality', 'code'), { table: 'reach', where: { basis: ['named', 'sub_region'] }, order: ['code', 'project_id'] }]}
        columns={[
          { key: 'municipality', label: t('data.listing.columns.municipality') },
          { key: 'named', label: t('data.listing.columns.named'), isNumber: true },
          { key: 'listing', label: t('data.listing.columns.listing') },
          { key: 'meaning', label: t('data.listing.columns.meaning') },
        ]}
        rows={rows.map(({ municipality, namedCount }) => {
          const { listing, code } = municipality;
          const shown = format.integer(namedCount);
          return {
            key: code,
            cells: [
              municipality.name[language],
              listing === 'listed' ? shown : t('data.listing.atLeast', { shown }),
              <span key="listing" className="data-nowrap"><span className={`data-mark data-mark-${listing}`} aria-hidden="true" />{t(`data.listing.listingName.${listing}`)}</span>,
              t(`data.listing.meaning.${listing}`),
            ],
          };
        })}
        isWide
      />
    </DataSection>
  );
};
