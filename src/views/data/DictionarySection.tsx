import { useId, useState, type ReactElement } from 'react';
import type { DataDictionary } from '../../schema/data-dictionary.ts';
import { useText } from '../shared/text-context.tsx';
import { DataSection } from './DataSection.tsx';
import { searchDictionary, type FoundTable } from './dictionary-search.ts';
import { DictionaryEntryTable } from './DictionaryEntryTable.tsx';
import { tableElementId } from './section-ids.ts';
import { useHash } from './use-hash.ts';

export interface DictionarySectionProps {
  readonly dictionary: DataDictionary | null;
}

/** Opened and closed by hand, by name; what is not there is open when a search or the address asks for it. */
type ByHand = ReadonlyMap<string, boolean>;

const Entries = ({ found, isSearching }: { readonly found: readonly FoundTable[]; readonly isSearching: boolean }): ReactElement => {
  const { t } = useText();
  const hash = useHash();
  const [byHand, setByHand] = useState<{ readonly hash: string; readonly isSearching: boolean; readonly open: ByHand }>({ hash, isSearching, open: new Map() });
  // Following a link or beginning a search is a fresh wish: it outweighs what was closed before.
  const open: ByHand = byHand.hash === hash && byHand.isSearching === isSearching ? byHand.open : new Map();
  const isOpen = (name: string): boolean => open.get(name) ?? (isSearching || hash === tableElementId(name));
  const toggle = (name: string, next: boolean): void => {
    if (next !== isOpen(name)) setByHand({ hash, isSearching, open: new Map([...open, [name, next]]) });
  };
  return (
    <>
      {(['table', 'view'] as const).map((kind) => {
        const ofKind = found.filter(({ table }) => table.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind} className="data-entries">
            <h3>{t(`dataSources.dictionary.kinds.${kind}`)}</h3>
            {kind === 'view' && <p>{t('dataSources.dictionary.viewsNote')}</p>}
            {ofKind.map(({ table, columns }) => (
              <DictionaryEntryTable key={table.name} table={table} columns={columns} isOpen={isOpen(table.name)} onToggle={toggle} />
            ))}
          </div>
        );
      })}
    </>
  );
};

/** Every table and view with every column, to search. */
export const DictionarySection = ({ dictionary }: DictionarySectionProps): ReactElement => {
  const { t, format, language } = useText();
  const [search, setSearch] = useState('');
  const searchId = useId();
  const isSearching = search.trim() !== '';
  const found = searchDictionary(dictionary?.tables ?? [], search, language);
  const columns = found.reduce((sum, each) => sum + each.columns.length, 0);
  const summary = found.length === 0
    ? t('dataSources.dictionary.nothing', { text: search.trim() })
    : t('dataSources.dictionary.found', {
      tables: t('dataSources.dictionary.tableCount', { count: found.length, shown: format.integer(found.length) }),
      columns: t('dataSources.dictionary.columnCount', { count: columns, shown: format.integer(columns) }),
    });
  return (
    <DataSection name="dictionary">
      <p>{t('dataSources.dictionary.intro')} {t('dataSources.dictionary.empty')}</p>
      {dictionary === null ? <p>{t('data.loading')}</p> : (
        <>
          <div className="data-search" role="search">
            <label htmlFor={searchId}>{t('dataSources.dictionary.search')}</label>
            <input id={searchId} type="search" value={search} autoComplete="off" spellCheck={false} onChange={(event) => { setSearch(event.target.value); }} />
            <p role="status">{summary}</p>
          </div>
          <Entries found={found} isSearching={isSearching} />
        </>
      )}
    </DataSection>
  );
};
