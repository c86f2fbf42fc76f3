import type { Dataset } from '../../src/schema/dataset.ts';
import type { Project } from '../../src/schema/project.ts';
import { isOwnNeed, type Sentence } from '../../src/schema/sentence.ts';

/**
 * A plain and slow second implementation of the method, from its formulas alone: it imports nothing
 * from src/analysis or src/cube and works on lists.
 */

type Part = 'targetGroups' | 'themes' | 'funds' | 'fundFamilies' | 'employment' | 'text' | 'period';

const plainLetters = (text: string): string => text.toLowerCase().replaceAll(/[äå]/g, 'a').replaceAll('ö', 'o');

const meets = (wanted: readonly string[], has: readonly string[]): boolean => wanted.length === 0 || wanted.some((value) => has.includes(value));

const fitsPart = (part: Part, project: Project, { data, question }: { readonly data: Dataset; readonly question: Sentence }): boolean => {
  const family = data.vocabulary.find((entry) => entry.kind === 'fund' && entry.value === project.fund)?.parent;
  switch (part) {
    case 'targetGroups':
      return meets(question.targetGroups, project.targetGroups);
    case 'themes':
      return meets(question.themes, project.themes);
    case 'funds':
      return meets(question.funds, [project.fund]);
    case 'fundFamilies':
      return meets(question.fundFamilies, family === undefined || family === null ? [] : [family]);
    case 'employment':
      return question.employment === 'any' || (question.employment === 'only') === project.isAboutEmployment;
    case 'text': {
      const words = plainLetters(question.text).split(' ').filter((word) => word.length > 0);
      return words.every((word) => plainLetters(project.name).includes(word) || plainLetters(project.leadName ?? '').includes(word));
    }
    case 'period': {
      if (question.period.kind === 'any') return true;
      if (project.startYear === null || project.endYear === null) return false;
      return project.startYear <= question.period.to && question.period.from <= project.endYear;
    }
  }
};

const PARTS: readonly Part[] = ['targetGroups', 'themes', 'funds', 'fundFamilies', 'employment', 'text', 'period'];

/** Projects that fit all parts of the sentence, but for one if it is named. */
export const fitting = (data: Dataset, question: Sentence, but?: Part): readonly Project[] =>
  data.projects.filter((project) => PARTS.every((part) => part === but || fitsPart(part, project, { data, question })));

/** Weight of a project at a municipality. */
const weight = (project: Project, code: string, { data, question }: { readonly data: Dataset; readonly question: Sentence }): number => {
  if (question.locationBasis === 'lead_seat') return project.leadSeatCode === code ? 1 : 0;
  const all = data.municipalities.map((municipality) => municipality.code);
  const reached = project.isRegionWide && question.regionWide === 'counted' ? all : project.placeCodes;
  if (!reached.includes(code)) return 0;
  const named = reached.length + project.outsidePlaceCount;
  if (question.allocation === 'full') return 1;
  if (question.allocation === 'equal') return 1 / named;
  const populations = reached.map((place) => data.needs.find((figures) => figures.code === place && figures.year === question.needYear)?.population ?? null);
  const own = data.needs.find((figures) => figures.code === code && figures.year === question.needYear)?.population ?? null;
  let sum = 0;
  for (const population of populations) {
    if (population === null) return 1 / named;
    sum += population;
  }
  return sum === 0 || own === null ? 1 / named : ((own / sum) * reached.length) / named;
};

const needOf = (code: string, { data, question }: { readonly data: Dataset; readonly question: Sentence }): number | null => {
  const found = data.needs.find((figures) => figures.code === code && figures.year === question.needYear);
  const byNeed = {
    population: found?.population ?? null,
    foreign_language_speakers: found?.speakers ?? null,
    land_area: data.municipalities.find((municipality) => municipality.code === code)?.landAreaKm2 ?? null,
    equal: 1,
  };
  if (isOwnNeed(question.need)) {
    const own = data.ownNeeds.find(({ id }) => id === question.need)?.figures.find((figure) => figure.code === code && figure.year === question.needYear);
    return own?.value ?? null;
  }
  return byNeed[question.need];
};

/** What the method gives for each municipality; `null` where it gives nothing. */
export interface SlowRow {
  readonly code: string;
  readonly count: number;
  readonly supply: number;
  readonly expected: number | null;
  readonly ratio: number | null;
  readonly gap: number | null;
}

/** Rows, distinct things and Hoover index. */
export const slowCoverage = (data: Dataset, question: Sentence): { readonly rows: readonly SlowRow[]; readonly distinct: number; readonly hoover: number | null } => {
  const context = { data, question };
  const selected = fitting(data, question);
  const things = (projects: readonly Project[]): ReadonlySet<string> => {
    if (question.counted === 'projects') return new Set(projects.map((project) => project.id));
    if (question.counted === 'themes') return new Set(projects.flatMap((project) => project.themes));
    return new Set(projects.map((project) => project.fund).filter((fund) => fund !== 'not_stated'));
  };
  const at = (code: string): readonly Project[] => selected.filter((project) => weight(project, code, context) > 0 || (reaches(project, code)));
  const reaches = (project: Project, code: string): boolean =>
    question.locationBasis === 'place_of_work' && (project.placeCodes.includes(code) || (project.isRegionWide && question.regionWide === 'counted'));
  const supply = (code: string): number =>
    question.counted === 'projects' ? at(code).map((project) => weight(project, code, context)).reduce((a, b) => a + b, 0) : things(at(code)).size;
  const frame = data.municipalities.filter((municipality) => question.frame === 'all' || municipality.listing !== 'mentioned_only').map((municipality) => municipality.code);
  const compared = frame.filter((code) => needOf(code, context) !== null);
  const d = compared.map(supply).reduce((a, b) => a + b, 0);
  const n = compared.map((code) => needOf(code, context) ?? 0).reduce((a, b) => a + b, 0);
  const rows = data.municipalities.map(({ code }): SlowRow => {
    const need = needOf(code, context);
    const expected = !frame.includes(code) || need === null || n === 0 ? null : (d * need) / n;
    return {
      code,
      count: things(at(code)).size,
      supply: supply(code),
      expected,
      ratio: expected === null || expected === 0 ? null : supply(code) / expected,
      gap: expected === null ? null : Math.max(0, expected - supply(code)),
    };
  });
  const hoover = d === 0 || n === 0 ? null : compared.map((code) => Math.abs(supply(code) / d - (needOf(code, context) ?? 0) / n)).reduce((a, b) => a + b, 0) / 2;
  return { rows, distinct: things(selected.filter((project) => frame.some((code) => at(code).includes(project)))).size, hoover };
};
