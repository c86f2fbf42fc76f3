import { isShareOff, projectMoney } from '../../analysis/settlement-funding.ts';
import { isInRange, sumRange, type SumRange } from '../../analysis/small-cells.ts';
import type { BudgetItemRow, ClientCountRow, CostShareRow, DocumentRows } from '../../schema/document-rows.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import { countOf, euroDifferenceOf, euroOf, linesOf, wordsOf, type Slip, type SlipValue, type SlipValues } from './slip.ts';

const FLAT_RATE = 0.4;
const CLIENTS_TOTAL = 'clients_total';
const PRINTED_TOTAL = 'total';
/** The project whose costs table `cost_share` splits. */
const COST_SHARE_PROJECT = 'international-house-of-sea-lapland';

const groupBy = <T>(rows: readonly T[], keyOf: (row: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return [...groups];
};

const sum = (values: readonly number[]): number => Math.round(values.reduce((total, value) => total + value, 0) * 100) / 100;

/** The slip, unless there is no case of it. */
const unlessEmpty = (slip: Slip): readonly Slip[] => (slip.details.length === 0 ? [] : [slip]);

const documentOf = (rows: readonly { readonly document: string }[]): string => rows[0]?.document ?? '';

const rangeOf = ({ low, high }: SumRange, stated: number): { readonly sum: SlipValue; readonly difference: SlipValue } => (low === high
  ? { sum: countOf(low), difference: { as: 'difference', amount: low - stated } }
  : { sum: { as: 'countRange', low, high }, difference: { as: 'differenceRange', low: low - stated, high: high - stated } });

/** Dates on which the clients by activity cannot add up to the stated number of clients, whatever the withheld counts are. */
export const clientTableSlips = (rows: readonly ClientCountRow[]): readonly Slip[] => {
  const wrong = groupBy(rows, (row) => row.date).flatMap(([date, sameDate]) => {
    const stated = sameDate.find((row) => row.category === CLIENTS_TOTAL)?.clients ?? null;
    const activities = sameDate.filter((row) => row.category !== CLIENTS_TOTAL);
    const range = sumRange(activities.map(({ clients, isSuppressed }) => ({ count: clients, isSuppressed })));
    return stated === null || activities.length === 0 || isInRange(stated, range) ? [] : [{ date, sameDate, stated, range }];
  });
  return unlessEmpty({
    id: 'clientTable',
    document: documentOf(rows),
    lines: linesOf(wrong.flatMap(({ sameDate }) => sameDate)),
    values: {},
    details: wrong.map(({ date, stated, range }): SlipValues => ({ date: { as: 'date', iso: date }, stated: countOf(stated), ...rangeOf(range, stated) })),
  });
};

/** A row of several municipalities that is the sum of the rows with a code, whatever its label says. */
export const regionRowSlips = ({ languageReport: rows }: DocumentRows): readonly Slip[] => {
  const parts = rows.filter((row) => row.code !== null);
  return rows.filter((row) => row.code === null && parts.length > 0 && row.persons === sum(parts.map((part) => part.persons))).map((row) => ({
    id: 'regionRow',
    document: row.document,
    lines: linesOf([row]),
    values: {
      label: wordsOf(row.rowLabel),
      persons: countOf(row.persons),
      share: { as: 'percentage', amount: row.sharePercent },
      count: countOf(parts.length),
      names: { as: 'places', codes: parts.flatMap((part): readonly MunicipalityCode[] => (part.code === null ? [] : [part.code])) },
    },
    details: [],
  }));
};

/** Projects whose payers do not add up to the total, and payers whose stated share differs from their euros. */
export const fundingSlips = ({ settlementProjects, settlementFunding }: DocumentRows): readonly Slip[] => {
  const money = settlementProjects.map((project) => projectMoney(project, settlementFunding));
  const sums = money.flatMap(({ project, differenceEur }) => (
    project.totalEur === null || differenceEur === null || differenceEur === 0 ? [] : [{ project, total: project.totalEur, differenceEur }]));
  const shares = money.flatMap(({ project, payers }) => payers.filter(isShareOff).map((payer) => ({ project, payer })));
  return [
    ...unlessEmpty({
      id: 'fundingSums',
      document: documentOf(settlementProjects),
      lines: linesOf(sums.map(({ project }) => project)),
      values: {},
      details: sums.map(({ project, total, differenceEur }): SlipValues => (
        { name: wordsOf(project.name), sum: euroOf(sum([total, differenceEur])), stated: euroOf(total), difference: euroDifferenceOf(differenceEur) })),
    }),
    ...unlessEmpty({
      id: 'fundingShares',
      document: documentOf(settlementProjects),
      lines: linesOf(shares.map(({ project }) => project)),
      values: {},
      details: shares.map(({ project, payer: { payer, statedPercent, actualPercent } }): SlipValues => ({
        name: wordsOf(project.name), payer: wordsOf(payer), stated: { as: 'percentage', amount: statedPercent ?? 0 }, actual: { as: 'percentage', amount: actualPercent ?? 0 },
      })),
    }),
  ];
};

/** Years in which the printed flat rate is not 40 % of the wages, rounded to a euro. */
export const flatRateSlips = (rows: readonly BudgetItemRow[]): readonly Slip[] => {
  const wrong = rows.filter((row) => row.item === 'flat_rate').flatMap((row) => {
    const wages = rows.find((other) => other.item === 'salaries_total' && other.year === row.year);
    if (wages === undefined) return [];
    const computed = Math.round(FLAT_RATE * wages.amountEur);
    return computed === row.amountEur ? [] : [{ row, computed }];
  });
  return unlessEmpty({
    id: 'flatRate',
    document: documentOf(rows),
    lines: linesOf(wrong.map(({ row }) => row)),
    values: { rate: { as: 'share', amount: FLAT_RATE } },
    details: wrong.map(({ row, computed }): SlipValues => ({
      year: { as: 'year', year: row.year }, stated: euroOf(row.amountEur), sum: euroOf(computed), difference: euroDifferenceOf(row.amountEur - computed),
    })),
  });
};

/** Years in which the municipalities' parts do not add up to the printed total. */
export const costShareSlips = (rows: readonly CostShareRow[]): readonly Slip[] => {
  const wrong = groupBy(rows, (row) => row.year).flatMap(([year, sameYear]) => {
    const printed = sameYear.find((row) => row.rowLabel === PRINTED_TOTAL)?.amountEur;
    const total = sum(sameYear.filter((row) => row.rowLabel !== PRINTED_TOTAL).map((row) => row.amountEur));
    return printed === undefined || printed === total ? [] : [{ year, sameYear, printed, total }];
  });
  return unlessEmpty({
    id: 'costShares',
    document: documentOf(rows),
    lines: linesOf(wrong.flatMap(({ sameYear }) => sameYear)),
    values: {},
    details: wrong.map(({ year, printed, total }): SlipValues => ({
      year: { as: 'year', year }, sum: euroOf(total), stated: euroOf(printed), difference: euroDifferenceOf(total - printed),
    })),
  });
};

/** Municipalities with a share of the costs that another body pays, and that the project's area does not name. */
export const otherPayerSlips = ({ costShares, settlementProjects }: DocumentRows, nameOf: (code: MunicipalityCode) => string): readonly Slip[] => {
  const project = settlementProjects.find((row) => row.id === COST_SHARE_PROJECT);
  if (project === undefined) return [];
  const isInArea = (code: MunicipalityCode): boolean => project.targetArea?.includes(nameOf(code)) ?? false;
  return costShares.filter((row) => row.year === PRINTED_TOTAL).flatMap((row): readonly Slip[] => {
    if (row.code === null || row.payer === null || row.payer === nameOf(row.code) || isInArea(row.code)) return [];
    return [{
      id: 'otherPayer',
      document: row.document,
      lines: linesOf([row, project]),
      values: { name: { as: 'places', codes: [row.code] }, amount: euroOf(row.amountEur), payer: wordsOf(row.payer) },
      details: [],
    }];
  });
};
