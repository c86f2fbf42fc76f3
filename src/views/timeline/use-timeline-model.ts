import { useMemo } from 'react';
import { dayNumber } from '../../analysis/iso-day.ts';
import { possibleChains, type ChosenLink } from '../../analysis/possible-chains.ts';
import { latestStart } from '../../analysis/register-end.ts';
import { isDated, projectLanes, type ProjectLane } from '../../analysis/timeline-lanes.ts';
import { barOfDates, type TimeBar } from '../../analysis/timeline-span.ts';
import { wholeWindow, windowWithin } from '../../analysis/timeline-window.ts';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { SuccessionBasis } from '../../schema/gaps-view.ts';
import type { TimelineGroup, TimelineWindow } from '../../schema/timeline-view.ts';
import type { Text } from '../../i18n/text.ts';
import { asOfDay } from '../shared/as-of-day.ts';
import { namesByCode } from '../shared/names-by-code.ts';
import type { PageProps } from '../shared/page-props.ts';
import { useText } from '../shared/text-context.tsx';
import { createEntryView, type EntryView } from './entry-view.ts';
import { barOf, CALL_KINDS, chainLanes, factLane, factsByTime, runningByYear, TARGET_KIND, valueLanes, type GanttEntry, type GanttLane } from './gantt-lanes.ts';
import type { DayMark } from './TimeAxis.tsx';

/** What is shown besides the projects, and what a possible successor must share. */
export interface TimelineChoices {
  readonly hasCalls: boolean;
  readonly hasTargets: boolean;
  readonly basis: SuccessionBasis;
}

export interface TimelineModel {
  /** Lanes of documents' facts first, then those of projects. */
  readonly lanes: readonly GanttLane[];
  readonly viewOf: (entry: GanttEntry) => EntryView;
  /** Years of the selected projects; `null` when none has a date. */
  readonly projectYears: TimelineWindow | null;
  /** All years of all lanes, and those in sight; `null` when nothing has a date. */
  readonly all: TimelineWindow | null;
  readonly window: TimelineWindow | null;
  /** Selected projects that run in each year. */
  readonly running: ReadonlyMap<number, number>;
  /** The day that projects are looked at on; `null` where none has a date. */
  readonly asOf: string | null;
  readonly marks: readonly DayMark[];
  readonly undated: number;
  /** Distinct dated projects, and places in lanes that they take. */
  readonly dated: number;
  readonly places: number;
  /** Pairs of projects that may follow one another in the chains shown, and chains; 0 in other groupings. */
  readonly linkCount: number;
  readonly chainCount: number;
}

const laneTitles = (dataset: Dataset, group: TimelineGroup, { t, format, language }: Text): ((lane: ProjectLane) => string) => {
  const kinds = { theme: 'theme', targetGroup: 'target_group', fund: 'fund' } as const;
  const names = group === 'municipality' || group === 'chain'
    ? new Map(dataset.municipalities.map(({ code, name }) => [code, name[language]]))
    : new Map(termsOf(dataset, kinds[group]).map(({ value, name }) => [value, name[language]]));
  return ({ kind, value }) => (value === null ? t(`timeline.lane.${kind}`) : format.capitalised(names.get(value) ?? value));
};

const PLACES_IN_TITLE = 3;

/** What a chain is about: what its links have in common, and where. */
const chainTitles = (dataset: Dataset, text: Text): ((links: readonly ChosenLink[], number: number) => string) => {
  const { t, format, language } = text;
  const names = namesByCode(dataset, text);
  const words = new Map([...termsOf(dataset, 'target_group'), ...termsOf(dataset, 'theme')].map(({ value, name }) => [value, name[language]]));
  return (links, number) => {
    const values = [...new Set(links.flatMap((link) => link.values))].map((value) => words.get(value) ?? value);
    const places = [...new Set(links.flatMap((link) => link.codes))].map((code) => names.get(code) ?? code);
    const shownPlaces = places.length > PLACES_IN_TITLE ? t('timeline.placesMore', { names: places.slice(0, PLACES_IN_TITLE - 1).join(', '), shown: format.integer(places.length - PLACES_IN_TITLE + 1) }) : places.join(', ');
    return t('timeline.lane.chain', { number: format.integer(number), values: values.join(', '), places: shownPlaces });
  };
};

