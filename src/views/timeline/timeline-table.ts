import type { ExportTable } from '../../schema/export-content.ts';
import type { DocumentFact } from '../../schema/archive.ts';
import { groundsOf } from '../../analysis/fact-grounds.ts';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { DocumentRows, SourceEntry } from '../../schema/document-rows.ts';
import type { DatePrecision } from '../../schema/project.ts';
import type { Text } from '../../i18n/text.ts';
import { documentLines, lineRangesText } from '../shared/document-lines.ts';
import { namesByCode } from '../shared/names-by-code.ts';
import { writtenDate } from '../shared/period-text.ts';
import { partialDateText } from '../shared/partial-date.ts';
import type { GanttLane } from './gantt-lanes.ts';

const TEXT = (label: string): ExportTable['columns'][number] => ({ label, kind: 'text' });

/** Every project once, in the order of the lanes, with all the lanes it stands in. */
export const projectTable = (lanes: readonly GanttLane[], dataset: Dataset, text: Text): ExportTable => {
  const { t, language, format } = text;
  const titles = new Map<number, string[]>();
  for (const { entries, title } of lanes) {
    for (const entry of entries) if (entry.kind === 'project') titles.set(entry.index, [...(titles.get(entry.index) ?? []), title]);
  }
  const funds = new Map(termsOf(dataset, 'fund').map((term) => [term.value, term.name[language]]));
  const names = namesByCode(dataset, text);
  const precision = (value: DatePrecision | null): string => t(value === null ? 'timeline.precision.none' : `timeline.precision.${value}`);
  return {
    columns: ['project', 'start', 'startPrecision', 'end', 'endPrecision', 'fund', 'places', 'lane'].map((key) => TEXT(t(`timeline.columns.${key}`))),
    rows: [...titles].flatMap(([index, lane]) => {
      const project = dataset.projects[index];
      if (project === undefined) return [];
      const places = [...(project.isRegionWide ? [t('shared.wholeRegion')] : []), ...project.placeCodes.map((code) => names.get(code) ?? code).sort(format.compare)];
      return [[
        project.name, writtenDate(text, project.startDate, project.startPrecision), precision(project.startPrecision),
        writtenDate(text, project.endDate, project.endPrecision), precision(project.endPrecision),
        funds.get(project.fund) ?? project.fund, places.length === 0 ? null : places.join('; '), lane.join('; '),
      ]];
    }),
  };
};

interface FactTableContext {
  readonly documents: DocumentRows;
  readonly sources: readonly SourceEntry[];
  readonly text: Text;
}

/** Calls and target dates, dated or not, with how each is known and where it stands. */
export const factTable = (facts: readonly DocumentFact[], { documents, sources, text }: FactTableContext): ExportTable => {
  const { t, language, format } = text;
  return {
    columns: ['fact', 'kind', 'status', 'start', 'end', 'theme', 'ground', 'source'].map((key) => TEXT(t(`timeline.columns.${key}`))),
    rows: facts.map((fact) => [
      fact.label[language], t(`timeline.kind.${fact.kind}`), fact.status === null ? null : t(`factItem.status.${fact.status}`),
      fact.start === null ? null : partialDateText(fact.start, format), fact.end === null ? null : partialDateText(fact.end, format),
      documents.esfThemes.find(({ id }) => id === fact.theme)?.name[language] ?? null,
      groundsOf(fact).map((ground) => t(`factItem.ground.${ground}`)).join('; '),
      documentLines(fact, fact.extraLines).map(({ document, ranges }) =>
        `${sources.find(({ id }) => id === document)?.title[language] ?? document}, ${lineRangesText(ranges, text)}`).join('; '),
    ]),
  };
};
