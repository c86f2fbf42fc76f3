import { useDeferredValue, useMemo, useState, type ReactElement } from 'react';
import type { DataDictionary } from '../../schema/data-dictionary.ts';
import { toPage } from '../../state/destinations.ts';
import { PlaceLink } from '../shared/place-link.tsx';
import { useText } from '../shared/text-context.tsx';
import { searchSchema, type FoundTable } from './schema-search.ts';
import { SchemaTable } from './SchemaTable.tsx';

interface SchemaBrowserProps {
  /** `null` until it is known. */
  readonly dictionary: DataDictionary | null;
  readonly onInsert: (name: string) => void;
}

const KINDS = [['view', 'views'], ['table', 'tables']] as const;

/** Everything that can be asked about, with what it means; views first, for they answer most questions. */
export const SchemaBrowser = ({ dictionary, onInsert }: SchemaBrowserProps): ReactElement => {
  const { t, format, language } = useText();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const found = useMemo((): readonly FoundTable[] => (dictionary === null ? [] : searchSchema(dictionary, wanted, language)), [dictionary, wanted, language]);
  if (dictionary === null) return <p className="result-small" role="status">{t('sql.schema.loading')}</p>;
  return (
    <>
      <label className="sql-search">
        {t('sql.schema.search')}
        <input type="search" value={search} onChange={(event) => { setSearch(event.target.value); }} />
      </label>
      <p className="result-small" role="status">
        {found.length === 0 ? t('sql.schema.none') : t('sql.schema.found', { count: found.length, shown: format.integer(found.length) })}
      </p>
      <p className="result-small">{t('sql.schema.hint')}</p>
      <div className="sql-schema" role="group" aria-label={t('sql.schema.title')} tabIndex={0}>
        {KINDS.map(([kind, key]) => {
          const ofKind = found.filter(({ table }) => table.kind === kind);
          return ofKind.length > 0 && (
            <div key={kind}>
              <h4>{t(`sql.schema.${key}`)}</h4>
              {ofKind.map((each) => <SchemaTable key={`${each.table.name} ${wanted}`} found={each} isFound={wanted !== ''} onInsert={onInsert} />)}
            </div>
          );
        })}
      </div>
      <PlaceLink to={toPage('data')}>{t('sql.schema.toData')}</PlaceLink>
    </>
  );
};
