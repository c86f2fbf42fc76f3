import type { ExportTable } from '../../../schema/export-content.ts';
import type { MoranTest, NeighbourRow } from '../../../schema/neighbour-result.ts';
import { numberOf } from '../../../schema/quantity.ts';
import type { Text } from '../../../i18n/text.ts';
import { reachStatus, type NeighbourNaming } from './neighbour-words.ts';

/** The dots and lines of the picture. */
export const pictureTable = (rows: readonly NeighbourRow[], naming: NeighbourNaming): ExportTable => {
  const { text: { t, format }, names } = naming;
  const nameOf = (code: string): string => names.get(code) ?? code;
  return {
    columns: [
      { label: t('gapsNeighbours.columns.name'), kind: 'text' },
      { label: t('gapsNeighbours.columns.status'), kind: 'text' },
      { label: t('gapsNeighbours.columns.neighbours'), kind: 'text' },
    ],
    rows: rows.map((row) => [
      nameOf(row.code), t(`gapsNeighbours.status.${reachStatus(row, naming)}`),
      row.neighbours.length === 0 ? null : format.list(row.neighbours.map(nameOf).sort(format.compare)),
    ]),
  };
};

/** Which neighbours a selected project reaches, and how far the nearest other municipality is that one reaches. */
export const reachTable = (rows: readonly NeighbourRow[], { text: { t, format }, names, listings }: NeighbourNaming): ExportTable => {
  const nameOf = (code: string): string => names.get(code) ?? code;
  return {
    columns: [
      { label: t('gapsNeighbours.columns.name'), kind: 'text' },
      { label: t('gapsNeighbours.columns.own'), kind: 'number' },
      { label: t('gapsNeighbours.columns.covered'), kind: 'number', digits: 0 },
      { label: t('gapsNeighbours.columns.of'), kind: 'number', digits: 0 },
      { label: t('gapsNeighbours.columns.share'), kind: 'number', digits: 0 },
      { label: t('gapsNeighbours.columns.without'), kind: 'text' },
      { label: t('gapsNeighbours.columns.nearest'), kind: 'text' },
      { label: t('gapsNeighbours.columns.distance'), kind: 'number', digits: 0 },
      { label: t('gapsNeighbours.columns.listing'), kind: 'text' },
    ],
    rows: rows.map(({ code, supply, covered, neighbours, share, nearest }) => {
      const value = numberOf(share);
      const without = neighbours.filter((other) => !covered.includes(other)).map(nameOf).sort(format.compare);
      return [
        nameOf(code), supply, covered.length, neighbours.length, value === undefined ? null : value * 100,
        without.length === 0 ? null : format.list(without), nearest === null ? null : nameOf(nearest.code), nearest?.distanceKm ?? null,
        t(`ranking.listing.${listings.get(code) ?? 'mentioned_only'}`),
      ];
    }),
  };
};

/** The figures of the likeness test. */
export const moranTable = ({ index, expected, chance }: MoranTest, { t }: Text): ExportTable => ({
  columns: [{ label: t('gapsNeighbours.columns.figure'), kind: 'text' }, { label: t('gapsNeighbours.columns.value'), kind: 'number', digits: 3 }],
  rows: [
    [t('gapsNeighbours.figures.index'), numberOf(index) ?? null],
    [t('gapsNeighbours.figures.expected'), numberOf(expected) ?? null],
    [t('gapsNeighbours.figures.chance'), numberOf(chance) ?? null],
  ],
});
