import type { PayerKind, ProjectMoney } from '../../../analysis/settlement-funding.ts';

/** What a bar's length means: euros on one axis for all, or each project's money as a whole. */
export const PAYER_SCALES = ['euros', 'shares'] as const;
export type PayerScale = (typeof PAYER_SCALES)[number];

/** A part of a bar in the units of the axis. */
export interface PlacedPart {
  readonly kind: PayerKind;
  readonly amountEur: number;
  readonly from: number;
  readonly to: number;
}

/** One bar. */
export interface PayerRow {
  readonly id: string;
  readonly name: string;
  readonly totalEur: number | null;
  readonly parts: readonly PlacedPart[];
  /** Where the bar ends; 0 without parts. */
  readonly end: number;
}

const placed = ({ project, parts }: ProjectMoney, scale: PayerScale): PayerRow => {
  const sum = parts.reduce((total, { amountEur }) => total + amountEur, 0);
  const unit = scale === 'shares' && sum > 0 ? 1 / sum : 1;
  const laid = parts.reduce<readonly PlacedPart[]>((before, { kind, amountEur }) => {
    const from = before.at(-1)?.to ?? 0;
    return [...before, { kind, amountEur, from, to: from + amountEur * unit }];
  }, []);
  return { id: project.id, name: project.name, totalEur: project.totalEur, parts: laid, end: laid.at(-1)?.to ?? 0 };
};

/** The bars in the chain's order, and the end of their axis. */
export const payerRows = (money: readonly ProjectMoney[], scale: PayerScale): { readonly rows: readonly PayerRow[]; readonly most: number } => {
  const rows = money.map((each) => placed(each, scale));
  return { rows, most: Math.max(1, ...rows.map(({ end }) => end)) };
};
