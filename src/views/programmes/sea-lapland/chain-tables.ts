import type { ChainYear } from '../../../analysis/settlement-chain.ts';
import { PAYER_KINDS, type ProjectMoney } from '../../../analysis/settlement-funding.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { ExportColumn, ExportTable, TableBars } from '../../../schema/export-content.ts';
import type { Text } from '../../../i18n/text.ts';
import { periodText } from '../../shared/period-text.ts';
import { municipalWords } from './chain-words.ts';

const columnsOf = ({ t }: Text) => (name: string, kind: ExportColumn['kind'] = 'text', digits?: number): ExportColumn =>
  ({ label: t(`programmesSeaLapland.columns.${name}`), kind, ...(digits === undefined ? {} : { digits }) });

/** Cents only where a sum has them. */
const CENTS = 2;

/** The chain's projects with total, payers and municipal money. */
export const chainTable = (money: readonly ProjectMoney[], dataset: Dataset, text: Text): ExportTable => {
  const column = columnsOf(text);
  return {
    columns: [
      column('project'), column('period'), column('total', 'number', CENTS), ...PAYER_KINDS.map((kind) => column(`kind.${kind}`, 'number', CENTS)),
      column('difference', 'number', CENTS), column('municipal'), column('area'), column('group'), column('register'),
    ],
    rows: money.map((row) => [
      row.project.name, periodText(text, row.project), row.project.totalEur,
      ...PAYER_KINDS.map((kind) => row.parts.find((part) => part.kind === kind)?.amountEur ?? null),
      row.differenceEur, municipalWords(row, dataset, text), row.project.targetArea?.split('|').join(', ') ?? text.t('programmesSeaLapland.notStated'),
      row.project.targetGroup?.split('|').join('; ') ?? text.t('programmesSeaLapland.notStated'),
      row.project.projectId ?? text.t('programmesSeaLapland.card.registerNone'),
    ]),
  };
};

/** What the chart draws of the chain's table: the payers, one after another. */
export const CHAIN_BARS: TableBars = { columns: PAYER_KINDS.map((_, at) => at + 3), isStacked: true };

/** Every year with its projects by their municipal money. */
export const yearTable = (years: readonly ChainYear[], text: Text): ExportTable => {
  const column = columnsOf(text);
  const names = (projects: readonly string[]): string | null => (projects.length === 0 ? null : projects.join('; '));
  return {
    columns: [column('year'), column('with'), column('without'), column('unstated')],
    rows: years.map((row) => [String(row.year), names(row.in), names(row.none), names(row.unstated)]),
  };
};
