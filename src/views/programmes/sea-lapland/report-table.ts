import type { LanguageReportRow } from '../../../schema/document-rows.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { Text } from '../../../i18n/text.ts';
import { namesByCode } from '../../shared/names-by-code.ts';

/** The day of the report's figures, as its table in the data package says. */
const REPORT_DAY = '2021-12-31';

/** The report's day in words. */
export const reportDay = ({ format }: Pick<Text, 'format'>): string => format.date(REPORT_DAY, 'day');

/** The report's rows: municipalities from the most speakers down, and the row that is their sum. */
export interface ReportRows {
  readonly places: readonly LanguageReportRow[];
  /** A row without a municipality whose persons are exactly the sum of the others. */
  readonly sumRow: LanguageReportRow | null;
  readonly sum: number;
}

/** Sorts the report into municipalities and the row of their sum. */
export const reportRows = (rows: readonly LanguageReportRow[]): ReportRows => {
  const places = rows.filter(({ code }) => code !== null).sort((a, b) => b.persons - a.persons);
  const sum = places.reduce((total, { persons }) => total + persons, 0);
  return { places, sumRow: rows.find(({ code, persons }) => code === null && persons === sum) ?? null, sum };
};

/** The name of the sum's row: the document's own word, and what it is. */
export const sumRowName = ({ places, sumRow }: ReportRows, { t, format }: Text): string =>
  t('programmesSeaLapland.report.sumRow', { label: sumRow?.rowLabel ?? '', count: places.length, shown: format.integer(places.length) });

/** The report as a table, the sum last. */
export const reportTable = (report: ReportRows, dataset: Dataset, text: Text): ExportTable => {
  const names = namesByCode(dataset, text);
  const label = (name: string): string => text.t(`programmesSeaLapland.columns.${name}`);
  const row = (name: string, { persons, sharePercent }: LanguageReportRow): readonly (string | number)[] => [name, persons, sharePercent, (100 * persons) / report.sum];
  return {
    columns: [{ label: label('municipality'), kind: 'text' }, { label: label('persons'), kind: 'number' }, { label: label('share'), kind: 'number', digits: 1 }, { label: label('ofSum'), kind: 'number', digits: 1 }],
    rows: [...report.places.map((each) => row(names.get(each.code ?? '') ?? each.rowLabel, each)), ...(report.sumRow === null ? [] : [row(sumRowName(report, text), report.sumRow)])],
  };
};
