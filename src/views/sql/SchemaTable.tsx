import { useState, type ReactElement } from 'react';
import { useText } from '../shared/text-context.tsx';
import type { FoundTable } from './schema-search.ts';

interface SchemaTableProps {
  readonly found: FoundTable;
  /** Is it the answer to a search? Then its columns are in sight. */
  readonly isFound: boolean;
  readonly onInsert: (name: string) => void;
}

/** A table or view with what it holds; its columns are drawn when it is opened. */
export const SchemaTable = ({ found: { table, columns }, isFound, onInsert }: SchemaTableProps): ReactElement => {
  const { t, format, language } = useText();
  const [isOpen, setOpen] = useState(isFound);
  const title = table.title[language];
  return (
    <details className="sql-schema-table" open={isOpen} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>
        <code>{table.name}</code>
        {title !== table.name && <span className="sql-schema-title">{title}</span>}
        {table.rows !== null && <span className="sql-schema-rows">{t('sql.schema.rows', { count: table.rows, shown: format.integer(table.rows) })}</span>}
      </summary>
      {isOpen && (
        <>
          <p className="result-small">{table.description[language]}</p>
          <button type="button" className="sql-name" aria-label={t('sql.schema.insert', { name: table.name })} onClick={() => { onInsert(table.name); }}><code>{table.name}</code></button>
          <ul className="sql-columns">
            {columns.map(({ name, type, unit, description }) => (
              <li key={name}>
                <button type="button" className="sql-name" aria-label={t('sql.schema.insert', { name })} onClick={() => { onInsert(name); }}><code>{name}</code></button>
                <span className="sql-type">{unit === null ? type.toLowerCase() : `${type.toLowerCase()}, ${unit}`}</span>
                <span className="sql-means">{description[language]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
