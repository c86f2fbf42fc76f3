import type { CoverageResult } from '../schema/coverage-result.ts';
import type { ExportTable, TableBars } from '../schema/export-content.ts';
import type { Text } from '../i18n/text.ts';

/** The strip of years as a table: projects running in each year, those placed and those region-wide. */
export const yearTable = ({ years }: Pick<CoverageResult, 'years'>, { t }: Pick<Text, 't'>): ExportTable => ({
  columns: [
    { label: t('time.year'), kind: 'text' },
    { label: t('time.legendPlaced'), kind: 'number', digits: 0 },
    { label: t('time.legendRegionWide'), kind: 'number', digits: 0 },
  ],
  rows: years.map(({ year, placed, regionWide }) => [String(year), placed, regionWide]),
});

/** What the strip draws of that table: the region-wide ones on top of those placed. */
export const yearBars: TableBars = { columns: [1, 2], isStacked: true, isUpright: true };
