import type { ExportColumn, ExportTable } from '../../../schema/export-content.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { Break, Cliff, EmptyYears, YearRun } from '../../../schema/succession-result.ts';
import { basisName, listingOf, type CliffContext } from '../cliff-words.ts';
import { endBefore, startAfter } from './time-words.ts';

const projectNames = (indices: readonly number[], { dataset, text: { format } }: CliffContext): string =>
  format.list(indices.flatMap((index) => dataset.projects[index]?.name ?? []));

const textColumn = (label: string): ExportColumn => ({ label, kind: 'text' });

/** Whose the row is: its name, what is left without a project, and whether the register has the municipality's own list. */
const headColumns = ({ text: { t }, basis }: CliffContext): readonly ExportColumn[] => [
  textColumn(t('gapsTime.columns.name')), textColumn(t(`gapsTime.basis.${basis}`)), textColumn(t('gapsTime.columns.list')),
];
const headCells = (code: MunicipalityCode, value: string, context: CliffContext): readonly string[] => [
  context.names.get(code) ?? code, basisName(context, value), context.text.t(`gapsTime.list.${listingOf(context, code)}`),
];

/** Ends without a successor, one a row. */
export const cliffTable = (cliffs: readonly Cliff[], context: CliffContext): ExportTable => {
  const { t, format } = context.text;
  return {
    columns: [
      ...headColumns(context), textColumn(t('gapsTime.columns.end')), textColumn(t('gapsTime.columns.precision')), textColumn(t('gapsTime.columns.projects')),
      { label: t('gapsTime.columns.regionWide'), kind: 'number', digits: 0 },
    ],
    rows: cliffs.map((cliff) => [
      ...headCells(cliff.code, cliff.value, context), format.date(cliff.endDate, cliff.precision), t(`gapsTime.precision.${cliff.precision}`),
      projectNames(cliff.projectIndices, context), cliff.regionWideGoingOn,
    ]),
  };
};

/** Breaks between predecessor and successor, longest first. */
export const breakTable = (breaks: readonly Break[], context: CliffContext): ExportTable => {
  const { t } = context.text;
  return {
    columns: [
      ...headColumns(context), textColumn(t('gapsTime.columns.exactness')), { label: t('gapsTime.columns.months'), kind: 'number', digits: 1 },
      textColumn(t('gapsTime.columns.ended')), textColumn(t('gapsTime.columns.began')), textColumn(t('gapsTime.columns.before')), textColumn(t('gapsTime.columns.after')),
    ],
    rows: breaks.map((gap) => [
      ...headCells(gap.code, gap.value, context), t(`gapsTime.certainty.${gap.certainty}`), gap.months,
      endBefore(gap, context), startAfter(gap, context), projectNames(gap.before, context), projectNames(gap.after, context),
    ]),
  };
};

const runText = ({ from, to }: YearRun, { text: { format } }: CliffContext): string =>
  (from === to ? String(from) : format.range(String(from), String(to)));

/** Years without a running project, one municipality and target group a row. */
export const emptyYearTable = (rows: readonly EmptyYears[], context: CliffContext): ExportTable => {
  const { t } = context.text;
  const byGroup: CliffContext = { ...context, basis: 'targetGroup' };
  return {
    columns: [
      ...headColumns(byGroup),
      { label: t('gapsTime.columns.emptyCount'), kind: 'number', digits: 0 },
      { label: t('gapsTime.columns.yearCount'), kind: 'number', digits: 0 },
      textColumn(t('gapsTime.columns.emptyYears')), textColumn(t('gapsTime.columns.first')), textColumn(t('gapsTime.columns.last')),
    ],
    rows: rows.map((row) => [
      ...headCells(row.code, row.targetGroup, byGroup), row.emptyCount, row.yearCount, row.runs.map((run) => runText(run, context)).join(', '),
      row.running === null ? t('gapsTime.never') : String(row.running.from), row.running === null ? t('gapsTime.never') : String(row.running.to),
    ]),
  };
};
