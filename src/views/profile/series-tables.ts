import type { ExportTable } from '../../schema/export-content.ts';
import type { Text } from '../../i18n/text.ts';
import { pointText, type FigureSeries, type SeriesPoint } from './figure-series.ts';

const basisText = ({ basis }: SeriesPoint, { t }: Text): string => (basis === null ? '' : t(`profile.basis.${basis}`));
const sourceText = ({ source }: SeriesPoint, { t, language }: Text): string => source?.[language] ?? t('profile.years.noSource');

/** Whole persons; shares as published. */
const tableNumber = ({ unit }: FigureSeries, value: number): number => (unit === 'persons' ? Math.round(value) : value);

/** Every figure of every year, with its range and source: the chart's figures. */
export const yearsTable = (series: readonly FigureSeries[], text: Text): ExportTable => {
  const { t } = text;
  return {
    columns: [
      { label: t('profile.columns.figure'), kind: 'text' }, { label: t('profile.columns.unit'), kind: 'text' }, { label: t('profile.columns.year'), kind: 'text' },
      { label: t('profile.columns.value'), kind: 'number' }, { label: t('profile.columns.low'), kind: 'number' }, { label: t('profile.columns.high'), kind: 'number' },
      { label: t('profile.columns.basis'), kind: 'text' }, { label: t('profile.columns.source'), kind: 'text' },
    ],
    rows: series.flatMap((each) => each.points.map((point) => [
      each.name, t(`profile.unit.${each.unit}`), String(point.year),
      tableNumber(each, point.value), tableNumber(each, point.low), tableNumber(each, point.high), basisText(point, text), sourceText(point, text),
    ])),
  };
};

/** The first and the latest figure of each series, and where the latest comes from; a series without figures says so. */
export const latestTable = (series: readonly FigureSeries[], text: Text): ExportTable => {
  const { t } = text;
  return {
    columns: [
      { label: t('profile.columns.figure'), kind: 'text' }, { label: t('profile.columns.latest'), kind: 'text' }, { label: t('profile.columns.first'), kind: 'text' },
      { label: t('profile.columns.count'), kind: 'number', digits: 0 }, { label: t('profile.columns.latestSource'), kind: 'text' },
    ],
    rows: series.map((each) => {
      const [first, latest] = [each.points[0], each.points.at(-1)];
      if (first === undefined || latest === undefined) return [each.name, t('municipality.trend.none'), null, 0, null];
      const dated = (point: SeriesPoint): string => {
        const words = t('profile.years.dated', { figure: pointText(each, point, text), year: String(point.year) });
        return point.basis === null || point.basis === 'reported' ? words : `${words}, ${basisText(point, text)}`;
      };
      return [each.name, dated(latest), first === latest ? null : dated(first), each.points.length, sourceText(latest, text)];
    }),
  };
};
