import type { TimelineWindow } from '../../schema/timeline-view.ts';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { Text } from '../../i18n/text.ts';
import { projectStateOn } from '../shared/project-state.ts';

interface LeadFacts {
  readonly dataset: Dataset;
  readonly result: Pick<CoverageResult, 'selected' | 'sentence' | 'undated'>;
  /** Years from the first start to the last end of the selection; `null` without any date. */
  readonly years: TimelineWindow | null;
  readonly undated: number;
  /** The day on which their states are told; `null` where nothing in the data has a date. */
  readonly asOf: string | null;
  readonly text: Text;
}

/** How many projects are shown, how many have no date, and how many run on the chosen day. */
export const timelineLead = ({ dataset, result, years, undated, asOf, text }: LeadFacts): readonly string[] => {
  const { t, format } = text;
  const projects = result.selected.flatMap((index) => dataset.projects[index] ?? []);
  if (projects.length === 0) return [t('timeline.lead.none')];
  const dated = projects.length - undated;
  const states = { ended: 0, running: 0, planned: 0, unknown: 0 };
  if (asOf !== null) for (const project of projects) states[projectStateOn(project, asOf)] += 1;
  const regionWide = projects.filter(({ isRegionWide }) => isRegionWide).length;
  const left = result.sentence.period.kind === 'any' ? 0 : result.undated;
  return [
    years === null
      ? t('timeline.lead.noDates', { count: projects.length, shown: format.integer(projects.length) })
      : t('timeline.lead.shown', { count: dated, shown: format.integer(dated), of: format.integer(projects.length), years: years.from === years.to ? String(years.from) : format.range(String(years.from), String(years.to)) }),
    ...(years !== null && undated > 0 ? [t('timeline.lead.undated', { count: undated, shown: format.integer(undated) })] : []),
    ...(left > 0 ? [t('timeline.lead.leftOut', { count: left, shown: format.integer(left) })] : []),
    ...(regionWide > 0 ? [t('timeline.lead.regionWide', { count: regionWide, shown: format.integer(regionWide) })] : []),
    ...(years === null || asOf === null ? [] : [t('timeline.lead.onDay', { date: format.date(asOf, 'day'), running: format.integer(states.running), ended: format.integer(states.ended), planned: format.integer(states.planned) })]),
  ];
};
