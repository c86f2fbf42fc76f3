import { useEffect, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { officialChanges } from '../../../analysis/official-changes.ts';
import type { Dataset } from '../../../schema/dataset.ts';
import type { OfficialServices } from '../../../schema/official.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { FigureTable } from '../../shared/FigureTable.tsx';
import { namesByCode } from '../../shared/names-by-code.ts';
import { useText } from '../../shared/text-context.tsx';
import type { ReadyTables } from '../own-data-props.ts';
import { changeTable, countChanges, isUnchanged, summaryWords } from './change-table.ts';
import type { OfficialResult } from './official-props.ts';
import { RequestList } from './RequestList.tsx';
import { resultNotes, sourceLines } from './result-notes.ts';

interface ResultPartProps {
  readonly dataset: Dataset;
  readonly services: OfficialServices;
  readonly result: OfficialResult;
  readonly onUse: (tables: ReadyTables) => void;
  readonly onDrop: () => void;
}

/** Old and new figures side by side, and the way to take the new ones into use. */
export const ResultPart = ({ dataset, services, result, onUse, onDrop }: ResultPartProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const [showsSame, setShowsSame] = useState(false);
  const { answer, ready } = result;
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  const changes = useMemo(() => officialChanges(dataset.needs, answer.tables), [dataset, answer]);
  const shown = useMemo(() => (showsSame ? changes : changes.filter((change) => !isUnchanged(change))), [changes, showsSame]);
  const table = useMemo(() => changeTable(shown, { text, names }), [shown, text, names]);
  const said = resultNotes(answer, { text, names });
  const lines = sourceLines(answer, services, text);
  const notes = [...said, ...lines];
  // The answer comes long after the press that asked for it: the focus goes to it, so that it is read out and in sight.
  useEffect(() => { head.current?.focus(); }, [answer]);
  return (
    <section className="official-box" aria-labelledby={id}>
      <h3 id={id} ref={head} tabIndex={-1}>{t('official.result.title')}</h3>
      {changes.length > 0 && <p className="result-words">{summaryWords(countChanges(changes), text)}</p>}
      {ready === null && <p className="result-note">{t('official.result.nothing')}</p>}
      {changes.length > 0 && (
        <>
          <label className="official-check"><input type="checkbox" checked={showsSame} onChange={({ target }) => { setShowsSame(target.checked); }} /> {t('official.result.showSame')}</label>
          {shown.length === 0 ? <p>{t('official.result.allSame')}</p> : (
            <>
              <FigureTable table={table} labelledBy={id} />
              <ExportButtons name="official-changes" title={t('official.result.title')} sourceIds={[]} sql={[]} notes={notes} table={() => table} />
            </>
          )}
        </>
      )}
      {said.map((note) => <p key={note} className="result-small">{note}</p>)}
      {lines.map((line) => <p key={line} className="result-small official-source">{line}</p>)}
      {answer.sent.length > 0 && (
        <details className="result-figures">
          <summary>{t('official.what.sent', { shown: format.integer(answer.sent.length) })}</summary>
          <RequestList requests={answer.sent} places={dataset.municipalities.length} />
        </details>
      )}
      <div className="result-controls">
        {ready !== null && <button type="button" className="result-button official-main" onClick={() => { onUse(ready); }}>{t('official.result.use')}</button>}
        <button type="button" className="result-button" onClick={onDrop}>{t('official.result.drop')}</button>
      </div>
      {ready !== null && <p className="result-small">{t('official.result.useNote')}</p>}
    </section>
  );
};
