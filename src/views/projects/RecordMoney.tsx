import type { Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import type { ProjectRecordData } from '../../schema/project-record.ts';
import { euros } from '../shared/euros.ts';
import { useText } from '../shared/text-context.tsx';
import { Fact } from './Fact.tsx';
import { RecordSection } from './RecordSection.tsx';
import { termName, termOf } from './term-names.ts';

interface RecordPartProps {
  readonly project: Project;
  readonly dataset: Dataset;
  readonly record: ProjectRecordData | undefined;
}

/** Who pays, through whom, and how much where it is known. */
export const RecordMoney = ({ project, dataset, record }: RecordPartProps) => {
  const text = useText();
  const { t, language } = text;
  const fund = termOf(dataset, 'fund', project.fund);
  const notStated = t('projects.record.notStated');
  return (
    <RecordSection title={t('projects.record.money')}>
      <dl className="projects-facts">
        <Fact name={t('projects.record.fund')}>{termName(fund, project.fund, language)}</Fact>
        {fund?.parent != null && <Fact name={t('projects.record.family')}>{termName(termOf(dataset, 'fund_family', fund.parent), fund.parent, language)}</Fact>}
        {record !== undefined && (
          <>
            <Fact name={t('projects.record.intermediary')}>{record.intermediary ?? notStated}</Fact>
            <Fact name={t('projects.record.programmePeriod')}>{record.programmePeriod?.replace('-', '–') ?? notStated}</Fact>
            <Fact name={t('projects.record.budget')}>{record.budgetEur === null ? notStated : euros(text, record.budgetEur, true)}</Fact>
          </>
        )}
      </dl>
    </RecordSection>
  );
};
