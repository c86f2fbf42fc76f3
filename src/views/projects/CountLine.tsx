import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { ProjectRecords } from '../../schema/project-record.ts';
import { euros } from '../shared/euros.ts';
import { useText } from '../shared/text-context.tsx';
import { budgetSummary } from './budget-summary.ts';
import type { ProjectRow } from './project-rows.ts';

interface CountLineProps {
  readonly rows: readonly ProjectRow[];
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  /** The name of the chosen municipality, if any. */
  readonly place: string | null;
  readonly records: ProjectRecords | null;
}

/** Selected projects for the whole region that no municipality gets under the sentence. */
const wholeRegionApart = ({ sentence, selected }: CoverageResult, { projects }: Dataset): number =>
  sentence.locationBasis === 'place_of_work' && sentence.regionWide === 'apart' ? selected.filter((index) => projects[index]?.isRegionWide === true && projects[index].placeCodes.length === 0).length : 0;

/** How many projects are listed of how many, and for how many of them the money and the time are known. */
export const CountLine = ({ rows, result, dataset, place, records }: CountLineProps) => {
  const text = useText();
  const { t, format } = text;
  const selectedCount = result.selected.length;
  const allCount = dataset.projects.length;
  const saidProjects = (count: number): string => t('shared.projects', { count, shown: format.integer(count) });
  const budgets = budgetSummary(rows, records);
  const apart = place === null ? 0 : wholeRegionApart(result, dataset);
  const undated = rows.filter(({ project }) => project.startDate === null && project.endDate === null).length;
  return (
    <p className="projects-count" role="status">
      <strong>
        {selectedCount === allCount
          ? t('projects.count.everything', { all: format.integer(allCount) })
          : t('projects.count.shown', { count: selectedCount, shown: format.integer(selectedCount), all: format.integer(allCount) })}
      </strong>
      {place !== null && ` ${t('projects.count.place', { projects: saidProjects(rows.length), name: place })}`}
      {apart > 0 && ` ${t('projects.count.placeRegion', { count: apart, shown: format.integer(apart) })}`}
      {rows.length > 0 && budgets !== null && (budgets.knownCount === 0
        ? ` ${t('projects.count.budgetNone')}`
        : ` ${t('projects.count.budgetKnown', { projects: saidProjects(budgets.knownCount), of: format.integer(rows.length), sum: euros(text, budgets.sumEur) })}`)}
      {undated > 0 && ` ${t('projects.count.undated', { count: undated, shown: format.integer(undated) })}`}
    </p>
  );
};
