import type { Text } from '../../i18n/text.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { AppState } from '../../state/app-state.ts';
import { sourcesOf, type ExportOrigin } from '../export-sources.ts';
import { asksSentence } from '../asks-sentence.ts';

/** Most sources that a small line names; it says how many more there are. */
const MOST_NAMED = 3;

interface SourceFacts {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly state: AppState;
  readonly origin: ExportOrigin;
}

/** The sources of the view, their licences, the data's version and day in one line. */
export const sourceLine = ({ text: { t, format, language }, dataset, state, origin }: SourceFacts): string => {
  const codes = new Set(dataset.municipalities.map(({ code }) => code));
  const usesBorders = state.page === 'map' && (state.part === 'whole' || state.part === 'map');
  const sources = asksSentence(state.page) ? sourcesOf({ origin, dataset, sentence: state.sentence, codes, usesBorders }) : [];
  const { title, version, created } = origin.dataPackage;
  const named = sources.slice(0, MOST_NAMED).map((source) => source.title[language]);
  const more = sources.length - named.length;
  const licences = [...new Set(sources.map(({ licence }) => licence).filter((licence) => /^CC/.test(licence)))];
  return [
    ...(named.length === 0 ? [] : [t('embed.sources', { sources: named.join('; ') })]),
    ...(more > 0 ? [t('embed.moreSources', { count: more, shown: format.integer(more) })] : []),
    ...(licences.length === 0 ? [] : [licences.join(', ')]),
    t('embed.package', { title: title[language], version }),
    ...(created === undefined ? [] : [format.date(created, 'day')]),
  ].join(' · ');
};
