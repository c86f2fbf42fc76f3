import type { ChosenLink } from '../../analysis/possible-chains.ts';
import type { TimeBar } from '../../analysis/timeline-span.ts';
import type { DocumentFact } from '../../schema/archive.ts';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import type { TimelineGroup } from '../../schema/timeline-view.ts';
import type { Text } from '../../i18n/text.ts';
import { groundsOf } from '../../analysis/fact-grounds.ts';
import { factTime } from '../shared/fact-figure.ts';
import { namesByCode } from '../shared/names-by-code.ts';
import { periodText, precisionText } from '../shared/period-text.ts';
import { barOf, type GanttEntry } from './gantt-lanes.ts';

/** How a bar looks: projects for municipalities or for the whole region; calls by their state; target dates. */
export type BarTone = 'placed' | 'region' | 'open' | 'ahead' | 'closed' | 'target';

/** What a row shows and says. */
export interface EntryView {
  readonly name: string;
  readonly bar: TimeBar;
  readonly tone: BarTone;
  /** A few words beside the bar. */
  readonly tag: string;
  /** The whole row in words. */
  readonly words: string;
  /** Only a point in time is written: one of start and end, which is no open end. */
  readonly isMoment: boolean;
}

export interface EntryContext {
  readonly dataset: Dataset;
  readonly text: Text;
  readonly group: TimelineGroup;
}

const DAYS_PER_MONTH = 365.25 / 12;

/** A break or an overlap in words, months of 365.25 / 12 days. */
export const gapWords = (gapDays: number, { t, format }: Text): string => {
  if (gapDays === 0) return t('timeline.gap.none');
  return t(gapDays > 0 ? 'timeline.gap.break' : 'timeline.gap.overlap', { months: format.amount(Math.round((Math.abs(gapDays) / DAYS_PER_MONTH) * 10) / 10) });
};

const toneOf = ({ kind, status }: DocumentFact): BarTone => {
  if (kind === 'target_date') return 'target';
  if (status === 'open') return 'open';
  return status === 'coming' || status === 'planned' || status === 'possible' ? 'ahead' : 'closed';
};

const factTag = ({ kind, status }: DocumentFact, { t }: Text): string => {
  if (kind === 'target_date') return '';
  if (kind === 'call_without_result') return t('timeline.noResult');
  return status === null ? '' : t(`factItem.status.${status}`);
};

const NAMES_IN_TAG = 2;

/** Makes what rows show; the same entry gives the same view, so that a row that stays is not made again. */
export const createEntryView = ({ dataset, text, group }: EntryContext): ((entry: GanttEntry) => EntryView) => {
  const { t, format, language } = text;
  const names = namesByCode(dataset, text);
  const funds = new Map(termsOf(dataset, 'fund').map((term) => [term.value, term]));
  const kindNames = new Map([...termsOf(dataset, 'target_group'), ...termsOf(dataset, 'theme')].map((term) => [term.value, term.name[language]]));
  const made = new WeakMap<GanttEntry, EntryView>();
  const placeNames = (project: Project): readonly string[] => [
    ...(project.isRegionWide ? [t('shared.wholeRegion')] : []),
    ...project.placeCodes.map((code) => names.get(code) ?? code).sort(format.compare),
  ];
  const shortPlaces = (project: Project): string => {
    const all = placeNames(project);
    return all.length <= NAMES_IN_TAG + 1 ? all.join(', ') : t('timeline.placesMore', { names: all.slice(0, NAMES_IN_TAG).join(', '), shown: format.integer(all.length - NAMES_IN_TAG) });
  };
  const linkWords = (link: ChosenLink): string => t('timeline.row.link', {
    before: dataset.projects[link.from]?.name ?? '',
    gap: gapWords(link.gapDays, text),
    values: format.list(link.values.map((value) => kindNames.get(value) ?? value)),
    places: format.list(link.codes.map((code) => names.get(code) ?? code)),
    lead: t(link.isSameLead ? 'timeline.row.sameLead' : 'timeline.row.otherLead'),
    candidates: t('timeline.row.candidates', { count: link.candidates, shown: format.integer(link.candidates) }),
  });
  const projectView = (entry: Extract<GanttEntry, { readonly kind: 'project' }>): EntryView => {
    const project = dataset.projects[entry.index];
    const bar = barOf(entry, dataset);
    if (project === undefined) return { name: '', bar, tone: 'placed', tag: '', words: '', isMoment: false };
    const fund = funds.get(project.fund);
    const places = placeNames(project);
    const tag = entry.link !== null ? gapWords(entry.link.gapDays, text) : group === 'fund' ? shortPlaces(project) : (fund?.shortName[language] ?? project.fund);
    const facts = [
      periodText(text, project), precisionText(text, project), t('timeline.row.fund', { fund: fund?.name[language] ?? project.fund }),
      places.length === 0 ? t('timeline.row.noPlaces') : t('timeline.row.places', { places: format.list(places) }),
      entry.link === null ? null : linkWords(entry.link),
    ].flatMap((words) => (words === null ? [] : [words.replace(/\.$/, '')]));
    return { name: project.name, bar, tone: project.isRegionWide ? 'region' : 'placed', tag, words: `${project.name}. ${facts.map(format.capitalised).join('. ')}.`, isMoment: false };
  };
  const factView = (fact: DocumentFact): EntryView => {
    const [name, time, tag] = [fact.label[language], factTime(fact, text) ?? t('shared.period.none'), factTag(fact, text)];
    const grounds = groundsOf(fact).map((ground) => t(`factItem.ground.${ground}`));
    return {
      name,
      bar: barOf({ kind: 'fact', fact }, dataset),
      tone: toneOf(fact),
      tag,
      words: [name, time, tag, format.list(grounds)].filter((words) => words !== '').map(format.capitalised).join('. ').concat('.'),
      isMoment: fact.kind === 'target_date' && (fact.start === null || fact.end === null),
    };
  };
  return (entry) => {
    const view = made.get(entry) ?? (entry.kind === 'fact' ? factView(entry.fact) : projectView(entry));
    made.set(entry, view);
    return view;
  };
};
