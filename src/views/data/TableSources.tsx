import { Fragment, type ReactElement } from 'react';
import type { DataDictionary } from '../../schema/data-dictionary.ts';
import type { SourceEntry } from '../../schema/document-rows.ts';
import { useText } from '../shared/text-context.tsx';
import { CodeName } from './CodeName.tsx';
import { sourceElementId, tableElementId } from './section-ids.ts';

interface TableSourcesProps {
  /** A table of the package. */
  readonly table: string;
  readonly dictionary: DataDictionary | null;
  readonly sources: readonly SourceEntry[] | null;
}

/** The documents that a table rests on, as links to the list of sources, and the table's own description. */
export const TableSources = ({ table, dictionary, sources }: TableSourcesProps): ReactElement | null => {
  const { t, language } = useText();
  const ids = dictionary?.tables.find(({ name }) => name === table)?.sourceIds;
  if (ids === undefined || sources === null) return null;
  const named = sources.filter(({ id }) => ids.includes(id));
  return (
    <p className="data-sub">
      {t('dataArchive.table')} <a href={`#${tableElementId(table)}`}><CodeName name={table} /></a>.{' '}
      {named.length > 0 && <>{t('dataArchive.from')} {named.map(({ id, title }, index) => <Fragment key={id}>{index > 0 && '; '}<a href={`#${sourceElementId(id)}`}>{title[language]}</a></Fragment>)}.</>}
    </p>
  );
};
