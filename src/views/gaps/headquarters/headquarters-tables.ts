import type { ExportTable, TableBars } from '../../../schema/export-content.ts';
import type { Headquarters } from '../../../schema/headquarters-result.ts';
import type { Text } from '../../../i18n/text.ts';
import { HOMES, type HeadquartersNaming } from './headquarters-words.ts';

/** From where all selected projects are led. */
export const homesTable = ({ homes, selectedCount }: Headquarters, { t, format }: Text): ExportTable => ({
  columns: [
    { label: t('gapsHeadquarters.columns.home'), kind: 'text' },
    { label: t('gapsHeadquarters.columns.projects'), kind: 'number', digits: 0 },
    { label: t('gapsHeadquarters.columns.share'), kind: 'number', digits: 1 },
  ],
  rows: HOMES.map((home) => [format.capitalised(t(`gapsHeadquarters.home.${home}`)), homes[home], selectedCount === 0 ? null : (100 * homes[home]) / selectedCount]),
});

/** The bars of the chart: work and lead seats, and how much more is led than done. */
export const pairsTable = ({ rows }: Headquarters, { text: { t }, names }: HeadquartersNaming): ExportTable => ({
  columns: [
    { label: t('gapsHeadquarters.columns.name'), kind: 'text' },
    { label: t('gapsHeadquarters.work'), kind: 'number' },
    { label: t('gapsHeadquarters.led'), kind: 'number', digits: 0 },
    { label: t('gapsHeadquarters.columns.difference'), kind: 'number' },
    { label: t('gapsHeadquarters.columns.listing'), kind: 'text' },
  ],
  rows: rows.map(({ code, work, led, listing }) => [names.get(code) ?? code, work, led, led - work, t(`ranking.listing.${listing}`)]),
});

/** What the chart draws of the table of pairs: work and lead seats, a lower bound with its sign. */
export const pairsBars = ({ rows }: Headquarters, { names }: HeadquartersNaming): TableBars => ({
  columns: [1, 2],
  labels: rows.map(({ code, listing }) => `${names.get(code) ?? code}${listing === 'listed' ? '' : ' ≥'}`),
});

/** Who leads the projects of each municipality; the capital's own column has no figure in its own row. */
export const whoTable = ({ rows, capitalCode }: Headquarters, { text: { t, format }, names }: HeadquartersNaming): ExportTable => ({
  columns: [
    { label: t('gapsHeadquarters.columns.name'), kind: 'text' },
    { label: t('gapsHeadquarters.columns.workCount'), kind: 'number', digits: 0 },
    { label: t('gapsHeadquarters.columns.ledHere'), kind: 'number', digits: 0 },
    ...HOMES.map((home) => ({ label: format.capitalised(t(`gapsHeadquarters.home.${home}`)), kind: 'number' as const, digits: 0 })),
    { label: t('gapsHeadquarters.columns.listing'), kind: 'text' },
  ],
  rows: rows.map(({ code, workCount, ledHere, ledBy, listing }) => [
    names.get(code) ?? code, workCount, ledHere,
    ...HOMES.map((home) => (home === 'capital' && code === capitalCode ? null : ledBy[home])),
    t(`ranking.listing.${listing}`),
  ]),
});
