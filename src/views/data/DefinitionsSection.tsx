import type { ReactElement } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import { hasOwnList } from '../../schema/municipality.ts';
import type { ProjectRecords } from '../../schema/project-record.ts';
import { OPENING_SENTENCE } from '../../schema/sentence.ts';
import { periodText } from '../shared/period-text.ts';
import { useText } from '../shared/text-context.tsx';
import { AllocationDefinition } from './AllocationDefinition.tsx';
import type { ArchiveListProps } from './archive-list.ts';
import { CodedLists } from './CodedLists.tsx';
import { DataSection } from './DataSection.tsx';
import { Definition } from './Definition.tsx';

export interface DefinitionsSectionProps {
  readonly dataset: Dataset;
  readonly records: ProjectRecords | null;
}

const ProjectDefinition = ({ dataset, records }: DefinitionsSectionProps): ReactElement => {
  const { t, format } = useText();
  const rows = records === null ? null : [...records.values()].reduce((sum, record) => sum + record.rows.length, 0);
  return (
    <Definition name="project" term={t('dataDefinitions.project.term')}>
      <p>
        {t('dataDefinitions.project.body')}
        {rows !== null && ` ${t('dataDefinitions.project.rows', { rows: format.integer(rows), projects: format.integer(dataset.projects.length) })}`}
      </p>
      <p>{t('dataDefinitions.project.sameName')}</p>
    </Definition>
  );
};

const ReachDefinition = ({ dataset }: Pick<DefinitionsSectionProps, 'dataset'>): ReactElement => {
  const { t, format, language } = useText();
  const { projects, municipalities } = dataset;
  const subRegional = projects.filter(({ scope }) => scope === 'sub_regional');
  const subRegionalNames = municipalities.filter(({ code }) => subRegional.some(({ placeCodes }) => placeCodes.includes(code))).map(({ name }) => name[language]);
  const shown = (count: number): { readonly shown: string } => ({ shown: format.integer(count) });
  return (
    <Definition name="reach" term={t('dataDefinitions.reach.term')}>
      <p>{t('dataDefinitions.reach.body')}</p>
      <ul>
        <li>{t('dataDefinitions.reach.named', shown(projects.filter(({ scope }) => scope === 'municipal').length))}</li>
        {subRegional.length > 0 && <li>{t('dataDefinitions.reach.subRegion', { ...shown(subRegional.length), names: format.list(subRegionalNames) })}</li>}
        <li>{t('dataDefinitions.reach.regionWide', shown(projects.filter(({ scope }) => scope === 'regional').length))}</li>
      </ul>
      <p>{t('dataDefinitions.reach.outside', shown(projects.filter(({ outsidePlaceCount }) => outsidePlaceCount > 0).length))}</p>
    </Definition>
  );
};

const PlaceDefinition = ({ dataset }: Pick<DefinitionsSectionProps, 'dataset'>): ReactElement => {
  const { t, format } = useText();
  const homes = (home: string): string => format.integer(dataset.projects.filter(({ leadHome }) => leadHome === home).length);
  return (
    <Definition name="place" term={t('dataDefinitions.place.term')}>
      <p>{t('dataDefinitions.place.body')} {t('dataDefinitions.place.caution')}</p>
      <p>{t('dataDefinitions.place.counts', { region: homes('region'), elsewhere: homes('elsewhere'), unknown: homes('unknown') })}</p>
    </Definition>
  );
};

const FrameAndNeed = ({ dataset }: Pick<DefinitionsSectionProps, 'dataset'>): ReactElement => {
  const { t, format } = useText();
  const { municipalities } = dataset;
  return (
    <>
      <Definition name="frame" term={t('dataDefinitions.frame.term')}>
        <p>{t('dataDefinitions.frame.body', { all: format.integer(municipalities.length), listed: format.integer(municipalities.filter(hasOwnList).length) })}</p>
      </Definition>
      <Definition name="need" term={t('dataDefinitions.need.term')}>
        <p>{t('dataDefinitions.need.body', { year: String(OPENING_SENTENCE.needYear) })} {t('dataDefinitions.need.speakers')}</p>
        <p>{t('dataDefinitions.need.own')}</p>
      </Definition>
    </>
  );
};

const PeriodDefinition = ({ dataset }: Pick<DefinitionsSectionProps, 'dataset'>): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const { projects } = dataset;
  const example = projects.find(({ startYear, endYear, startPrecision, endPrecision }) =>
    startYear !== null && endYear === startYear + 2 && startPrecision === 'day' && endPrecision === 'day');
  const startYear = example?.startYear ?? 0;
  const years = example === undefined ? [] : [startYear, startYear + 1, startYear + 2];
  return (
    <Definition name="period" term={t('dataDefinitions.period.term')}>
      <p>{t('dataDefinitions.period.body')}</p>
      {example !== undefined && (
        <p className="data-calculation">
          {t('dataDefinitions.period.example', { name: example.name, period: periodText(text, example), years: format.list(years.map(String)) })}
        </p>
      )}
      <ul>
        <li>{t('dataDefinitions.period.startOnly', { shown: format.integer(projects.filter(({ startDate, endDate }) => startDate !== null && endDate === null).length) })}</li>
        <li>{t('dataDefinitions.period.undated', { shown: format.integer(projects.filter((project) => project.startYear === null).length) })}</li>
      </ul>
    </Definition>
  );
};

/** The words of the sentence, each with its rule and what the data hold of it. */
export const DefinitionsSection = ({ dataset, records, archive, dictionary, sources }: DefinitionsSectionProps & ArchiveListProps): ReactElement => (
  <DataSection name="definitions">
    <ProjectDefinition dataset={dataset} records={records} />
    <ReachDefinition dataset={dataset} />
    <PlaceDefinition dataset={dataset} />
    <AllocationDefinition dataset={dataset} />
    <FrameAndNeed dataset={dataset} />
    <PeriodDefinition dataset={dataset} />
    <CodedLists dataset={dataset} archive={archive} dictionary={dictionary} sources={sources} />
  </DataSection>
);
