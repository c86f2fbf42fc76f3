import { useMemo, type ReactElement } from 'react';
import type { Dataset } from '../../../schema/dataset.ts';
import type { SqlColumn } from '../../../schema/sql-answer.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { namesByCode } from '../../shared/names-by-code.ts';
import { useText } from '../../shared/text-context.tsx';
import type { RenderAreaMap } from '../sql-page-props.ts';
import { amountColumns } from './answer-columns.ts';
import { exportTable } from './cell-text.ts';
import { ColumnField } from './ColumnField.tsx';
import type { ResultPartProps } from './result-part-props.ts';
import { isRepeated, valueMap } from './value-map.ts';

interface MapPartProps extends ResultPartProps {
  readonly dataset: Dataset;
  /** The column of municipality codes. */
  readonly codes: SqlColumn;
  readonly amounts: SqlColumn;
  readonly onAmounts: (name: string) => void;
  readonly renderMap: RenderAreaMap;
}

/** An answer with municipality codes as a map of one of its amounts. */
export const MapPart = ({ answer, rows, dataset, codes, amounts, onAmounts, renderMap, notes, sourceIds, onExport }: MapPartProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const title = t('sql.map.title', { y: amounts.name });
  const names = useMemo(() => namesByCode(dataset, text), [dataset, text]);
  const content = useMemo(() => valueMap({ title, codes, amounts, names }, text), [title, codes, amounts, names, text]);
  const table = useMemo(() => exportTable([...new Set([codes, ...answer.columns.filter(({ name }) => name.startsWith('name')), amounts])], rows), [answer, codes, amounts, rows]);
  if (isRepeated(codes)) return <p className="result-note">{t('sql.map.repeated', { column: codes.name })}</p>;
  return (
    <>
      <div className="result-controls">
        <ColumnField label={t('sql.map.amount')} columns={amountColumns(answer)} chosen={amounts.name} onChoose={onAmounts} />
      </div>
      <ChartFrame name="sql-map" title={title} table={table} notes={notes} sourceIds={sourceIds} sql={[answer.sql]} onExport={onExport} words={<p>{t('sql.map.says', { column: codes.name })}</p>}>
        {({ ref }) => <div className="sql-map">{renderMap(content, ref)}</div>}
      </ChartFrame>
    </>
  );
};
