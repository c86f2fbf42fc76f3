import { checkBudget, checkCostShares, checkEsfMoney } from './check-budget.ts';
import { checkBorders } from './check-borders.ts';
import { checkCells } from './check-cells.ts';
import { checkClientCounts } from './check-clients.ts';
import { checkDates, checkLineRanges } from './check-dates.ts';
import { checkFactLinks } from './check-facts.ts';
import { checkForeignKeys, checkListReferences, checkTableSources, checkUnique } from './check-keys.ts';
import { checkIndicators, checkMunicipalities, checkNetworkMembers, checkOrganisationHomes } from './check-places.ts';
import { checkPopulationYears, checkSpeakerFigures, checkSpeakerReport } from './check-population.ts';
import { checkFamilyFunds, checkProjects } from './check-projects.ts';
import { checkReach } from './check-reach.ts';
import { checkRegisterUnion } from './check-register.ts';
import { checkSettlement } from './check-settlement.ts';
import { sortFindings, type Finding } from './finding.ts';
import type { Tables } from './table.ts';

/** A rule about what the tables say, and the tables it cannot do without. */
interface DomainRule {
  readonly needs: readonly string[];
  readonly check: (tables: Tables) => Finding[];
}

/** Every rule of the domain. `needs` keeps one broken file from being reported a thousand times. */
const DOMAIN_RULES: readonly DomainRule[] = [
  { needs: ['municipality'], check: checkMunicipalities },
  { needs: ['municipality', 'border'], check: checkBorders },
  { needs: ['municipality', 'organisation'], check: checkOrganisationHomes },
  { needs: ['network_member'], check: checkNetworkMembers },
  { needs: ['indicator', 'indicator_name'], check: checkIndicators },
  { needs: ['population'], check: checkSpeakerFigures },
  { needs: ['population', 'municipality'], check: checkPopulationYears },
  { needs: ['population', 'foreign_language_report'], check: checkSpeakerReport },
  { needs: [], check: checkDates },
  { needs: [], check: checkLineRanges },
  { needs: [], check: checkListReferences },
  { needs: [], check: checkTableSources },
  { needs: ['project', 'register_row', 'project_target_group', 'participation', 'fund_alias'], check: checkProjects },
  { needs: ['family_project', 'fund_alias'], check: checkFamilyFunds },
  { needs: ['project', 'register_row', 'municipality', 'reach', 'project_area_outside'], check: checkReach },
  { needs: ['project', 'register_row', 'project_theme'], check: checkRegisterUnion },
  { needs: ['project', 'settlement_project', 'settlement_funding'], check: checkSettlement },
  { needs: ['budget_item', 'settlement_project'], check: checkBudget },
  { needs: ['cost_share', 'budget_item', 'foreign_language_report'], check: checkCostShares },
  { needs: ['client_count'], check: checkClientCounts },
  { needs: ['esf_theme'], check: checkEsfMoney },
  { needs: ['fact_link', 'esf_theme', 'esf_project', 'settlement_project', 'family_project', 'project', 'organisation', 'municipality'], check: checkFactLinks },
];

/**
 * Every finding about the package's content, sorted.
 *
 * A domain rule is left out when a table that it needs is not whole; that is a finding of reading.
 */
export const checkPackage = (tables: Tables): Finding[] => {
  const isWhole = (name: string): boolean => tables.byName.get(name)?.isWhole === true;
  return sortFindings([
    ...[...tables.byName.values()].flatMap((table) => [...checkCells(table), ...checkUnique(table), ...checkForeignKeys(tables, table)]),
    ...DOMAIN_RULES.filter((rule) => rule.needs.every(isWhole)).flatMap((rule) => rule.check(tables)),
  ]);
};
