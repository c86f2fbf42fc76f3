import type { ReactElement } from 'react';
import type { DictionaryColumn, DictionaryTable } from '../../schema/data-dictionary.ts';
import { useText } from '../shared/text-context.tsx';
import { useIsNarrow } from '../shared/use-is-narrow.ts';
import { CodeName } from './CodeName.tsx';
import { DataTable } from './DataTable.tsx';
import { tableElementId } from './section-ids.ts';
import { unitKey } from './unit-key.ts';

export interface DictionaryEntryTableProps {
  readonly table: DictionaryTable;
  /** Those to be shown. */
  readonly columns: readonly DictionaryColumn[];
  readonly isOpen: boolean;
  readonly onToggle: (name: string, isOpen: boolean) => void;
}

const TYPES = ['string', 'integer', 'number', 'boolean', 'date'] as const;

/** The package's types in words; SQL types of views as they are. */
const useTypeWords = (): ((type: string) => string) => {
  const { t } = useText();
  return (type) => {
    const known = TYPES.find((each) => each === type);
    return known === undefined ? type : t(`dataSources.dictionary.types.${known}`);
  };
};

const useUnitWords = (): ((unit: string) => string) => {
  const { t } = useText();
  return (unit) => {
    const key = unitKey(unit);
    return key === undefined ? unit : t(`dataSources.dictionary.units.${key}`);
  };
};

const ColumnMeaning = ({ table, column }: { readonly table: DictionaryTable; readonly column: DictionaryColumn }): ReactElement => {
  const { t, language } = useText();
  const links = table.foreignKeys.flatMap((key) => {
    const index = key.fields.indexOf(column.name);
    return index < 0 ? [] : [{ to: key.table, column: key.tableFields[index] ?? '' }];
  });
  return (
    <>
      {column.description[language]}
      {column.allowedValues.length > 0 && (
        <span className="data-sub">{t('dataSources.dictionary.values')}: <code>{column.allowedValues.join(', ')}</code></span>
      )}
      {links.map(({ to, column: target }) => (
        <span key={to} className="data-sub">{t('dataSources.dictionary.pointsTo')}: <a href={`#${tableElementId(to)}`}><CodeName name={`${to}.${target}`} /></a></span>
      ))}
    </>
  );
};

const Columns = ({ table, columns }: Pick<DictionaryEntryTableProps, 'table' | 'columns'>): ReactElement => {
  const { t } = useText();
  const isNarrow = useIsNarrow();
  const typeWords = useTypeWords();
  const unitWords = useUnitWords();
  const hasUnits = columns.some(({ unit }) => unit !== null);
  // On a phone type and unit stand under the name, so that the meaning is seen without scrolling.
  const headings = ['name', ...(isNarrow ? [] : ['type', ...(hasUnits ? ['unit'] : [])]), 'description'];
  return (
    <DataTable
      caption={t('dataSources.dictionary.columnsOf', { table: table.name })}
      isCaptionHidden
      sql={[{ table: 'dictionary', where: { object_name: [table.name], column_name: columns.map(({ name }) => name) }, order: ['position'] }]}
      columns={headings.map((key) => ({ key, label: t(`dataSources.dictionary.columns.${key}`) }))}
      rows={columns.map((column) => ({
        key: column.name,
        cells: [
          <span key="name">
            <CodeName name={column.name} />
            {table.primaryKey.includes(column.name) && <span className="data-key">{t('dataSources.dictionary.key')}</span>}
            {isNarrow && <span className="data-sub">{[typeWords(column.type), ...(column.unit === null ? [] : [unitWords(column.unit)])].join(' · ')}</span>}
          </span>,
          ...(isNarrow ? [] : [typeWords(column.type), ...(hasUnits ? [column.unit === null ? '' : unitWords(column.unit)] : [])]),
          <ColumnMeaning key="meaning" table={table} column={column} />,
        ],
      }))}
      isWide={!isNarrow}
    />
  );
};

/** One table or view of the dictionary: its name and meaning, and its columns when it is open. */
export const DictionaryEntryTable = ({ table, columns, isOpen, onToggle }: DictionaryEntryTableProps): ReactElement => {
  const { t, format, language } = useText();
  const size = {
    columns: t('dataSources.dictionary.columnCount', { count: table.columns.length, shown: format.integer(table.columns.length) }),
    rows: table.rows === null ? null : t('dataSources.dictionary.rowCount', { count: table.rows, shown: format.integer(table.rows) }),
  };
  const title = table.title[language];
  return (
    <details id={tableElementId(table.name)} className="data-fold data-entry" open={isOpen} onToggle={(event) => { onToggle(table.name, event.currentTarget.open); }}>
      <summary>
        <code className="data-entry-name">{table.name}</code>
        {title !== table.name && <span className="data-entry-title">{title}</span>}
        <span className="data-fold-count">{size.rows === null ? size.columns : `${size.columns}, ${size.rows}`}</span>
      </summary>
      {isOpen && (
        <>
          <p>{table.description[language]}</p>
          <Columns table={table} columns={columns} />
        </>
      )}
    </details>
  );
};
