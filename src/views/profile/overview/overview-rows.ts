import { figuresOfYear } from '../../../analysis/need.ts';
import type { CoverageResult } from '../../../schema/coverage-result.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { Municipality } from '../../../schema/municipality.ts';
import type { Text } from '../../../i18n/text.ts';

/** A municipality in the list of all. */
export interface OverviewRow {
  readonly municipality: Municipality;
  readonly name: string;
  readonly subRegion: string;
  /** Of the sentence's year; `null` where the year has no figure. */
  readonly population: number | null;
  readonly share: number | null;
  readonly projects: number;
}

/** By what the list can be sorted. */
export const OVERVIEW_COLUMNS = ['name', 'subRegion', 'listing', 'population', 'share', 'projects'] as const;
export type OverviewColumn = (typeof OVERVIEW_COLUMNS)[number];

export interface OverviewSort {
  readonly column: OverviewColumn;
  readonly isDescending: boolean;
}

/** Names go up at first, numbers down. */
export const sortedBy = (sort: OverviewSort, column: OverviewColumn): OverviewSort =>
  (sort.column === column ? { column, isDescending: !sort.isDescending } : { column, isDescending: column === 'population' || column === 'share' || column === 'projects' });

/** All municipalities with their figures, in the data's order. */
export const overviewRows = (dataset: Dataset, result: CoverageResult, { language }: Text): readonly OverviewRow[] => {
  const figures = figuresOfYear(dataset, result.sentence.needYear);
  return dataset.municipalities.map((municipality) => ({
    municipality,
    name: municipality.name[language],
    subRegion: municipality.subRegion[language],
    population: figures.get(municipality.code)?.population ?? null,
    share: figures.get(municipality.code)?.foreignLanguageShare ?? null,
    projects: result.rows.find(({ code }) => code === municipality.code)?.count ?? 0,
  }));
};

const LISTINGS = ['listed', 'partly_listed', 'mentioned_only'] as const;

/** Negative where `a` comes first in rising order; a figure that is not there comes last either way. */
const compared = (a: OverviewRow, b: OverviewRow, { sort: { column, isDescending }, text }: { readonly sort: OverviewSort; readonly text: Text }): number => {
  const direction = isDescending ? -1 : 1;
  switch (column) {
    case 'name': return direction * text.format.compare(a.name, b.name);
    case 'subRegion': return direction * text.format.compare(a.subRegion, b.subRegion);
    case 'listing': return direction * (LISTINGS.indexOf(a.municipality.listing) - LISTINGS.indexOf(b.municipality.listing));
    case 'population': case 'share': case 'projects': {
      const [first, second] = [a[column], b[column]];
      if (first === null || second === null) return Number(first === null) - Number(second === null);
      return direction * (first - second);
    }
  }
};

/** The rows in the chosen order, equal ones by name. */
export const sortedRows = (rows: readonly OverviewRow[], sort: OverviewSort, text: Text): readonly OverviewRow[] =>
  [...rows].sort((a, b) => compared(a, b, { sort, text }) || text.format.compare(a.name, b.name));

/** The list as it is taken along. */
export const overviewTable = (rows: readonly OverviewRow[], year: number, { t }: Text): ExportTable => ({
  columns: [
    { label: t('profile.columns.municipality'), kind: 'text' }, { label: t('profile.head.subRegion'), kind: 'text' }, { label: t('profile.columns.list'), kind: 'text' },
    { label: t('profile.head.population', { year: String(year) }), kind: 'number', digits: 0 }, { label: t('profile.columns.share'), kind: 'number', digits: 1 }, { label: t('profile.head.projects'), kind: 'number', digits: 0 },
  ],
  rows: rows.map(({ municipality, name, subRegion, population, share, projects }) => [name, subRegion, t(`profile.list.${municipality.listing}`), population, share, projects]),
});
