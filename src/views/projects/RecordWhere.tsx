import type { Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import type { ProjectRecordData, ReachBasis } from '../../schema/project-record.ts';
import { useText } from '../shared/text-context.tsx';
import { Fact } from './Fact.tsx';
import { RecordSection } from './RecordSection.tsx';

interface RecordPartProps {
  readonly project: Project;
  readonly dataset: Dataset;
  readonly record: ProjectRecordData | undefined;
}

const BASES: readonly ReachBasis[] = ['named', 'sub_region'];

/** Which municipalities it reaches and why, and the places it names outside the region. */
export const RecordWhere = ({ project, dataset, record }: RecordPartProps) => {
  const { t, format, language } = useText();
  const nameOf = (code: string): string => dataset.municipalities.find((candidate) => candidate.code === code)?.name[language] ?? code;
  const named = (codes: readonly string[]): string => format.list(codes.map(nameOf).sort(format.compare));
  const codesBy = (basis: ReachBasis): readonly string[] => record?.places.filter((place) => place.basis === basis).map(({ code }) => code) ?? [];
  const count = project.placeCodes.length;
  return (
    <RecordSection title={t('projects.record.where')}>
      <dl className="projects-facts">
        <Fact name={t('projects.record.scope')}>{t(`projects.record.scopeName.${project.scope}`)}</Fact>
        {project.isRegionWide && (
          <Fact name={t('shared.wholeRegion')}>{t('projects.record.regionWide', { shown: format.integer(dataset.municipalities.length) })}</Fact>
        )}
        {count > 0 && (
          <Fact name={t('projects.record.places', { count, shown: format.integer(count) })}>
            {record === undefined ? named(project.placeCodes) : BASES.filter((basis) => codesBy(basis).length > 0).map((basis) => (
              <span key={basis} className="projects-line">{named(codesBy(basis))} <span className="projects-quiet">{t(`projects.record.basis.${basis}`)}</span></span>
            ))}
          </Fact>
        )}
        {count === 0 && !project.isRegionWide && <Fact name={t('projects.record.places', { count: 2, shown: '0' })}>{t('projects.record.noPlaces')}</Fact>}
        {record !== undefined && record.outsidePlaces.length > 0 && (
          <Fact name={t('projects.record.outside')}>
            {format.list(record.outsidePlaces.map(({ name, kind }) => (kind === 'region' ? t('projects.record.outsideRegion', { name }) : name)))}
          </Fact>
        )}
      </dl>
    </RecordSection>
  );
};
