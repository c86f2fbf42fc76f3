import { useId, useRef, useState, type ClipboardEvent, type DragEvent, type FormEvent, type ReactElement } from 'react';
import type { ImportSource } from '../../../schema/import-client.ts';
import { useText } from '../../shared/text-context.tsx';

/** Endings that the file picker offers; any other file can be chosen too. */
const ENDINGS = '.csv,.tsv,.txt,.xlsx,.parquet,.arrow,.feather,.geojson,.json,.topojson,.zip';

const first = (files: FileList | null): ImportSource | null => {
  const file = files?.[0];
  return file === undefined ? null : { name: file.name, file };
};

/** Where a file is dropped, chosen or pasted. */
export const FileStep = ({ onSource }: { readonly onSource: (source: ImportSource) => void }): ReactElement => {
  const { t } = useText();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const take = (source: ImportSource | null): void => { if (source !== null) onSource(source); };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(first(event.dataTransfer.files));
  };
  const onPaste = (event: ClipboardEvent): void => {
    const source = first(event.clipboardData.files);
    if (source === null) return;
    event.preventDefault();
    take(source);
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (pasted.trim() !== '') onSource({ name: t('ownData.file.pastedName'), text: pasted });
  };
  return (
    <div className="own-file">
      <div className={`own-drop${isOver ? ' own-drop-over' : ''}`} role="group" aria-labelledby={`${id}-drop`} onDrop={onDrop}
        onDragOver={(event) => { event.preventDefault(); setOver(true); }} onDragLeave={() => { setOver(false); }}>
        <p id={`${id}-drop`} className="own-drop-words">{t('ownData.file.drop')}</p>
        <button type="button" className="result-button own-primary" onClick={() => picker.current?.click()}>{t('ownData.file.choose')}</button>
        <input ref={picker} type="file" hidden aria-label={t('ownData.file.choose')} accept={ENDINGS}
          onChange={(event) => {
            take(first(event.target.files));
            event.target.value = '';
          }} />
        <p className="result-small">{t('ownData.file.formats')}</p>
      </div>
      <form className="own-paste" onSubmit={onSubmit}>
        <label htmlFor={`${id}-paste`}>{t('ownData.file.paste')}</label>
        <textarea id={`${id}-paste`} rows={5} spellCheck={false} value={pasted} onPaste={onPaste} onChange={(event) => { setPasted(event.target.value); }} />
        <button type="submit" className="result-button" disabled={pasted.trim() === ''}>{t('ownData.file.usePasted')}</button>
      </form>
    </div>
  );
};
