import type { ReactElement } from 'react';
import type { FileGlance } from '../../../schema/import-client.ts';
import type { ImportPlan } from '../../../schema/import-plan.ts';
import { useText } from '../../shared/text-context.tsx';
import { bytesText } from '../bytes-text.ts';

interface FoundFileProps {
  readonly file: FileGlance;
  readonly plan: ImportPlan | null;
  readonly onTable: (tableIndex: number) => void;
}

const DELIMITERS: Readonly<Record<string, string>> = { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'bar' };

/** What was found in the file, and which of its sheets is used. */
export const FoundFile = ({ file, plan, onTable }: FoundFileProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const table = file.tables[plan?.tableIndex ?? 0];
  const delimiter = file.text === null ? undefined : DELIMITERS[file.text.delimiter];
  return (
    <div className="own-found">
      <dl className="own-facts">
        <div><dt>{t('ownData.found.file')}</dt><dd>{file.name}</dd></div>
        <div><dt>{t('ownData.found.format')}</dt><dd>{t(`ownData.format.${file.format}`)}, {bytesText(file.bytes, text)}</dd></div>
        {file.text !== null && <div><dt>{t('ownData.found.encoding')}</dt><dd>{t(`ownData.encoding.${file.text.encoding}`)}{delimiter === undefined ? '' : `, ${t(`ownData.delimiter.${delimiter}`)}`}</dd></div>}
        {table !== undefined && <div><dt>{t('ownData.found.rows')}</dt><dd>{t('ownData.found.rowsAndColumns', { rows: format.integer(table.rowCount + table.faultCount), columns: format.integer(table.columns.length) })}</dd></div>}
        {file.areaCount > 0 && <div><dt>{t('ownData.found.areas')}</dt><dd>{format.integer(file.areaCount)}</dd></div>}
        <div><dt>{t('ownData.found.hash')}</dt><dd className="own-hash">{file.sha256.slice(0, 16)} …</dd></div>
      </dl>
      {file.tables.length > 1 && (
        <label className="result-field">{t('ownData.found.sheet')}
          <select value={plan?.tableIndex ?? 0} onChange={(event) => { onTable(Number(event.target.value)); }}>
            {file.tables.map(({ name, rowCount }, index) => <option key={`${name}-${String(index)}`} value={index}>{t('ownData.found.sheetOption', { name, rows: format.integer(rowCount) })}</option>)}
          </select>
        </label>
      )}
    </div>
  );
};
