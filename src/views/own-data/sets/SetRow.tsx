import { useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { OwnDataEntry } from '../../../schema/own-data.ts';
import { useText } from '../../shared/text-context.tsx';
import { bytesText } from '../bytes-text.ts';

interface SetRowProps {
  readonly entry: OwnDataEntry;
  readonly isShown: boolean;
  readonly href: string;
  readonly onRename: (name: string) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** One data set that the user keeps: what it is, where it came from, and what can be done with it. */
export const SetRow = ({ entry, isShown, href, onRename, onExport, onDelete }: SetRowProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const rename = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setDraft(null);
    requestAnimationFrame(() => { rename.current?.focus(); });
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const name = (draft ?? '').trim();
    if (name !== '' && name !== entry.name) onRename(name);
    close();
  };
  return (
    <li className="own-set" aria-labelledby={id} data-own={entry.id}>
      <div className="own-set-head">
        <h3 id={id}>{entry.name}</h3>
        {isShown && <span className="own-set-shown">{t('ownData.sets.shown')}</span>}
      </div>
      <ul className="own-set-imports">
        {entry.imports.map(({ file, kind, rowsLoaded, rowsRejected, at }) => (
          <li key={`${file}-${at}`}>{t(`ownData.sets.imported`, { file, kind: t(`ownData.kind.${kind}`), loaded: format.integer(rowsLoaded), rejected: format.integer(rowsRejected) })}</li>
        ))}
      </ul>
      <p className="result-small">
        {t('ownData.sets.facts', { date: format.date(entry.savedAt.slice(0, 10), 'day'), size: bytesText(entry.bytes, text), version: format.integer(entry.version) })}{' '}
        <span className="own-hash">{t('ownData.sets.hash', { hash: entry.sha256.slice(0, 16) })}</span>
      </p>
      {draft === null ? (
        <div className="result-controls">
          {!isShown && <a className="result-button own-link-button" href={href} aria-label={t('ownData.sets.openNamed', { name: entry.name })}>{t('ownData.sets.open')}</a>}
          <button ref={rename} type="button" className="result-button" aria-label={t('ownData.sets.renameNamed', { name: entry.name })} onClick={() => { setDraft(entry.name); }}>{t('ownData.sets.rename')}</button>
          <button type="button" className="result-button" aria-label={t('ownData.sets.exportNamed', { name: entry.name })} onClick={onExport}>{t('ownData.sets.export')}</button>
          <button type="button" className="result-button" aria-label={t('ownData.sets.deleteNamed', { name: entry.name })} onClick={onDelete}>{t('ownData.sets.delete')}</button>
        </div>
      ) : (
        <form className="result-controls" onSubmit={onSubmit}>
          <label className="result-field">{t('ownData.sets.newName')}
            <input autoFocus value={draft} maxLength={120} onChange={(event) => { setDraft(event.target.value); }} onKeyDown={(event) => { if (event.key === 'Escape') close(); }} />
          </label>
          <button type="submit" className="result-button">{t('ownData.sets.renameDone')}</button>
          <button type="button" className="result-button" onClick={close}>{t('ownData.cancel')}</button>
        </form>
      )}
    </li>
  );
};
