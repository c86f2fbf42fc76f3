import { useId, useMemo, type ReactElement } from 'react';
import { CELL_FIGURES, MATRIX_COLUMNS } from '../../../schema/gaps-view.ts';
import type { HoleCell, HoleRow } from '../../../schema/hole-result.ts';
import { useText } from '../../shared/text-context.tsx';
import { ExportButtons } from '../../shared/ExportButtons.tsx';
import type { GapsSectionProps } from '../gaps-section.ts';
import { isChosenColumn } from './hole-choice.ts';
import { holeCells, matrixTable, type HoleTableFacts } from './hole-tables.ts';
import { HoleGrid } from './HoleGrid.tsx';
import { HoleKey } from './HoleKey.tsx';
import { HoleSwitch } from './HoleSwitch.tsx';

interface HoleMatrixPartProps extends Pick<GapsSectionProps, 'result' | 'view' | 'selected' | 'actions' | 'onExport'> {
  readonly facts: HoleTableFacts;
  /** In the order in which they are shown. */
  readonly rows: readonly HoleRow[];
  readonly onCell: (cell: HoleCell) => void;
}

/** The matrix with its two switches, its key and how to read it. */
export const HoleMatrixPart = ({ result, view, selected, actions, onExport, facts, rows, onCell }: HoleMatrixPartProps): ReactElement => {
  const { t } = useText();
  const id = useId();
  const { matrix, context, names } = facts;
  const { sentence } = result;
  const isWeighted = sentence.allocation !== 'full' && sentence.locationBasis === 'place_of_work';
  const chosen = useMemo(
    () => new Set(matrix.columns.map(({ value }) => value).filter((value) => isChosenColumn(sentence, context.dataset, { dimension: matrix.dimension, value }))),
    [matrix, sentence, context],
  );
  const title = t(`gapsHoles.matrix.title.${matrix.dimension}`);
  return (
    <section className="gaps-holes-part" aria-labelledby={id}>
      <div className="gaps-holes-title">
        <h3 id={id}>{title}</h3>
        <ExportButtons name="hole-matrix" title={`${title}: ${t(`gapsHoles.figure.${view.cell}`)}`} notes={[t('gapsHoles.boundExport')]} sql={[holeCells(matrix, 'all')]} table={() => matrixTable(facts, rows, view.cell)} onExport={onExport} />
      </div>
      <div className="gaps-holes-switches">
        <HoleSwitch label={t('gapsHoles.dimension.label')} values={MATRIX_COLUMNS} value={view.columns} nameOf={(each) => t(`gapsHoles.dimension.${each}`)} onChange={(columns) => { actions.onView({ columns }); }} />
        <HoleSwitch label={t('gapsHoles.figure.label')} values={CELL_FIGURES} value={view.cell} nameOf={(each) => t(`gapsHoles.figure.${each}`)} onChange={(cell) => { actions.onView({ cell }); }} />
      </div>
      <p className="gaps-holes-note">{t(`gapsHoles.figureHelp.${view.cell === 'count' && isWeighted ? 'countWeighted' : view.cell}`)} {t('gapsHoles.matrix.keys')}</p>
      {matrix.supply > 0 && (
        <HoleGrid matrix={matrix} rows={rows} names={names} context={context} figure={view.cell} chosen={chosen} selected={selected} labelledBy={id} onCell={onCell} onSelect={actions.onSelect} />
      )}
      <HoleKey />
      <details className="gaps-holes-how">
        <summary>{t('gapsHoles.how.title')}</summary>
        <p>{t('gapsHoles.how.expected')}</p>
        <p>{t('gapsHoles.how.many')}</p>
        <p>{t('gapsHoles.how.chance')}</p>
      </details>
    </section>
  );
};
