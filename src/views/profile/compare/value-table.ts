import { matrixQuestion } from '../../../analysis/hole-matrix.ts';
import { valuesOf } from '../../../analysis/reached-places.ts';
import { termsOf } from '../../../schema/dataset.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { SuccessionBasis } from '../../../schema/gaps-view.ts';
import type { Text } from '../../../i18n/text.ts';
import type { PageProps } from '../../shared/page-props.ts';
import { profileQuestion } from '../profile-facts.ts';

/** Projects of each theme or target group in each compared municipality, under the sentence without its own choice of them. */
export const valueTable = ({ analyst, dataset, state }: Pick<PageProps, 'analyst' | 'dataset' | 'state'>, basis: SuccessionBasis, { t, language, format }: Text): ExportTable => {
  const { rows } = analyst.answer(matrixQuestion(profileQuestion(state.sentence), basis));
  const columns = state.compared.flatMap((code) => {
    const row = rows.find((each) => each.code === code);
    const municipality = dataset.municipalities.find((each) => each.code === code);
    return row === undefined || municipality === undefined ? [] : [{ name: municipality.name[language], projects: row.projectIndices.flatMap((index) => dataset.projects[index] ?? []) }];
  });
  return {
    columns: [{ label: t(`profile.missing.column.${basis}`), kind: 'text' }, ...columns.map(({ name }) => ({ label: name, kind: 'number' as const, digits: 0 }))],
    rows: termsOf(dataset, basis === 'theme' ? 'theme' : 'target_group')
      .map(({ value, name }) => [format.capitalised(name[language]), ...columns.map(({ projects }) => projects.filter((project) => valuesOf(project, basis).includes(value)).length)]),
  };
};
