import { useCallback, useId, useMemo, type ReactElement } from 'react';
import type { CollaboratingBody } from '../../../analysis/collaboration.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toBody } from '../../../state/destinations.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { PlaceLink, usePlaces } from '../../shared/place-link.tsx';
import { pairCells, TIE_CLASSES, tieClass } from './matrix-model.ts';
import { cellsPath, centreOf, matrixGeometry, type MatrixPlace } from './matrix-geometry.ts';
import { MatrixDrawing } from './MatrixDrawing.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { RowHeads } from './MatrixHeads.tsx';
import { inLines } from './text-width.ts';
import { TieKey } from './TieKey.tsx';
import { drawnPairs, pairsTable, type TableNaming } from './together-tables.ts';
import { pairWords } from './together-words.ts';

interface PairsChartProps {
  readonly rows: readonly CollaboratingBody[];
  readonly naming: TableNaming;
  readonly onExport: (request: ExportRequest) => void;
}

const PITCH = 26;
/** Room for a name, px. */
const ROOM = 162;

/** Bodies by bodies: in each cell the number of common projects, shaded. */
export const PairsChart = ({ rows, naming, onExport }: PairsChartProps): ReactElement => {
  const { facts, text } = naming;
  const { t, format } = text;
  const { go } = usePlaces();
  const columnsId = useId();
  const cells = useMemo(() => pairCells(rows), [rows]);
  const geometry = useMemo(() => matrixGeometry(rows.length, rows.length, { pitch: PITCH }), [rows.length]);
  const heads = useMemo(() => rows.map(({ id, parts }) => {
    const short = inLines(facts.shortOf(id), ROOM);
    return { id, name: facts.nameOf(id), to: toBody(id), lines: short, label: t('networkTogether.nameWithCount', { name: short.join(''), shown: format.integer(parts.length) }) };
  }), [rows, facts, t, format]);
  const onOpen = useCallback(({ row, column }: MatrixPlace): void => {
    const head = row < 0 ? rows[column] : column < 0 ? rows[row] : undefined;
    if (head !== undefined) go(toBody(head.id));
  }, [rows, go]);
  const wordsAt = useCallback((place: MatrixPlace) => pairWords(rows, place, { facts, text }), [rows, facts, text]);
  const linksAt = ({ row, column }: MatrixPlace): ReactElement => (
    <>{[...new Set([rows[row], rows[column]])].flatMap((body) => (body === undefined ? [] : [<PlaceLink key={body.id} to={toBody(body.id)}>{facts.nameOf(body.id)}</PlaceLink>]))}</>
  );
  return (
    <ChartFrame name="bodies-by-bodies" title={t('networkTogether.pairs.title')} sql={[{ derived: 'participations', gives: 'rows' }]} table={pairsTable(drawnPairs(facts.collaboration.pairs, rows), naming)} onExport={onExport} words={<p>{t('networkTogether.pairs.words')}</p>}>
      {({ ref, labelledBy }) => (
        <MatrixGrid geometry={geometry} wordsAt={wordsAt} linksAt={linksAt} onOpen={onOpen}
          rowHeads={<RowHeads heads={heads} geometry={geometry} />}
          columnsId={columnsId}
          corner={<svg width={geometry.headWidth} height={geometry.headHeight} aria-hidden="true"><TieKey text={text} /></svg>}
          drawing={(
            <MatrixDrawing geometry={geometry} rowNames={heads.map(({ label }) => label)} columnNames={heads.map(({ lines }) => lines)} columnsId={columnsId} labelledBy={labelledBy} chart={ref} corner={<TieKey text={text} />}>
              {TIE_CLASSES.map((bound, index) => <path key={bound} className={`together-tie-${String(index)}`} d={cellsPath(cells.filter(({ projects }) => tieClass(projects) === index), geometry)} />)}
              {cells.map((cell) => {
                const { x, y } = centreOf(geometry, cell);
                return <text key={`${String(cell.row)} ${String(cell.column)}`} className={`together-number together-number-${String(tieClass(cell.projects))}`} x={x} y={y + 4} textAnchor="middle">{format.integer(cell.projects)}</text>;
              })}
              <path className="together-diagonal" d={cellsPath(rows.map((_, index) => ({ row: index, column: index, projects: 0 })), geometry)} />
            </MatrixDrawing>
          )} />
      )}
    </ChartFrame>
  );
};
