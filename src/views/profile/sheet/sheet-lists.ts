import { endings } from '../../../analysis/endings.ts';
import { missingValues } from '../../../analysis/missing-values.ts';
import { runningYears } from '../../../analysis/project-variety.ts';
import type { SuccessionBasis } from '../../../schema/gaps-view.ts';
import { breakdownItems, type Breakdown } from '../../shared/breakdown.ts';
import { pageBodies, homeText } from '../body-words.ts';
import { endingLines, endText } from '../ending-words.ts';
import { valueName } from '../missing-words.ts';
import type { ProfileFacts } from '../profile-facts.ts';

/** A list cut to what fits on the sheet, and how many entries are left out. */
export interface CutList {
  readonly entries: readonly string[];
  readonly more: number;
}

/** So many entries fit on one A4 sheet in every language. */
export const FITTING = { breakdown: 6, missing: 8, ends: 3, bodies: 7 } as const;

const cut = (entries: readonly string[], most: number): CutList => ({ entries: entries.slice(0, most), more: Math.max(0, entries.length - most) });

/** Themes, target groups or funds with their numbers of projects. */
export const breakdownList = (facts: ProfileFacts, breakdown: Breakdown): CutList => {
  const { page, question, projects, text } = facts;
  const items = breakdownItems(breakdown, { dataset: page.dataset, sentence: question, projects, text });
  return cut(items.map(({ name, count }) => `${text.format.capitalised(name)} ${text.format.integer(count)}`), FITTING.breakdown);
};

/** What is missing, the entries that most peers have first. */
export const missingList = (facts: ProfileFacts, basis: SuccessionBasis): CutList => {
  const { page, question, code, groups } = facts;
  return cut(missingValues(page.analyst, question, { code, groups, basis }).map(({ value }) => valueName(facts, basis, value)), FITTING.missing);
};

/** What ends next, with its end and whether anything follows. */
export const endList = (facts: ProfileFacts): CutList => {
  const { page, question, code, asOf, text: { t } } = facts;
  const { succession: basis } = page.state.gaps;
  const words = (asOf === null ? [] : endings(page.analyst, question, { code, asOf, basis })).map((end) => {
    const isOpen = endingLines(facts, end).some(({ projectIndices }) => projectIndices.length === 0);
    return t('profile.sheet.end', { when: endText(end, facts), name: page.dataset.projects[end.projectIndex]?.name ?? '', follower: t(`profile.sheet.${isOpen ? 'notFollowed' : 'followed'}`) });
  });
  return cut(words, FITTING.ends);
};

/** The bodies in most projects, with their homes. */
export const bodyList = (facts: ProfileFacts): CutList => {
  const { page, projects, text: { t, format } } = facts;
  return cut(pageBodies(page, projects).map((body) => t('profile.sheet.body', { name: body.name, home: homeText(facts, body), projects: format.integer(body.projects) })), FITTING.bodies);
};

/** "2015 2, 2016 4": years with a running project. */
export const yearWords = ({ page, projects, text: { t, format } }: ProfileFacts): string =>
  runningYears(projects, page.dataset.projects).filter((year) => year.projects > 0)
    .map((year) => t('profile.sheet.year', { year: String(year.year), projects: format.integer(year.projects) })).join(' · ');

