import { DENSITY_UNITS } from '../../../analysis/density.ts';
import { frameTotals, peopleAndLand, type DensityBase, type PeopleAndLand } from '../../../analysis/place-totals.ts';
import { projectVariety } from '../../../analysis/project-variety.ts';
import { asLowerBound } from '../../../analysis/range.ts';
import { verdictOf } from '../../../analysis/verdict.ts';
import type { CoverageResult, MunicipalityCoverage } from '../../../schema/coverage-result.ts';
import type { Listing, MunicipalityCode } from '../../../schema/municipality.ts';
import type { ProjectVariety } from '../../../schema/profile-result.ts';
import { known, missing, type Quantity } from '../../../schema/quantity.ts';
import type { Sentence } from '../../../schema/sentence.ts';
import type { Verdict } from '../../../schema/verdict-result.ts';
import type { Text } from '../../../i18n/text.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { pageBodies } from '../body-words.ts';
import { densityOf, profileQuestion } from '../profile-facts.ts';

/** One municipality, or several together, with all its figures. */
export interface CompareColumn extends PeopleAndLand, ProjectVariety {
  /** A municipality's code, `region` for all municipalities, `frame` for those that the sentence compares. */
  readonly key: string;
  readonly name: string;
  readonly isSum: boolean;
  /** `null` for several together. */
  readonly listing: Listing | null;
  readonly projects: Quantity;
  readonly supply: Quantity;
  readonly density: Quantity;
  readonly expected: Quantity;
  readonly ratio: Quantity;
  readonly ratioInterval: Quantity;
  readonly verdict: Verdict | null;
  readonly bodies: number;
  readonly members: number;
  /** Is the municipality itself in the network? How many of them are, for several. */
  readonly isMember: boolean | null;
  readonly memberMunicipalities: number | null;
}

const densityBase = ({ population, speakers, landKm2 }: PeopleAndLand, sentence: Sentence): DensityBase => {
  switch (densityOf(sentence)) {
    case 'per_1000_speakers': return { base: speakers, unit: DENSITY_UNITS.speakers };
    case 'per_10000_inhabitants': return { base: population, unit: DENSITY_UNITS.inhabitants };
    case 'per_1000_km2': return { base: known(landKm2), unit: DENSITY_UNITS.squareKilometres };
  }
};

const ofProjects = (page: PageProps, indices: readonly number[]): ProjectVariety & Pick<CompareColumn, 'bodies' | 'members'> => {
  const projects = indices.flatMap((index) => page.dataset.projects[index] ?? []);
  const bodies = pageBodies(page, projects);
  return { ...projectVariety(projects), bodies: bodies.length, members: bodies.filter(({ isMember }) => isMember).length };
};

const municipalityColumn = (page: PageProps, row: MunicipalityCoverage, name: string): CompareColumn => {
  const bounded = (quantity: Quantity): Quantity => (row.listing === 'listed' ? quantity : asLowerBound(quantity));
  return {
    ...peopleAndLand(page.dataset, [row.code], page.state.sentence.needYear),
    ...ofProjects(page, row.projectIndices),
    key: row.code, name, isSum: false, listing: row.listing,
    projects: bounded(known(row.count)), supply: bounded(known(row.supply)), density: row.value,
    expected: row.expected, ratio: row.ratio, ratioInterval: row.ratioInterval, verdict: row.isInFrame ? verdictOf(row) : null,
    isMember: page.documents.networkMembers.some(({ code }) => code === row.code), memberMunicipalities: null,
  };
};

const sumColumn = (page: PageProps, result: CoverageResult, { key, name }: Pick<CompareColumn, 'key' | 'name'>): CompareColumn => {
  const codes = result.rows.filter(({ isInFrame }) => isInFrame).map(({ code }) => code);
  const people = peopleAndLand(page.dataset, codes, result.sentence.needYear);
  const { projects, projectIndices, supply, density } = frameTotals(result, densityBase(people, result.sentence));
  const isBound = supply.kind === 'value' && supply.isLowerBound === true;
  return {
    ...people, ...ofProjects(page, projectIndices),
    key, name, isSum: true, listing: null,
    projects: isBound ? asLowerBound(known(projects)) : known(projects), supply, density,
    // All together have just what is expected of them: the comparison is made inside the frame.
    expected: known(result.supplySum), ratio: result.supplySum === 0 ? missing('not_applicable') : known(1), ratioInterval: missing('not_applicable'), verdict: null,
    isMember: null, memberMunicipalities: page.documents.networkMembers.filter(({ code }) => code !== null && codes.includes(code)).length,
  };
};

/** The municipalities in the order of choosing, then the whole region, then the frame where it is another. Unknown codes are left out. */
export const compareColumns = (page: PageProps, { t, language, format }: Text): readonly CompareColumn[] => {
  const question = profileQuestion(page.state.sentence);
  const result = page.analyst.answer(question);
  const all = format.integer(page.dataset.municipalities.length);
  const own = page.state.compared.flatMap((code: MunicipalityCode) => {
    const row = result.rows.find((each) => each.code === code);
    return row === undefined ? [] : [municipalityColumn(page, row, page.dataset.municipalities.find((each) => each.code === code)?.name[language] ?? code)];
  });
  const inFrame = format.integer(result.rows.filter(({ isInFrame }) => isInFrame).length);
  return question.frame === 'all'
    ? [...own, sumColumn(page, result, { key: 'region', name: t('compare.regionIsFrame', { all }) })]
    : [...own, sumColumn(page, page.analyst.answer({ ...question, frame: 'all' }), { key: 'region', name: t('compare.region', { all }) }), sumColumn(page, result, { key: 'frame', name: t('compare.frame', { all: inFrame }) })];
};
