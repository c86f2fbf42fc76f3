import type { ReactElement } from 'react';
import type { Dataset } from '../../schema/dataset.ts';
import { OPENING_SENTENCE } from '../../schema/sentence.ts';
import { useText } from '../shared/text-context.tsx';
import { allocationExample, type AllocationExample } from './allocation-example.ts';
import { Citation } from './Citation.tsx';
import { DataTable } from './DataTable.tsx';
import { Definition } from './Definition.tsx';

const DECIMALS = 2;

const ExampleTable = ({ example }: { readonly example: AllocationExample }): ReactElement => {
  const { t, format, language } = useText();
  const { rows, placeCount, inhabitantSum, insideShare } = example;
  const outside = placeCount - rows.length;
  const share = (value: number): string => format.decimal(value, DECIMALS);
  return (
    <DataTable
      caption={t('dataDefinitions.allocation.caption')}
      sql={[{ table: 'reach_detail', where: { project_id: [example.project.id] }, order: ['code'] }]}
      columns={[
        { key: 'place', label: t('dataDefinitions.allocation.columns.place') },
        { key: 'inhabitants', label: t('dataDefinitions.allocation.columns.inhabitants', { year: String(example.year) }), isNumber: true },
        { key: 'full', label: t('dataDefinitions.allocation.columns.full'), isNumber: true },
        { key: 'equal', label: t('dataDefinitions.allocation.columns.equal'), isNumber: true },
        { key: 'population', label: t('dataDefinitions.allocation.columns.population'), isNumber: true },
      ]}
      rows={[
        ...rows.map((row) => ({
          key: row.municipality.code,
          cells: [row.municipality.name[language], format.integer(row.inhabitants), format.integer(1), share(row.equal), share(row.population)],
        })),
        {
          key: 'sum',
          isTotal: true,
          cells: [t('dataDefinitions.allocation.sumRow'), format.integer(inhabitantSum), format.integer(rows.length), share(insideShare), share(insideShare)],
        },
        { key: 'outside', cells: [t('dataDefinitions.allocation.outsideRow'), '–', '–', share(outside / placeCount), share(outside / placeCount)] },
      ]}
    />
  );
};

const Example = ({ example }: { readonly example: AllocationExample }): ReactElement => {
  const { t, format, language } = useText();
  const { project, rows, placeCount, inhabitantSum, insideShare } = example;
  const share = format.decimal(insideShare, DECIMALS);
  const [first] = rows;
  return (
    <div className="data-card">
      <h4>{t('dataDefinitions.allocation.example', { name: project.name })}</h4>
      <p>
        {t('dataDefinitions.allocation.exampleIntro', {
          inside: format.integer(rows.length),
          outside: t('dataDefinitions.allocation.exampleOutside', { count: project.outsidePlaceCount, shown: format.integer(project.outsidePlaceCount) }),
          places: format.integer(placeCount),
        })}
      </p>
      <ExampleTable example={example} />
      {first !== undefined && (
        <p className="data-calculation">
          {t('dataDefinitions.allocation.equalSum', {
            inside: format.integer(rows.length),
            places: format.integer(placeCount),
            share,
            name: first.municipality.name[language],
            inhabitants: format.integer(first.inhabitants),
            total: format.integer(inhabitantSum),
            weight: format.decimal(first.population, DECIMALS),
          })}
        </p>
      )}
    </div>
  );
};

/** What one project adds to a municipality under each rule, shown on a real project. */
export const AllocationDefinition = ({ dataset }: { readonly dataset: Dataset }): ReactElement => {
  const { t } = useText();
  const example = allocationExample(dataset, OPENING_SENTENCE.needYear);
  return (
    <Definition name="allocation" term={t('dataDefinitions.allocation.term')}>
      <p>{t('dataDefinitions.allocation.body')}</p>
      <ul>
        {(['full', 'equal', 'population'] as const).map((rule) => <li key={rule}>{t(`dataDefinitions.allocation.${rule}`)}</li>)}
      </ul>
      <Citation of={['equalSplit', 'populationSplit']} />
      {example === undefined ? <p>{t('dataDefinitions.allocation.none')}</p> : <Example example={example} />}
    </Definition>
  );
};
