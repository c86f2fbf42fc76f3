import { useId, type ReactElement } from 'react';
import type { ImportClient, TableGlance } from '../../../schema/import-client.ts';
import { IMPORT_KINDS, type ImportKind, type ImportPlan } from '../../../schema/import-plan.ts';
import type { KeptPlan } from '../../../schema/own-data.ts';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useText } from '../../shared/text-context.tsx';
import { ColumnRow } from './ColumnRow.tsx';
import { ImportOptions } from './ImportOptions.tsx';
import { missingFields, plansFor, reusedPlan, withField, withSeparator } from './plan-edits.ts';
import { RowsPreview } from './RowsPreview.tsx';

interface ColumnsStepProps {
  readonly table: TableGlance;
  readonly plan: ImportPlan;
  readonly kept: readonly KeptPlan[];
  readonly client: ImportClient;
  readonly hasAreas: boolean;
  readonly onChange: (plan: ImportPlan, gesture?: string) => void;
  readonly onKind: (kind: ImportKind) => void;
  readonly onRemovePlan: (id: string) => void;
}

/** The first three filled cells of a column. */
const examplesOf = ({ head }: TableGlance, column: number): readonly string[] =>
  head.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '').slice(0, 3);

/** What the table is about, and what each of its columns is taken for. */
export const ColumnsStep = ({ table, plan, kept, client, hasAreas, onChange, onKind, onRemovePlan }: ColumnsStepProps): ReactElement => {
  const { t, format } = useText();
  const id = useId();
  const missing = missingFields(plan);
  const offered = plansFor(kept, table.columns);
  const unsure = plan.columns.filter(({ field, confidence }) => field !== null && confidence < 0.5).length;
  const taken = plan.columns.filter(({ field }) => field !== null).length;
  const fieldName = (field: string): string => t(`ownData.field.${field}`);
  return (
    <div className="own-columns">
      {offered.length > 0 && (
        <div className="result-note" role="note">
          <p>{t('ownData.kept.offer')}</p>
          {offered.map((each) => (
            <p key={each.id} className="result-controls">
              <button type="button" className="result-button" onClick={() => { onChange(reusedPlan(each, plan.tableIndex)); }}>{t('ownData.kept.use', { name: each.name })}</button>
              <button type="button" className="result-text-button" onClick={() => { onRemovePlan(each.id); }}>{t('ownData.kept.forget', { name: each.name })}</button>
            </p>
          ))}
        </div>
      )}
      <RadioChoice legend={t('ownData.kindLegend')} values={hasAreas ? IMPORT_KINDS : IMPORT_KINDS.filter((kind) => kind !== 'boundaries')} chosen={plan.kind} labelOf={(kind) => t(`ownData.kind.${kind}`)} onChoose={onKind} />
      <p className="result-small">{t(`ownData.kindWords.${plan.kind}`)}</p>
      <p role="status">
        {t('ownData.columns.state', { taken: format.integer(taken), all: format.integer(plan.columns.length) })}{' '}
        {unsure > 0 && t('ownData.columns.unsure', { count: unsure, shown: format.integer(unsure) })}
      </p>
      {missing.length > 0 && (
        <p className="own-fault" role="note">{t('ownData.columns.missing', { fields: format.list(missing.map((choices) => choices.map(fieldName).join(' / '))) })}</p>
      )}
      <section className="result own-sight" aria-labelledby={id}>
        <div className="result-head"><h4 id={id}>{t('ownData.columns.heading')}</h4></div>
        <div className="result-scroll" role="group" aria-labelledby={id} tabIndex={0}>
          <table className="result-table own-column-table">
            <thead>
              <tr>{(['column', 'meaning', 'examples', 'ground', 'separator'] as const).map((name) => <th key={name} scope="col">{t(`ownData.columns.${name}`)}</th>)}</tr>
            </thead>
            <tbody>
              {plan.columns.map((mapping, index) => (
                <ColumnRow key={`${String(index)}-${table.columns[index] ?? ''}`} name={table.columns[index] ?? ''} index={index} mapping={mapping} kind={plan.kind} examples={examplesOf(table, index)}
                  onField={(field) => { onChange(withField(plan, index, field)); }} onSeparator={(separator) => { onChange(withSeparator(plan, index, separator)); }} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <ImportOptions plan={plan} onChange={onChange} />
      <RowsPreview table={table} tableIndex={plan.tableIndex} client={client} />
    </div>
  );
};
