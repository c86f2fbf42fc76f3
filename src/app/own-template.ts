import type { Text } from '../i18n/text.ts';
import type { TemplateContent } from '../io/template-file.ts';
import { XLSX_TYPE } from '../io/xlsx-type.ts';
import { termsOf, type Dataset } from '../schema/dataset.ts';
import type { ImportField } from '../schema/import-plan.ts';
import { NEEDED_FIELDS, TEMPLATE_FIELDS, type TemplateKind } from '../schema/own-template.ts';
import type { Term } from '../schema/vocabulary.ts';

/** Lists whose known entries the guide names. */
const LISTS: Readonly<Partial<Record<ImportField, Term['kind']>>> = { fund: 'fund', themes: 'theme', targetGroups: 'target_group' };
const OWN_HEADS: readonly ImportField[] = ['name', 'value'];

/** An empty table of `kind` in the user's language; figures have the municipalities of `dataset` filled in. `text` must hold `ownData` and `ownTemplate`. */
export const ownTemplate = (kind: TemplateKind, dataset: Dataset, { t, language }: Text): TemplateContent => {
  const headOf = (field: ImportField): string => t(OWN_HEADS.includes(field) ? `ownTemplate.head.${field}` : `ownData.field.${field}`);
  const knownOf = (field: ImportField): string => {
    const list = LISTS[field];
    return list === undefined ? '' : termsOf(dataset, list).map(({ name }) => name[language]).join('; ');
  };
  const needed: readonly ImportField[] = NEEDED_FIELDS[kind];
  const fields: readonly ImportField[] = TEMPLATE_FIELDS[kind];
  return {
    sheet: t(`ownTemplate.sheet.${kind}`),
    heads: fields.map(headOf),
    rows: kind === 'population' || kind === 'need' ? dataset.municipalities.map(({ name }) => [name[language]]) : [],
    guide: {
      sheet: t('ownTemplate.guide'),
      heads: [t('ownTemplate.column'), t('ownTemplate.what'), t('ownTemplate.known')],
      rows: fields.map((field) => [
        needed.includes(field) ? `${headOf(field)} (${t('ownTemplate.needed')})` : headOf(field), t(`ownTemplate.hint.${field}`), knownOf(field),
      ]),
    },
  };
};

/** Downloads an empty table of `kind` as a workbook. */
export const downloadTemplate = async (...[kind, dataset, text]: Parameters<typeof ownTemplate>): Promise<void> => {
  const [{ templateFile }, { saveFile }] = await Promise.all([import('../io/template-file.ts'), import('../io/save-file.ts')]);
  saveFile({ name: text.t(`ownTemplate.fileName.${kind}`), type: XLSX_TYPE, content: await templateFile(ownTemplate(kind, dataset, text)) });
};
