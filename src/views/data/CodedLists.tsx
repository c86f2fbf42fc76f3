import type { ReactElement } from 'react';
import { termsOf, type Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import { allRows } from '../shared/rows-behind.ts';
import { useText } from '../shared/text-context.tsx';
import type { ArchiveListProps } from './archive-list.ts';
import { DataTable } from './DataTable.tsx';
import { Definition } from './Definition.tsx';
import { FactWords } from './FactWords.tsx';
import { Spellings } from './Spellings.tsx';

interface CodedListsProps {
  readonly dataset: Dataset;
}

const countWhere = (projects: readonly Project[], isIn: (project: Project) => boolean): number => projects.filter(isIn).length;

/** The 19 target groups with what each covers. */
const TargetGroups = ({ dataset }: CodedListsProps): ReactElement => {
  const { t, format, language } = useText();
  const terms = termsOf(dataset, 'target_group');
  return (
    <Definition name="target-groups" term={t('dataDefinitions.groups.term')}>
      <p>{t('dataDefinitions.groups.body', { shown: format.integer(terms.length) })}</p>
      <DataTable
        caption={t('dataDefinitions.groups.term')}
        sql={[allRows('target_group', 'target_group'), allRows('project_target_group', 'target_group', 'project_id')]}
        isCaptionHidden
        columns={[
          { key: 'name', label: t('dataDefinitions.groups.columns.name') },
          { key: 'projects', label: t('dataDefinitions.groups.columns.projects'), isNumber: true },
          { key: 'definition', label: t('dataDefinitions.groups.columns.definition') },
        ]}
        rows={terms.map((term) => ({
          key: term.value,
          cells: [
            term.name[language],
            format.integer(countWhere(dataset.projects, (project) => project.targetGroups.includes(term.value))),
            term.definition?.[language] ?? '',
          ],
        }))}
        isWide
      />
    </Definition>
  );
};

const Themes = ({ dataset }: CodedListsProps): ReactElement => {
  const { t, format, language } = useText();
  const terms = termsOf(dataset, 'theme');
  return (
    <Definition name="themes" term={t('dataDefinitions.themes.term')}>
      <p>{t('dataDefinitions.themes.body', { shown: format.integer(terms.length) })}</p>
      <DataTable
        caption={t('dataDefinitions.themes.term')}
        sql={[allRows('theme', 'theme'), allRows('project_theme', 'theme', 'project_id')]}
        isCaptionHidden
        columns={[
          { key: 'name', label: t('dataDefinitions.themes.columns.name') },
          { key: 'projects', label: t('dataDefinitions.themes.columns.projects'), isNumber: true },
        ]}
        rows={terms.map((term) => ({
          key: term.value,
          cells: [term.name[language], format.integer(countWhere(dataset.projects, (project) => project.themes.includes(term.value)))],
        }))}
      />
    </Definition>
  );
};

/** Fund families with the funds that projects name, and how many name each. */
const Funds = ({ dataset }: CodedListsProps): ReactElement => {
  const { t, format, language } = useText();
  const families = termsOf(dataset, 'fund_family');
  const funds = termsOf(dataset, 'fund').map((term) => ({ term, count: countWhere(dataset.projects, (project) => project.fund === term.value) }));
  return (
    <Definition name="funds" term={t('dataDefinitions.funds.term')}>
      <p>{t('dataDefinitions.funds.body', { funds: format.integer(funds.length), families: format.integer(families.length) })}</p>
      <DataTable
        caption={t('dataDefinitions.funds.term')}
        sql={[allRows('fund_family', 'fund_family'), allRows('fund', 'fund'), allRows('project', 'fund', 'project_id')]}
        isCaptionHidden
        columns={[
          { key: 'family', label: t('dataDefinitions.funds.columns.family') },
          { key: 'projects', label: t('dataDefinitions.funds.columns.projects'), isNumber: true },
          { key: 'funds', label: t('dataDefinitions.funds.columns.funds') },
        ]}
        rows={families.map((family) => {
          const itsFunds = funds.filter(({ term }) => term.parent === family.value);
          return {
            key: family.value,
            cells: [
              family.name[language],
              format.integer(itsFunds.reduce((sum, { count }) => sum + count, 0)),
              <ul key="funds" className="data-plain-list">
                {itsFunds.map(({ term, count }) => (
                  <li key={term.value}>{t('dataDefinitions.funds.fundCount', { name: term.name[language], shown: format.integer(count) })}</li>
                ))}
              </ul>,
            ],
          };
        })}
        isWide
      />
    </Definition>
  );
};

/** Target groups, themes and funders with the projects that have each; spellings in the documents; coded words of the facts. */
export const CodedLists = (props: ArchiveListProps): ReactElement => (
  <>
    <TargetGroups dataset={props.dataset} />
    <Themes dataset={props.dataset} />
    <Funds dataset={props.dataset} />
    <Spellings {...props} />
    <FactWords {...props} />
  </>
);
