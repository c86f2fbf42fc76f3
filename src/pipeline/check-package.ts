import type { Finding } from '../schema/finding.ts';
import { checkBudget, checkBudgetFormulas, checkCostShares, checkEsfMoney } from './check-budget.ts';
import { checkBorders } from './check-borders.ts';
import { checkMunicipalityCount, checkPopulationYears, checkProjectsWhole } from './check-built-in.ts';
import { checkCells } from './check-cells.ts';
import { checkClientCounts } from './check-clients.ts';
import { checkDates, checkLineRanges } from './check-dates.ts';
import { checkFactLinks } from './check-facts.ts';
import { checkForeignKeys, checkListReferences, checkTableSources, checkUnique } from './check-keys.ts';
import { checkIndicators, checkMunicipalities, checkNetworkMembers, checkOrganisationHomes } from './check-places.ts';
import { checkPlausibleSpeakers, checkSpeakerFigures, checkSpeakerReport } from './check-population.ts';
import { checkFamilyFunds, checkProjects } from './check-projects.ts';
import { checkReach, checkRegisterReach } from './check-reach.ts';
import { checkKnownPopulation, checkRegion } from './check-region.ts';
import { checkRegisterUnion } from './check-register.ts';
import { checkSettlement } from './check-settlement.ts';
import { sortFindings } from './finding.ts';
import type { Tables } from './table.ts';

/** A rule about what the tables say, and the tables it cannot do without. */
interface DomainRule {
  readonly needs: readonly string[];
  readonly check: (tables: Tables) => Finding[];
}

/** What holds in any package. `needs` keeps one broken file from being reported a thousand times. */
const RULES: readonly DomainRule[] = [
  { needs: ['municipality'], check: checkMunicipalities },
  { needs: ['municipality'], check: checkRegion },
  { needs: ['municipality', 'border'], check: checkBorders },
  { needs: ['municipality', 'organisation'], check: checkOrganisationHomes },
  { needs: ['network_member'], check: checkNetworkMembers },
  { needs: ['indicator', 'indicator_name'], check: checkIndicators },
  { needs: ['population', 'foreign_language_report'], check: checkSpeakerReport },
  { needs: [], check: checkDates },
  { needs: [], check: checkLineRanges },
  { needs: [], check: checkListReferences },
  { needs: [], check: checkTableSources },
  { needs: ['project', 'register_row', 'participation', 'fund_alias'], check: checkProjects },
  { needs: ['family_project', 'fund_alias'], check: checkFamilyFunds },
  { needs: ['project', 'municipality', 'reach', 'project_area_outside'], check: checkReach },
  { needs: ['project', 'register_row', 'municipality', 'reach', 'project_area_outside'], check: checkRegisterReach },
  { needs: ['project', 'register_row', 'project_theme'], check: checkRegisterUnion },
  { needs: ['project', 'settlement_project', 'settlement_funding'], check: checkSettlement },
  { needs: ['budget_item'], check: checkBudget },
  { needs: ['cost_share', 'budget_item', 'foreign_language_report'], check: checkCostShares },
  { needs: ['client_count'], check: checkClientCounts },
  { needs: ['esf_theme'], check: checkEsfMoney },
  { needs: ['fact_link', 'esf_theme', 'esf_project', 'settlement_project', 'family_project', 'project', 'organisation', 'municipality'], check: checkFactLinks },
];

/** What is said in its stead of any other package than the one that Katve comes with. */
const ELSEWHERE: readonly DomainRule[] = [
  { needs: ['population'], check: checkPlausibleSpeakers },
  { needs: ['population', 'municipality'], check: checkKnownPopulation },
];

/** What is known of the package that Katve comes with: its municipalities, years, documents and the way its figures are worked out. */
const BUILT_IN: readonly DomainRule[] = [
  { needs: ['municipality'], check: checkMunicipalityCount },
  { needs: ['population'], check: checkSpeakerFigures },
  { needs: ['population', 'municipality'], check: checkPopulationYears },
  { needs: ['project', 'register_row', 'project_target_group', 'participation'], check: checkProjectsWhole },
  { needs: ['budget_item', 'settlement_project'], check: checkBudgetFormulas },
];

const checkBy = (tables: Tables, rules: readonly DomainRule[]): Finding[] => {
  const isWhole = (name: string): boolean => tables.byName.get(name)?.isWhole === true;
  return sortFindings([
    ...[...tables.byName.values()].flatMap((table) => [...checkCells(table), ...checkUnique(table), ...checkForeignKeys(tables, table)]),
    ...rules.filter((rule) => rule.needs.every(isWhole)).flatMap((rule) => rule.check(tables)),
  ]);
};

/**
 * Every finding about the content of any package, sorted.
 *
 * A domain rule is left out when a table that it needs is not whole; that is a finding of reading.
 */
export const checkPackage = (tables: Tables): Finding[] => checkBy(tables, [...RULES, ...ELSEWHERE]);

/** The same of the package that Katve comes with, by what is known of it besides. */
export const checkBuiltIn = (tables: Tables): Finding[] => checkBy(tables, [...RULES, ...BUILT_IN]);
