import type { Analyst } from '../schema/analyst.ts';
import { termsOf } from '../schema/dataset.ts';
import type { FunderCell, FunderRole, FunderRow, FunderView } from '../schema/funder-result.ts';
import type { SuccessionBasis } from '../schema/gaps-view.ts';
import type { Project } from '../schema/project.ts';
import type { Sentence } from '../schema/sentence.ts';
import { NOT_STATED } from '../schema/vocabulary.ts';
import { valuesOf } from './reached-places.ts';

/** Do both run in some year? Not known without dates. */
const overlap = (a: Project, b: Project): boolean =>
  a.startYear !== null && a.endYear !== null && b.startYear !== null && b.endYear !== null && a.startYear <= b.endYear && b.startYear <= a.endYear;

const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((value) => b.includes(value));

/** The same people, the same theme, the same time. */
const isAlike = (a: Project, b: Project): boolean =>
  shares(a.targetGroups, b.targetGroups) && shares(a.themes, b.themes) && overlap(a, b);

const roleOf = ({ own, others, notStated }: Readonly<Record<'own' | 'others' | 'notStated', readonly Project[]>>): FunderRole => {
  if (own.length === 0) return others.length === 0 ? 'nobody' : 'absent';
  if (others.length === 0) return notStated.length === 0 ? 'alone' : 'alone_perhaps';
  return own.some((project) => others.some((other) => isAlike(project, other))) ? 'duplicates' : 'adds';
};

const cellOf = (projects: readonly Project[], fund: string): FunderCell => {
  const own = projects.filter((project) => project.fund === fund);
  const notStated = projects.filter((project) => project.fund === NOT_STATED);
  const others = projects.filter((project) => project.fund !== fund && project.fund !== NOT_STATED);
  return { role: roleOf({ own, others, notStated }), own: own.length, others: others.length, notStated: notStated.length };
};

/** The sentence about projects, whoever pays them. */
const ofAnyFund = (sentence: Sentence): Sentence => ({ ...sentence, counted: 'projects', funds: [], fundFamilies: [] });

/** The same without the sentence's choice in the columns' dimension: every column is filled. */
const inEveryColumn = (sentence: Sentence, basis: SuccessionBasis): Sentence =>
  ({ ...sentence, ...(basis === 'theme' ? { themes: [] } : { targetGroups: [] }) });

/**
 * Where a fund stands alone, adds to others, runs alongside the like, or is absent: municipalities of the frame by
 * theme or target group, in whole projects (the register names one fund for a project). Overlap is only claimed of
 * dated projects. A fund without projects is absent or among nobody everywhere. Cells are those of the sentence without
 * its funds and without its choice of columns; the counts of projects keep that choice.
 */
export const funderView = (analyst: Analyst, sentence: Sentence, { fund, basis }: { readonly fund: string; readonly basis: SuccessionBasis }): FunderView => {
  const { dataset } = analyst;
  const asked = ofAnyFund(sentence);
  const chosen = basis === 'theme' ? asked.themes : asked.targetGroups;
  const narrow = analyst.answer(asked);
  const { rows } = chosen.length === 0 ? narrow : analyst.answer(inEveryColumn(asked, basis));
  const projectsOf = (indices: readonly number[]): readonly Project[] => indices.flatMap((index) => dataset.projects[index] ?? []);
  const placed = new Set(narrow.rows.filter((row) => row.isInFrame).flatMap((row) => row.projectIndices));
  const columns = termsOf(dataset, basis === 'theme' ? 'theme' : 'target_group').map(({ value }) => value);
  return {
    fund,
    columns,
    chosen: columns.filter((column) => chosen.includes(column)),
    rows: rows.filter((row) => row.isInFrame).map((row): FunderRow => {
      const here = projectsOf(row.projectIndices);
      return {
        code: row.code,
        listing: row.listing,
        overall: cellOf(here, fund),
        cells: columns.map((column) => cellOf(here.filter((project) => valuesOf(project, basis).includes(column)), fund)),
      };
    }),
    fundCounts: narrow.counters.fund,
    placedCount: projectsOf([...placed]).filter((project) => project.fund === fund).length,
  };
};
