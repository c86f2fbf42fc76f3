import type { Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import type { ProjectRecordData } from '../../schema/project-record.ts';
import { useText } from '../shared/text-context.tsx';
import { Fact } from './Fact.tsx';
import { RecordSection } from './RecordSection.tsx';
import { termName, termOf } from './term-names.ts';

interface RecordPartProps {
  readonly project: Project;
  readonly dataset: Dataset;
  readonly record: ProjectRecordData | undefined;
}

/** Themes, target groups, employment, and how surely they were read. */
export const RecordAbout = ({ project, dataset, record }: RecordPartProps) => {
  const { t, language } = useText();
  const names = (kind: 'theme' | 'target_group', values: readonly string[]): string =>
    values.length === 0 ? t('projects.record.notStated') : values.map((value) => termName(termOf(dataset, kind, value), value, language)).join('; ');
  return (
    <RecordSection title={t('projects.record.about')}>
      <dl className="projects-facts">
        <Fact name={t('projects.record.targetGroups')}>{names('target_group', project.targetGroups)}</Fact>
        <Fact name={t('projects.record.themes')}>{names('theme', project.themes)}</Fact>
        <Fact name={t('projects.record.employment')}>{t(project.isAboutEmployment ? 'projects.record.employmentYes' : 'projects.record.employmentNo')}</Fact>
        {record !== undefined && record.codingConfidence !== null && (
          <Fact name={t('projects.record.confidence')} note={t('projects.record.confidenceNote')}>{t(`projects.record.confidenceLevel.${record.codingConfidence}`)}</Fact>
        )}
      </dl>
    </RecordSection>
  );
};
