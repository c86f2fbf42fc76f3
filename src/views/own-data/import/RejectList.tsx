import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import type { ImportClient, RejectedWords, ReportGlance } from '../../../schema/import-client.ts';
import { REJECT_REASONS, type ImportPlan, type Reject, type RejectReason } from '../../../schema/import-plan.ts';
import type { Text } from '../../../i18n/text.ts';
import { useText } from '../../shared/text-context.tsx';
import { withMend, withRowLeftOut } from './plan-edits.ts';
import { MendCell } from './MendCell.tsx';
import { useRowWindows } from './use-row-windows.ts';
import { VirtualTable } from './VirtualTable.tsx';

interface RejectListProps {
  readonly report: ReportGlance;
  /** The plan that the report is about: another one has another list. */
  readonly reportKey: ImportPlan;
  readonly plan: ImportPlan;
  readonly columns: readonly string[];
  readonly client: ImportClient;
  readonly onChange: (plan: ImportPlan) => void;
  readonly onDownload: (name: string, text: string) => void;
}

const wordsOf = ({ t }: Text): RejectedWords => {
  const each = (part: 'what' | 'mend'): Readonly<Record<RejectReason, string>> => {
    const entries = REJECT_REASONS.map((reason) => [reason, t(`ownData.reject.${reason}.${part}`)]);
    return Object.fromEntries(entries) as Record<RejectReason, string>; // every reason has an entry
  };
  return {
    row: t('ownData.rejects.row'), column: t('ownData.rejects.column'), value: t('ownData.rejects.value'), reason: t('ownData.rejects.reason'), mend: t('ownData.rejects.mend'),
    wholeRow: t('ownData.rejects.wholeRow'), reasons: each('what'), mends: each('mend'),
  };
};

/** The rows that are not loaded: where, what stands there, why, and how it is mended, here or in the user's own program. */
export const RejectList = ({ report, reportKey, plan, columns, client, onChange, onDownload }: RejectListProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const [isFailed, setFailed] = useState(false);
  // A new report is a new list, read from its start.
  const load = useCallback((from: number, to: number) => {
    void reportKey;
    return client.rejects(from, to);
  }, [client, reportKey]);
  const { rowAt, onSight } = useRowWindows<Reject>(load);
  const heading = useRef<HTMLHeadingElement>(null);
  const hasMended = useRef(false);
  // The row that was mended is gone with its field: focus goes to the head of the new list.
  useEffect(() => {
    if (hasMended.current) heading.current?.focus();
    hasMended.current = false;
  }, [reportKey]);
  const change = (next: ImportPlan): void => {
    hasMended.current = true;
    onChange(next);
  };
  const onFile = (): void => {
    void client.rejectedFile(wordsOf(text)).then((outcome) => {
      setFailed(!outcome.ok);
      if (outcome.ok) onDownload(t('ownData.rejects.fileName'), outcome.value);
    });
  };
  const cellsOf = (index: number): ReactElement => {
    const reject = rowAt(index);
    if (reject === undefined) return <span role="cell">…</span>;
    const { row, column, value, reason } = reject;
    const columnName = column === null ? t('ownData.rejects.wholeRow') : columns[column] ?? '';
    return (
      <>
        <span role="rowheader">{t('ownData.rejects.rowNumber', { row: format.integer(row) })}</span>
        <span role="cell">{columnName}</span>
        <span role="cell">{column === null ? <span className="own-value">{value.slice(0, 120)}</span> : (
          <MendCell key={`${String(row)}-${String(column)}-${value}`} value={value} label={t('ownData.rejects.edit', { row: format.integer(row), column: columnName })} onMend={(mended) => { change(withMend(plan, row, { column, text: mended })); }} />
        )}</span>
        <span role="cell"><strong>{t(`ownData.reject.${reason}.what`)}</strong> {t(`ownData.reject.${reason}.mend`)}</span>
        <span role="cell"><button type="button" className="result-button" aria-label={t('ownData.rejects.leaveOutRow', { row: format.integer(row) })} onClick={() => { change(withRowLeftOut(plan, row)); }}>{t('ownData.rejects.leaveOut')}</button></span>
      </>
    );
  };
  return (
    <section className="own-block" aria-labelledby="own-rejects">
      <div className="result-head">
        <h4 id="own-rejects" ref={heading} tabIndex={-1}>{t('ownData.rejects.heading')}</h4>
        {report.rejectCount > 0 && <button type="button" className="result-button" onClick={onFile}>{t('ownData.rejects.download')}</button>}
      </div>
      <p role="status">{report.rejectCount === 0 ? t('ownData.rejects.none') : t('ownData.rejects.lead', { count: report.rejectCount, shown: format.integer(report.rejectCount) })}</p>
      {isFailed && <p className="own-fault" role="alert">{t('ownData.failure.unknown')}</p>}
      {report.rejectCount > 0 && (
        <>
          <ul className="own-chips" aria-label={t('ownData.rejects.byReason')}>
            {report.reasons.map(({ reason, count }) => <li key={reason}>{t(`ownData.reject.${reason}.what`)} <strong>{format.integer(count)}</strong></li>)}
          </ul>
          <VirtualTable label={t('ownData.rejects.heading')} heads={['row', 'column', 'value', 'reasonAndMend', 'act'].map((head) => t(`ownData.rejects.${head}`))} count={report.rejectCount} rowHeight={64}
            columns="5rem minmax(6rem, 10rem) minmax(12rem, 1fr) minmax(14rem, 1.4fr) 8rem" minWidth={780} isStacked onSight={onSight} cellsOf={cellsOf} />
        </>
      )}
    </section>
  );
};
