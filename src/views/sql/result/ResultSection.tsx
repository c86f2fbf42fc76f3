import { useId, useMemo, useState, type ReactElement } from 'react';
import type { Dataset } from '../../../schema/dataset.ts';
import type { SqlAnswer } from '../../../schema/sql-answer.ts';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useText } from '../../shared/text-context.tsx';
import { shortQuery } from '../named-tables.ts';
import type { RenderAreaMap } from '../sql-page-props.ts';
import { amountColumns, codeColumn } from './answer-columns.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { exportTable, orderedRows, type RowOrder } from './cell-text.ts';
import { defaultChart, mainAmount, type ChartChoice } from './chart-choice.ts';
import { ChartPart } from './ChartPart.tsx';
import { MapPart } from './MapPart.tsx';
import type { ResultPartProps } from './result-part-props.ts';

interface ResultSectionProps extends Pick<ResultPartProps, 'answer' | 'sourceIds' | 'onExport'> {
  readonly dataset: Dataset;
  readonly renderMap: RenderAreaMap;
}

type Form = 'table' | 'chart' | 'map';

interface TablePartProps extends ResultPartProps {
  readonly order: RowOrder | null;
  readonly onOrder: (order: RowOrder | null) => void;
}

const TablePart = ({ answer, rows, notes, sourceIds, onExport, order, onOrder }: TablePartProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  return (
    <section className="sql-result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{t('sql.result.table')}</h3>
        <ExportButtons name="sql-result" title={t('sql.result.exportTitle')} notes={notes} sourceIds={sourceIds} sql={[answer.sql]} table={() => exportTable(answer.columns, rows)} onExport={onExport} />
      </div>
      <AnswerTable answer={answer} rows={rows} order={order} onOrder={onOrder} labelledBy={id} />
    </section>
  );
};

/** What is chosen to be seen of an answer; a new answer begins with its own choice. */
const useChoices = (answer: SqlAnswer, codes: ReadonlySet<string>) => {
  const [form, setForm] = useState<Form>('table');
  const [order, setOrder] = useState<RowOrder | null>(null);
  const [chart, setChart] = useState<ChartChoice | null>(() => defaultChart(answer, codes));
  const [amount, setAmount] = useState(() => mainAmount(answer)?.name ?? null);
  return { form, setForm, order, setOrder, chart, setChart, amount, setAmount };
};

/** The answer as a table, as a chart, and as a map when it names municipalities. To be drawn anew, by its key, for another answer. */
export const ResultSection = ({ answer, dataset, sourceIds, renderMap, onExport }: ResultSectionProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const codes = useMemo(() => new Set(dataset.municipalities.map(({ code }) => code)), [dataset]);
  const { form, setForm, order, setOrder, chart, setChart, amount, setAmount } = useChoices(answer, codes);
  const rows = useMemo(() => orderedRows(answer, order, text), [answer, order, text]);
  const codeNames = useMemo(() => codeColumn(answer, codes), [answer, codes]);
  const amounts = amountColumns(answer).find(({ name }) => name === amount) ?? null;
  const shown = format.integer(answer.rowCount);
  const notes = [t('sql.result.queryNote', { sql: shortQuery(answer.sql) }), ...(answer.isCut ? [t('sql.result.cutNote', { shown })] : [])];
  const part: ResultPartProps = { answer, rows, notes, sourceIds, onExport };
  const isMappable = codeNames !== null && amounts !== null;
  const forms: readonly Form[] = ['table', ...(chart === null ? [] : ['chart' as const]), ...(isMappable ? ['map' as const] : [])];
  if (answer.rowCount === 0) return <p className="result-note">{t('sql.result.none')}</p>;
  return (
    <div className="sql-results">
      {answer.isCut && <p className="result-note">{t('sql.result.cut', { shown })}</p>}
      <RadioChoice legend={t('sql.result.form')} values={forms} chosen={form} labelOf={(each) => t(`sql.result.forms.${each}`)} onChoose={setForm} />
      {forms.length === 1 && <p className="result-small">{t('sql.result.onlyTable')}</p>}
      {form === 'table' && <TablePart {...part} order={order} onOrder={setOrder} />}
      {form === 'chart' && chart !== null && <ChartPart {...part} codes={codes} choice={chart} onChoice={setChart} />}
      {form === 'map' && isMappable && <MapPart {...part} dataset={dataset} codes={codeNames} amounts={amounts} onAmounts={setAmount} renderMap={renderMap} />}
    </div>
  );
};
