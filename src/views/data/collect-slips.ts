import type { DocumentRows } from '../../schema/document-rows.ts';
import { SLIP_IDS, type Slip } from './slip.ts';
import { programmeSlips } from './slips-of-programmes.ts';
import { registerSlips, type RegisterEvidence } from './slips-of-register.ts';
import { clientTableSlips, costShareSlips, flatRateSlips, fundingSlips, otherPayerSlips, regionRowSlips } from './slips-of-sums.ts';

/** What the slips are computed from. */
export interface SlipEvidence extends RegisterEvidence {
  readonly documents: DocumentRows;
}

/** Every place where the documents do not add up or are damaged, in the page's order; a corrected one is not there. */
export const collectSlips = (evidence: SlipEvidence): readonly Slip[] => {
  const { documents, dataset } = evidence;
  const nameOf = (code: string): string => dataset.municipalities.find((municipality) => municipality.code === code)?.name.fi ?? code;
  const slips = [
    ...clientTableSlips(documents.clientCounts),
    ...regionRowSlips(documents),
    ...fundingSlips(documents),
    ...flatRateSlips(documents.budgetItems),
    ...costShareSlips(documents.costShares),
    ...otherPayerSlips(documents, nameOf),
    ...registerSlips(evidence),
    ...programmeSlips(documents),
  ];
  return [...slips].sort((a, b) => SLIP_IDS.indexOf(a.id) - SLIP_IDS.indexOf(b.id));
};
