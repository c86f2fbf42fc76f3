import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { ExportTable, TableBars } from '../../schema/export-content.ts';
import type { Project } from '../../schema/project.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { Text } from '../../i18n/text.ts';
import type { BarListItem } from './BarList.tsx';

/** The ways in which a municipality's projects are counted. */
export const BREAKDOWNS = ['theme', 'targetGroup', 'fund'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

const KINDS = { theme: 'theme', targetGroup: 'target_group', fund: 'fund' } as const;

const valuesOf = (project: Project, breakdown: Breakdown): readonly string[] => {
  switch (breakdown) {
    case 'theme': return project.themes;
    case 'targetGroup': return project.targetGroups;
    case 'fund': return [project.fund];
  }
};

const chosenIn = (sentence: Sentence, breakdown: Breakdown): readonly string[] => {
  switch (breakdown) {
    case 'theme': return sentence.themes;
    case 'targetGroup': return sentence.targetGroups;
    case 'fund': return sentence.funds;
  }
};

/** What a breakdown counts over. */
export interface BreakdownInput {
  readonly dataset: Dataset;
  readonly sentence: Sentence;
  readonly projects: readonly Project[];
  readonly text: Text;
}

/**
 * How many of `projects` have each value, most first, equal ones by name. A project with several
 * values counts under each. Values that no project has are left out.
 */
export const breakdownItems = (breakdown: Breakdown, { dataset, sentence, projects, text }: BreakdownInput): readonly BarListItem[] => {
  const chosen = chosenIn(sentence, breakdown);
  return termsOf(dataset, KINDS[breakdown])
    .map((term) => ({
      value: term.value,
      name: term.name[text.language],
      count: projects.filter((project) => valuesOf(project, breakdown).includes(term.value)).length,
      isChosen: chosen.includes(term.value),
    }))
    .filter((item) => item.count > 0)
    .sort((a, b) => b.count - a.count || text.format.compare(a.name, b.name));
};

/** What a picture draws of a table of breakdowns: the counts, one list below the other. */
export const BREAKDOWN_BARS: TableBars = { columns: [2], names: 1, groups: 0 };

/** All breakdowns below one another, to take along. */
export const breakdownTable = (input: BreakdownInput): ExportTable => {
  const { t } = input.text;
  return {
    columns: [
      { label: t('municipality.breakdown.columns.list'), kind: 'text' }, { label: t('municipality.breakdown.columns.value'), kind: 'text' },
      { label: t('municipality.breakdown.columns.projects'), kind: 'number', digits: 0 },
    ],
    rows: BREAKDOWNS.flatMap((breakdown) => breakdownItems(breakdown, input).map(({ name, count }) => [t(`municipality.breakdown.${breakdown}`), name, count])),
  };
};