const useProjectLanes = ({ dataset, analyst, result, state }: Pick<PageProps, 'dataset' | 'analyst' | 'result' | 'state'>, basis: SuccessionBasis) => {
  const text = useText();
  const { group } = state.timeline;
  return useMemo(() => {
    const { t } = text;
    if (group === 'chain') {
      const found = possibleChains(analyst, result, basis);
      const dated = result.selected.length - found.undated.length;
      return {
        lanes: chainLanes(found, chainTitles(dataset, text), { alone: t('timeline.lane.alone'), undated: t('timeline.lane.undated') }),
        undated: found.undated.length, dated, places: dated,
        linkCount: found.chains.reduce((sum, { links }) => sum + links.length, 0), chainCount: found.chains.length,
      };
    }
    const found = projectLanes(dataset, result, group);
    const titleOf = laneTitles(dataset, group, text);
    const lanes = group !== 'municipality' ? found : {
      ...found,
      lanes: [...found.lanes].sort((a, b) => (a.kind === 'value' && b.kind === 'value' ? text.format.compare(titleOf(a), titleOf(b)) : 0)),
    };
    return { lanes: valueLanes(lanes, titleOf, t('timeline.lane.undated')), undated: lanes.undated.length, dated: lanes.dated, places: lanes.places, linkCount: 0, chainCount: 0 };
  }, [dataset, analyst, result, group, basis, text]);
};

/** Everything that the timeline draws, worked out again only when something it shows has changed. */
export const useTimelineModel = (props: Pick<PageProps, 'dataset' | 'analyst' | 'result' | 'state' | 'archive'>, { hasCalls, hasTargets, basis }: TimelineChoices): TimelineModel => {
  const text = useText();
  const { dataset, result, state, archive } = props;
  const { group, window: asked } = state.timeline;
  const projects = useProjectLanes(props, basis);
  const factLanes = useMemo(() => [
    ...(hasCalls ? factLane('calls', text.t('timeline.lane.calls'), factsByTime(archive.facts, CALL_KINDS)) : []),
    ...(hasTargets ? factLane('targets', text.t('timeline.lane.targets'), factsByTime(archive.facts, [TARGET_KIND])) : []),
  ], [archive.facts, hasCalls, hasTargets, text]);
  const lanes = useMemo(() => [...factLanes, ...projects.lanes], [factLanes, projects.lanes]);
  const viewOf = useMemo(() => createEntryView({ dataset, text, group }), [dataset, text, group]);
  const selected = useMemo(() => result.selected.flatMap((index) => { const project = dataset.projects[index]; return project === undefined || !isDated(project) ? [] : [index]; }), [dataset, result]);
  const running = useMemo(() => runningByYear({ key: '', role: 'projects', title: '', entries: selected.map((index): GanttEntry => ({ kind: 'project', index, link: null })) }, dataset), [selected, dataset]);
  const projectYears = useMemo(() => wholeWindow(selected.flatMap((index): readonly TimeBar[] => { const project = dataset.projects[index]; return project === undefined ? [] : [barOfDates(project)]; })), [selected, dataset]);
  const all = useMemo(() => wholeWindow(lanes.flatMap(({ entries }) => entries.map((entry) => barOf(entry, dataset)))), [lanes, dataset]);
  const window = useMemo(() => (all === null ? null : windowWithin(asked, all)), [asked, all]);
  const asOf = useMemo(() => asOfDay(state.gaps, dataset), [state.gaps, dataset]);
  const marks = useMemo((): readonly DayMark[] => {
    const latest = latestStart(dataset);
    const shown: DayMark[] = asOf === null ? [] : [{ key: 'asOf', day: dayNumber(asOf), words: text.t('timeline.mark.asOf', { date: text.format.date(asOf, 'day') }) }];
    return latest === null ? shown : [{ key: 'latestStart', day: dayNumber(latest.date), words: text.t('timeline.mark.latestStart', { date: text.format.date(latest.date, latest.precision) }) }, ...shown];
  }, [dataset, asOf, text]);
  return useMemo(() => ({ ...projects, lanes, viewOf, projectYears, all, window, running, asOf, marks }), [projects, lanes, viewOf, projectYears, all, window, running, asOf, marks]);
};
