import { largestAt, type ServiceLanguages, type ServiceMark, type ServiceStage } from '../../../analysis/service-languages.ts';
import type { FactWord } from '../../../schema/archive.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { Text } from '../../../i18n/text.ts';
import { factTime, factWordName } from '../../shared/fact-figure.ts';

/** The stages that have a name of their own; any other is called by its project. */
const STAGES: Readonly<Record<string, string>> = {
  'language-ohjaamo-1': 'main', 'language-ohjaamo-2': 'extra', 'language-ihsl': 'house', 'language-guide': 'guide',
};

/** The stage of the guidance centre's extra time, with which the lead is concerned. */
export const EXTRA_STAGE = 'language-ohjaamo-2';

/** What a stage is called. */
export const stageName = ({ id, subject }: ServiceStage, { t }: Pick<Text, 't'>): string => {
  const name = STAGES[id];
  return name === undefined ? subject : t(`programmesSeaLapland.languages.stages.${name}`);
};

/** When the stage is; `null` where it is not stated. */
export const stageTime = (stage: ServiceStage, text: Text): string | null => factTime(stage, text);

/** The sign and the words of a cell. */
export type MarkKind = 'stated' | 'exists' | 'inferred' | 'planned' | 'none';

/** How a language stands at a stage. */
export const markKind = (mark: ServiceMark | null): MarkKind => {
  if (mark === null) return 'none';
  if (mark.isPlanned) return 'planned';
  if (mark.fact.inferred) return 'inferred';
  return mark.fact.asOf === null ? 'stated' : 'exists';
};

/** Names of languages in the page's language. */
export const languageNames = (terms: readonly string[], words: readonly FactWord[], text: Text): string =>
  text.format.list(terms.map((value) => factWordName(words, { kind: 'language', value }, text)));

/** For each stage, how many of the largest languages it serves, and which not. */
export const servedWords = (languages: ServiceLanguages, words: readonly FactWord[], text: Text): readonly string[] => languages.stages.map((stage, index) => {
  const { served, missing } = largestAt(languages, index);
  const counts = { stage: stageName(stage, text), served: text.format.integer(served.length), of: text.format.integer(served.length + missing.length) };
  return missing.length === 0
    ? text.t('programmesSeaLapland.languages.served', counts)
    : text.t('programmesSeaLapland.languages.servedMissing', { ...counts, missing: languageNames(missing, words, text) });
});

/** Languages by stage as a table. */
export const languageTable = ({ stages, languages }: ServiceLanguages, words: readonly FactWord[], text: Text): ExportTable => ({
  columns: [
    { label: text.t('programmesSeaLapland.languages.language'), kind: 'text' }, { label: text.t('programmesSeaLapland.languages.largestColumn'), kind: 'text' },
    ...stages.map((stage) => ({ label: [stageName(stage, text), stageTime(stage, text)].filter((part) => part !== null).join(', '), kind: 'text' as const })),
  ],
  rows: languages.map(({ term, isLargest, marks }) => [
    factWordName(words, { kind: 'language', value: term }, text), text.t(`programmesSeaLapland.languages.isLargest.${isLargest ? 'yes' : 'no'}`),
    ...marks.map((mark) => text.t(`programmesSeaLapland.languages.mark.${markKind(mark)}`)),
  ]),
});
