import { REJECT_REASONS } from '../../../src/schema/import-plan.ts';
import type { RejectedWords } from '../../../src/schema/import-client.ts';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../src/io/import/apply-plan.ts';
import { rejectedCsv } from '../../../src/io/import/rejected-csv.ts';
import { planFor, realFacts, tableFrom } from './import-fixture.ts';

const saying = (word: string): RejectedWords['reasons'] =>
  Object.fromEntries(REJECT_REASONS.map((reason) => [reason, `${word} ${reason}`])) as RejectedWords['reasons']; // one entry for each reason
const WORDS = {
  row: 'Rivi', column: 'Sarake', value: 'Arvo', reason: 'Syy', mend: 'Korjaus', wholeRow: 'koko rivi',
  reasons: saying('syy'), mends: saying('korjaa'),
};

describe('rejectedCsv', () => {
  it('holds row, column, value, reason and mend, and the row itself; formulas are harmless', () => {
    const table = tableFrom('Hanke;Kunnat;=Muu\n=cmd();Kemo;"a;b"', { faults: [{ row: 9, kind: 'openQuote', text: '+1' }] });
    const { report } = applyPlan(table, [], { plan: planFor(table), facts: realFacts() });
    expect(rejectedCsv(table, report.rejects, WORDS).split('\r\n')).toEqual([
      "\uFEFFRivi;Sarake;Arvo;Syy;Korjaus;Hanke;Kunnat;'=Muu",
      "2;Kunnat;Kemo;syy unknownPlace;korjaa unknownPlace;'=cmd();Kemo;\"a;b\"",
      "9;koko rivi;'+1;syy openQuote;korjaa openQuote",
      '',
    ]);
  });
});
