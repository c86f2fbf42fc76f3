import type { ExportTable } from '../../schema/export-content.ts';
import type { NeedFigures } from '../../schema/municipality.ts';
import type { Text } from '../../i18n/text.ts';

/** A figure in one year; `null` where the year has none. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number | null;
}

/** A known point. */
export interface KnownPoint {
  readonly year: number;
  readonly value: number;
}

/** The size of the drawing and the room left for the line's end dots. */
export interface TrendFrame {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** A drawn point. */
export interface DrawnPoint extends KnownPoint {
  readonly x: number;
  readonly y: number;
}

/** Points that have a value, in year order. */
export const knownPoints = (points: readonly TrendPoint[]): readonly KnownPoint[] =>
  points.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }])).sort((a, b) => a.year - b.year);

/**
 * Places of the known points in the drawing: years along x, values along y from the least to the
 * greatest (the axis does not start at zero; the drawing shows direction, the text the size). Equal
 * values, or a single one, lie in the middle.
 */
export const drawnPoints = (points: readonly KnownPoint[], { width, height, margin }: TrendFrame): readonly DrawnPoint[] => {
  const years = points.map((point) => point.year);
  const values = points.map((point) => point.value);
  const place = (value: number, all: readonly number[]): number => {
    const low = Math.min(...all);
    const span = Math.max(...all) - low;
    return span === 0 ? 0.5 : (value - low) / span;
  };
  return points.map((point) => ({
    ...point,
    x: margin + place(point.year, years) * (width - 2 * margin),
    y: height - margin - place(point.value, values) * (height - 2 * margin),
  }));
};

/** The official figures year by year, to take along; the number of speakers with the ends of its range. */
export const trendTable = (years: readonly NeedFigures[], { t }: Text): ExportTable => ({
  columns: ['year', 'population', 'share', 'speakers', 'speakersLow', 'speakersHigh'].map((key) => ({ label: t(`municipality.trend.${key}`), kind: key === 'year' ? 'text' : 'number' })),
  rows: years.map(({ year, population, foreignLanguageShare, speakers, speakersLow, speakersHigh }) => [String(year), population, foreignLanguageShare, speakers, speakersLow, speakersHigh]),
});
