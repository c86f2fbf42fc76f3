import type { SettlementFundingRow, SettlementProjectRow } from '../schema/document-rows.ts';

/** Who pays, in the order of the bars: the state's grants for associations, the ESF, municipalities, the association itself and others, and what no payer is stated for. */
export const PAYER_KINDS = ['state', 'esf', 'municipality', 'own', 'unstated'] as const;
export type PayerKind = (typeof PAYER_KINDS)[number];

/** A payer as the document lists it. */
export interface StatedPayer {
  /** As written. */
  readonly payer: string;
  readonly kind: PayerKind;
  /** Euros as stated, or computed from the stated share of the total; `null` when neither is there. */
  readonly amountEur: number | null;
  readonly isComputed: boolean;
  /** Percent, as stated. */
  readonly statedPercent: number | null;
  /** Percent of the total by the stated euros; `null` when it cannot be computed. */
  readonly actualPercent: number | null;
}

/** A part of a bar, in euros above 0. */
export interface PaidPart {
  readonly kind: PayerKind;
  readonly amountEur: number;
}

/** Is money of municipalities in the project, is there none by the source, or is it not stated? */
export type MunicipalState = 'in' | 'none' | 'unstated';

/** A project's money: what is stated, and how it adds up. */
export interface ProjectMoney {
  readonly project: SettlementProjectRow;
  readonly payers: readonly StatedPayer[];
  /** In the order of `PAYER_KINDS`; they make up the total, or more where the document's parts do. */
  readonly parts: readonly PaidPart[];
  /** Stated parts less the total, euros; `null` when the parts are not meant to be the whole. */
  readonly differenceEur: number | null;
  readonly municipal: MunicipalState;
  /** Rows that say which municipality pays how much. */
  readonly municipalities: readonly SettlementFundingRow[];
}

/** Below half a cent two sums of euros are the same. */
const HALF_A_CENT = 0.005;
/** Stated shares are whole percent or rounded to hundredths; half a point apart they differ. */
const HALF_A_POINT = 0.5;
/** A list of payers is whole when it has a payer without a share, or shares that make up the whole. */
const NEARLY_WHOLE_PERCENT = 99;

const KIND_OF_FUND: Readonly<Record<string, PayerKind>> = {
  stea: 'state', esf_2014_2020: 'esf', esf_plus_2021_2027: 'esf', municipality: 'municipality', not_stated: 'unstated',
};

const toCent = (euros: number): number => Math.round(euros * 100) / 100;

/** Sum to the cent. */
export const sumEuros = (amounts: readonly number[]): number => toCent(amounts.reduce((sum, amount) => sum + amount, 0));

/** Have all parts an amount, and are they meant to be the whole? */
const isWhole = (components: readonly SettlementFundingRow[]): boolean => {
  const shares = components.flatMap((row) => (row.sharePercentStated === null ? [] : [row.sharePercentStated]));
  return components.length > 0 && components.every((row) => row.amountEur !== null)
    && (shares.length < components.length || sumEuros(shares) >= NEARLY_WHOLE_PERCENT);
};

const statedPayer = ({ payer, fund, amountEur, sharePercentStated: percent }: SettlementFundingRow, totalEur: number | null): StatedPayer => {
  const computed = amountEur === null && percent !== null && totalEur !== null ? toCent((totalEur * percent) / 100) : null;
  return {
    payer,
    kind: KIND_OF_FUND[fund ?? 'not_stated'] ?? 'own',
    amountEur: amountEur ?? computed,
    isComputed: computed !== null,
    statedPercent: percent,
    actualPercent: amountEur === null || totalEur === null || totalEur === 0 ? null : (100 * amountEur) / totalEur,
  };
};

/** Does a stated share differ from the euros by more than a rounding? */
export const isShareOff = ({ statedPercent, actualPercent }: StatedPayer): boolean =>
  statedPercent !== null && actualPercent !== null && Math.abs(statedPercent - actualPercent) > HALF_A_POINT;

const municipalStateOf = ({ municipalEur }: SettlementProjectRow): MunicipalState => {
  if (municipalEur === null) return 'unstated';
  return municipalEur > 0 ? 'in' : 'none';
};

/**
 * Parts of the bar. An own share that municipalities pay only in part is theirs up to their stated money
 * and the association's for the rest; what no payer is stated for is a part of its own.
 */
const partsOf = ({ totalEur, municipalEur }: SettlementProjectRow, payers: readonly StatedPayer[]): readonly PaidPart[] => {
  const sumOf = (kind: PayerKind): number => sumEuros(payers.filter((payer) => payer.kind === kind).map(({ amountEur }) => amountEur ?? 0));
  const others = municipalEur === null ? 0 : Math.max(0, sumEuros([sumOf('municipality'), -municipalEur]));
  const paid = sumEuros(payers.map(({ amountEur }) => amountEur ?? 0));
  const amounts: Readonly<Record<PayerKind, number>> = {
    state: sumOf('state'),
    esf: sumOf('esf'),
    municipality: sumEuros([sumOf('municipality'), -others]),
    own: sumEuros([sumOf('own'), others]),
    unstated: totalEur === null ? 0 : Math.max(0, sumEuros([totalEur, -paid])),
  };
  return PAYER_KINDS.map((kind) => ({ kind, amountEur: amounts[kind] })).filter(({ amountEur }) => amountEur > HALF_A_CENT);
};

const differenceOf = (totalEur: number | null, components: readonly SettlementFundingRow[]): number | null =>
  totalEur === null || !isWhole(components) ? null : sumEuros([...components.map(({ amountEur }) => amountEur ?? 0), -totalEur]);

/** The money of one project of multicultural work. */
export const projectMoney = (project: SettlementProjectRow, funding: readonly SettlementFundingRow[]): ProjectMoney => {
  const rows = funding.filter(({ projectId }) => projectId === project.id);
  const components = rows.filter(({ kind }) => kind === 'component');
  const payers = components.map((row) => statedPayer(row, project.totalEur));
  return {
    project,
    payers,
    parts: partsOf(project, payers),
    differenceEur: differenceOf(project.totalEur, components),
    municipal: municipalStateOf(project),
    municipalities: rows.filter(({ kind }) => kind === 'municipal_money'),
  };
};
