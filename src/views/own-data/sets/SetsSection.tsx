import { useEffect, useRef, type ReactElement } from 'react';
import { BUILT_IN } from '../../../schema/package-choice.ts';
import { useText } from '../../shared/text-context.tsx';
import { ImportWizard } from '../import/ImportWizard.tsx';
import type { OwnDataPageProps } from '../own-data-props.ts';
import { SetRow } from './SetRow.tsx';

/** The data sets, the built-in one first, and below them the way to bring in another. */
export const SetsSection = (props: OwnDataPageProps): ReactElement => {
  const { shown, openHref, kept, actions } = props;
  const text = useText();
  const { t, format } = text;
  const undo = useRef<HTMLButtonElement>(null);
  const { removed } = kept;
  // The row whose button was pressed is gone: the way back is what comes next.
  useEffect(() => { if (removed !== null) undo.current?.focus(); }, [removed]);
  const isOwnShown = (id: string): boolean => shown.data.kind === 'own' && shown.data.id === id;
  const isGone = kept.isReady && shown.data.kind === 'own' && !kept.entries.some(({ id }) => isOwnShown(id));
  return (
    <div className="result-part own-page">
      <h2>{t('ownData.sets.heading')}</h2>
      <p className="result-lead">
        {t('ownData.sets.lead', { name: shown.title })}{' '}
        {kept.entries.length === 0 ? t('ownData.sets.none') : t('ownData.sets.count', { count: kept.entries.length, shown: format.integer(kept.entries.length) })}
      </p>
      <p className="result-small">{t('ownData.sets.privacy')} {kept.isPersistent === true ? t('ownData.sets.persistent') : kept.isPersistent === false ? t('ownData.sets.notPersistent') : ''}</p>
      <div role="status">
        {isGone && <p className="result-note">{t('ownData.sets.goneElsewhere')}</p>}
        {removed !== null && (
          <p className="result-note">{t('ownData.sets.deleted', { name: removed })}{' '}
            <button ref={undo} type="button" className="result-button" onClick={actions.undoRemove}>{t('ownData.sets.undoDelete')}</button>
          </p>
        )}
      </div>
      <ul className="own-sets" aria-label={t('ownData.sets.heading')}>
        <li className="own-set">
          <div className="own-set-head">
            <h3>{t('ownData.sets.builtIn')}</h3>
            {shown.data.kind === 'builtIn' && <span className="own-set-shown">{t('ownData.sets.shown')}</span>}
          </div>
          <p className="result-small">{t('ownData.sets.builtInWords')}</p>
          {shown.data.kind !== 'builtIn' && <div className="result-controls"><a className="result-button own-link-button" href={openHref(BUILT_IN)} aria-label={t('ownData.sets.openNamed', { name: t('ownData.sets.builtIn') })}>{t('ownData.sets.open')}</a></div>}
        </li>
        {kept.entries.map((entry) => (
          <SetRow key={entry.id} entry={entry} isShown={isOwnShown(entry.id)} href={openHref({ kind: 'own', id: entry.id })}
            onRename={(name) => { actions.rename(entry.id, name); }} onExport={() => { actions.exportSet(entry.id); }} onDelete={() => { actions.remove(entry.id); }} />
        ))}
      </ul>
      <ImportWizard {...props} />
    </div>
  );
};
