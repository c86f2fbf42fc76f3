import { useMemo, type ReactElement } from 'react';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useText } from '../../shared/text-context.tsx';
import { BarPicture } from './BarPicture.tsx';
import { exportTable } from './cell-text.ts';
import { amountColumns } from './answer-columns.ts';
import { firstColumns, formsOf, namingColumn, withForm, type ChartChoice } from './chart-choice.ts';
import { chartPoints, columnNamed } from './chart-points.ts';
import { ColumnField } from './ColumnField.tsx';
import { PlanePicture } from './PlanePicture.tsx';
import type { ResultPartProps } from './result-part-props.ts';

interface ChartPartProps extends ResultPartProps {
  readonly codes: ReadonlySet<MunicipalityCode>;
  readonly choice: ChartChoice;
  readonly onChoice: (choice: ChartChoice) => void;
}

/** The columns of the figures behind a chart: what names the rows, then what is drawn. */
const shownColumns = ({ answer, choice, codes }: Pick<ChartPartProps, 'answer' | 'choice' | 'codes'>) => {
  const naming = choice.form === 'scatter' ? namingColumn(answer, codes)?.name : undefined;
  return [...new Set([naming, choice.x, choice.y])].flatMap((name) => {
    const column = name === undefined ? undefined : columnNamed(answer, name);
    return column === undefined ? [] : [column];
  });
};

/** An answer as a chart of chosen columns. */
export const ChartPart = ({ answer, rows, codes, choice, onChoice, notes, sourceIds, onExport }: ChartPartProps): ReactElement => {
  const { t, format } = useText();
  const drawn = useMemo(() => chartPoints(answer, choice, rows), [answer, choice, rows]);
  const table = useMemo(() => exportTable(shownColumns({ answer, choice, codes }), drawn.points.map(({ row }) => row)), [answer, choice, codes, drawn]);
  const picture = { answer, choice, points: drawn.points };
  const asWords = (count: number): { readonly count: number; readonly shown: string } => ({ count, shown: format.integer(count) });
  return (
    <>
      <div className="result-controls">
        <RadioChoice legend={t('sql.chart.form')} values={formsOf(answer)} chosen={choice.form} labelOf={(form) => t(`sql.chart.forms.${form}`)} onChoose={(form) => { onChoice(withForm(answer, choice, form)); }} />
        <ColumnField label={t(choice.form === 'bar' ? 'sql.chart.names' : 'sql.chart.across')} columns={firstColumns(answer, choice.form)} chosen={choice.x} onChoose={(x) => { onChoice({ ...choice, x }); }} />
        <ColumnField label={t('sql.chart.amount')} columns={amountColumns(answer)} chosen={choice.y} onChoose={(y) => { onChoice({ ...choice, y }); }} />
      </div>
      <ChartFrame name="sql-chart" title={t('sql.chart.title', { x: choice.x, y: choice.y })} table={table} notes={notes} sourceIds={sourceIds} sql={[answer.sql]} onExport={onExport}
        words={(
          <p>
            {t(`sql.chart.says.${choice.form}`, asWords(drawn.points.length))}
            {drawn.leftOut > 0 && ` ${t('sql.chart.leftOut', asWords(drawn.leftOut))}`}
            {drawn.missing > 0 && ` ${t('sql.chart.missing', asWords(drawn.missing))}`}
            {drawn.isRepeated && ` ${t('sql.chart.repeated')}`}
          </p>
        )}>
        {(chart) => (choice.form === 'bar' ? <BarPicture {...picture} {...chart} /> : <PlanePicture {...picture} {...chart} codes={codes} />)}
      </ChartFrame>
    </>
  );
};
