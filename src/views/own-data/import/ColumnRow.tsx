import type { ReactElement } from 'react';
import { IMPORT_FIELDS, type ColumnMapping, type ImportField, type ImportKind } from '../../../schema/import-plan.ts';
import { useText } from '../../shared/text-context.tsx';
import { holdsList, SEPARATORS } from './plan-edits.ts';

interface ColumnRowProps {
  /** The column's head; `''` where it has none. */
  readonly name: string;
  readonly index: number;
  readonly mapping: ColumnMapping;
  readonly kind: ImportKind;
  readonly examples: readonly string[];
  readonly onField: (field: ImportField | null) => void;
  readonly onSeparator: (separator: string | null) => void;
}

const NAMED: Readonly<Record<string, string>> = { [SEPARATORS[0]]: 'any', ';': 'semicolon', ',': 'comma', '/': 'slash', '|': 'bar', '\n': 'line', ',;': 'commaOrSemicolon', ';\n': 'semicolonOrLine' };

/** One column of the file: its cells, what it is taken for and why. */
export const ColumnRow = ({ name, index, mapping, kind, examples, onField, onSeparator }: ColumnRowProps): ReactElement => {
  const { t, format } = useText();
  const { field, ground, confidence, separator } = mapping;
  const fields: readonly ImportField[] = IMPORT_FIELDS[kind];
  const shown = name === '' ? t('ownData.columns.noName', { number: format.integer(index + 1) }) : name;
  const separators = separator === null || SEPARATORS.some((each) => each === separator) ? SEPARATORS : [...SEPARATORS, separator];
  const isUnsure = field !== null && confidence < 0.5;
  return (
    <tr className={field === null ? 'own-ignored' : undefined}>
      <th scope="row">{shown}</th>
      <td>
        <select aria-label={t('ownData.columns.meaningOf', { name: shown })} value={field ?? ''} onChange={(event) => { onField(fields.find((each) => each === event.target.value) ?? null); }}>
          <option value="">{t('ownData.columns.ignored')}</option>
          {fields.map((each) => <option key={each} value={each}>{t(`ownData.field.${each}`)}</option>)}
        </select>
      </td>
      <td className="own-examples">{examples.length === 0 ? <span className="result-small">{t('ownData.columns.empty')}</span> : <ul>{examples.map((example, at) => <li key={`${String(at)}-${example}`}>{example.slice(0, 80)}</li>)}</ul>}</td>
      <td>{field === null && ground !== 'user' ? t('ownData.ground.none') : t(`ownData.ground.${ground}`)}{field !== null && ground !== 'user' && ground !== 'kept' && <> <span className={isUnsure ? 'own-unsure' : undefined}>{t(isUnsure ? 'ownData.columns.look' : confidence < 0.8 ? 'ownData.columns.likely' : 'ownData.columns.sure')}</span></>}</td>
      <td>{holdsList(field) && (
        <select aria-label={t('ownData.columns.separatorOf', { name: shown })} value={separator ?? 'none'} onChange={(event) => { onSeparator(event.target.value === 'none' ? null : event.target.value); }}>
          <option value="none">{t('ownData.separator.none')}</option>
          {separators.map((each) => <option key={each} value={each}>{NAMED[each] === undefined ? each : t(`ownData.separator.${NAMED[each]}`)}</option>)}
        </select>
      )}</td>
    </tr>
  );
};
