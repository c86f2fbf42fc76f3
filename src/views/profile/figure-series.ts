import type { LocalText } from '../../schema/language.ts';
import type { MunicipalityCode, NeedFigures } from '../../schema/municipality.ts';
import type { SourcedFigure } from '../../schema/figure-source.ts';
import type { Text } from '../../i18n/text.ts';
import type { PageProps } from '../shared/page-props.ts';

/** A figure of one year. */
export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
  /** Ends of the range; equal to the value where it is exact. */
  readonly low: number;
  readonly high: number;
  /** How the figure is known, where that is worth saying. */
  readonly basis: 'preliminary' | 'estimated' | 'reported' | null;
  /** The source's title; `null` where the data name none. */
  readonly source: LocalText | null;
}

/** A figure over the years, in year order; empty where the municipality has none. */
export interface FigureSeries {
  readonly id: string;
  readonly name: string;
  readonly unit: 'percentage' | 'persons' | 'number';
  readonly points: readonly SeriesPoint[];
}

/** Where the figures come from. */
export type SeriesFacts = Pick<PageProps, 'dataset' | 'archive' | 'sources' | 'figureSources'>;

type OwnSource = (figure: SourcedFigure, year: number) => LocalText | null;

const exact = (value: number): Pick<SeriesPoint, 'value' | 'low' | 'high'> => ({ value, low: value, high: value });

const populationPoint = ({ year, population, populationBasis }: NeedFigures, sourceOf: OwnSource): readonly SeriesPoint[] =>
  (population === null ? [] : [{ year, ...exact(population), basis: populationBasis === 'preliminary' ? 'preliminary' : null, source: sourceOf('population', year) }]);

const sharePoint = ({ year, foreignLanguageShare }: NeedFigures, sourceOf: OwnSource): readonly SeriesPoint[] =>
  (foreignLanguageShare === null ? [] : [{ year, ...exact(foreignLanguageShare), basis: null, source: sourceOf('foreign_language_share', year) }]);

/** A count worked out from the share has the share's source. */
const speakersPoint = ({ year, speakers, speakersLow, speakersHigh, speakersBasis }: NeedFigures, sourceOf: OwnSource): readonly SeriesPoint[] =>
  (speakers === null ? [] : [{
    year, value: speakers, low: speakersLow ?? speakers, high: speakersHigh ?? speakers, basis: speakersBasis,
    source: speakersBasis === 'reported' ? sourceOf('foreign_language_speakers', year) : sourceOf('foreign_language_share', year),
  }]);

/** All official figures of a municipality over the years: population, foreign-language speakers, then every indicator in its order. */
export const figureSeries = ({ dataset, archive, sources, figureSources }: SeriesFacts, code: MunicipalityCode, text: Text): readonly FigureSeries[] => {
  const { t, format, language } = text;
  const own = dataset.needs.filter((figures) => figures.code === code).sort((a, b) => a.year - b.year);
  const sourceOf: OwnSource = (figure, year) =>
    figureSources.find((source) => source.figure === figure && source.code === code && source.year === year)?.title ?? null;
  return [
    { id: 'population', name: t('municipality.trend.population'), unit: 'persons', points: own.flatMap((figures) => populationPoint(figures, sourceOf)) },
    { id: 'foreign_language_share', name: t('municipality.trend.share'), unit: 'percentage', points: own.flatMap((figures) => sharePoint(figures, sourceOf)) },
    { id: 'foreign_language_speakers', name: t('municipality.trend.speakers'), unit: 'persons', points: own.flatMap((figures) => speakersPoint(figures, sourceOf)) },
    ...archive.indicatorNames.map(({ id, name, unit }): FigureSeries => ({
      id,
      name: format.capitalised(name[language]),
      unit: unit === '%' ? 'percentage' : unit,
      points: archive.indicators.filter((row) => row.indicator === id && row.code === code).sort((a, b) => a.year - b.year)
        .map(({ year, value, sourceId }) => ({ year, ...exact(value), basis: null, source: sources.find((source) => source.id === sourceId)?.title ?? null })),
    })),
  ];
};

/** A value of a series as it is read; a range with its ends. */
export const pointText = ({ unit }: Pick<FigureSeries, 'unit'>, { value, low, high }: Pick<SeriesPoint, 'value' | 'low' | 'high'>, { format }: Text): string => {
  if (unit === 'percentage') return format.percentage(value);
  if (unit === 'number') return format.amount(value);
  const [from, to] = [format.integer(low), format.integer(high)];
  return from === to ? to : format.range(from, to);
};

/** Ids of the sources behind the series, in the order of the list. */
export const seriesSourceIds = (series: readonly FigureSeries[], { sources }: Pick<SeriesFacts, 'sources'>): readonly string[] => {
  const titles = new Set(series.flatMap(({ points }) => points.flatMap(({ source }) => (source === null ? [] : [source.en]))));
  return sources.filter(({ title }) => titles.has(title.en)).map(({ id }) => id);
};
