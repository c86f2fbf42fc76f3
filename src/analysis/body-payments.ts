import type { Archive, Body } from '../schema/archive.ts';
import type { CostShareRow, DocumentRows, SettlementFundingRow, SettlementProjectRow } from '../schema/document-rows.ts';

const fold = (words: string): string => words.normalize('NFC').toLocaleLowerCase('fi').trim();

/** Every way in which the data write a body, folded to lower case. */
export const bodyNames = (body: Body, { bodyAliases }: Pick<Archive, 'bodyAliases'>): ReadonlySet<string> =>
  new Set([body.name, body.shortName ?? body.name, ...bodyAliases.filter(({ bodyId }) => bodyId === body.id).map(({ alias }) => alias)].map(fold));

/** What a body pays for a settlement project. */
export interface Payment {
  readonly project: SettlementProjectRow;
  readonly funding: SettlementFundingRow;
}

/** "A body (own share)" is the body. */
const payerName = (payer: string): string => fold(payer.replace(/\s*\([^)]*\)\s*$/, ''));

/**
 * The payer parts of a body in the settlement projects: by its municipality, or by one of its names. The row that
 * repeats a municipality's money within the total is left out where the total has its own row for it.
 */
export const paymentsOf = (body: Body, archive: Pick<Archive, 'bodyAliases'>, documents: Pick<DocumentRows, 'settlementProjects' | 'settlementFunding'>): readonly Payment[] => {
  const names = bodyNames(body, archive);
  const isBody = ({ code, payer }: SettlementFundingRow): boolean =>
    (code !== null ? body.type === 'municipality' && body.homeCode === code : names.has(payerName(payer)));
  return documents.settlementProjects.flatMap((project) => {
    const rows = documents.settlementFunding.filter((row) => row.projectId === project.id && isBody(row));
    const components = rows.filter(({ kind }) => kind === 'component');
    return (components.length > 0 ? components : rows).map((funding) => ({ project, funding }));
  });
};

/**
 * Rows of the own share's split that the body pays in another's place, the printed sums over the years only.
 * What a municipality pays for itself is a payment already.
 */
export const costSharesOf = (body: Body, archive: Pick<Archive, 'bodyAliases'>, { costShares }: Pick<DocumentRows, 'costShares'>): readonly CostShareRow[] => {
  if (body.type === 'municipality') return [];
  const names = bodyNames(body, archive);
  return costShares.filter(({ year, payer }) => year === 'total' && payer !== null && names.has(payerName(payer)));
};
