import { useCallback, useId, useMemo, useState, type ReactElement } from 'react';
import type { CollaboratingBody } from '../../../analysis/collaboration.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toBody } from '../../../state/destinations.ts';
import { ChartFrame } from '../../shared/ChartFrame.tsx';
import { PlaceLink, usePlaces } from '../../shared/place-link.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { BodyList } from './BodyList.tsx';
import { bodyProjectMatrix, COLUMN_ORDERS, type ColumnOrder } from './matrix-model.ts';
import { matrixGeometry, ringsPath, squaresPath, type MatrixPlace } from './matrix-geometry.ts';
import { MatrixDrawing, type BandSpan } from './MatrixDrawing.tsx';
import { MatrixGrid } from './MatrixGrid.tsx';
import { RowHeads } from './MatrixHeads.tsx';
import { RoleKey } from './RoleKey.tsx';
import { inLines } from './text-width.ts';
import { marksTable, type TableNaming } from './together-tables.ts';
import { placeWords, projectTeams } from './together-words.ts';

interface MatrixChartProps {
  readonly rows: readonly CollaboratingBody[];
  readonly naming: TableNaming;
  readonly onOpenProject: (id: string | null) => void;
  readonly onExport: (request: ExportRequest) => void;
}

/** Room for a row's name and for a line of a column's name, px. */
const ROOM = { row: 162, column: 172 };

/** The year over its columns as far as there is room: 2014, ’14, or nothing. */
const yearLabel = (year: number, widthPx: number): string => (widthPx >= 34 ? String(year) : `’${String(year).slice(2)}`);

/** Bodies by projects, with a mark for each part; on a phone a list of the bodies with their projects. */
export const MatrixChart = ({ rows, naming, onOpenProject, onExport }: MatrixChartProps): ReactElement => {
  const { facts, text } = naming;
  const { t, format } = text;
  const { go } = usePlaces();
  const columnsId = useId();
  const isNarrow = useIsNarrow();
  const [order, setOrder] = useState<ColumnOrder>('start');
  const [onlyTogether, setOnlyTogether] = useState(false);
  const { together, projects: allProjects } = facts.collaboration;
  const matrix = useMemo(() => bodyProjectMatrix(rows, facts.projects, { order, onlyTogether, together }), [rows, facts.projects, order, onlyTogether, together]);
  const geometry = useMemo(() => matrixGeometry(rows.length, matrix.columns.length, { hasBand: matrix.years.length > 0 }), [rows.length, matrix]);
  const teams = useMemo(() => projectTeams(facts), [facts]);
  const band = useMemo((): readonly BandSpan[] => matrix.years.map(({ year, from, length }) => ({ from, length, label: year === null ? '?' : yearLabel(year, length * geometry.pitch) })), [matrix, geometry]);
  const rowHeads = useMemo(() => rows.map(({ id, parts }) => ({
    id, name: facts.nameOf(id), to: toBody(id),
    label: t('networkTogether.nameWithCount', { name: inLines(facts.shortOf(id), ROOM.row).join(''), shown: format.integer(parts.length) }),
  })), [rows, facts, t, format]);
  const columnHeads = useMemo(() => matrix.columns.map((index) => {
    const project = facts.projects[index];
    return { id: project?.id ?? String(index), lines: inLines(project?.name ?? '', ROOM.column, geometry.pitch >= 34 ? 2 : 1) };
  }), [matrix, facts, geometry]);
  const projectAt = useCallback(({ column }: MatrixPlace): string | null => columnHeads[column]?.id ?? null, [columnHeads]);
  const onOpen = useCallback((place: MatrixPlace): void => {
    const body = rows[place.row];
    if (body !== undefined && place.column < 0) go(toBody(body.id));
    else if (body === undefined || matrix.marks.some(({ row, column }) => row === place.row && column === place.column)) onOpenProject(projectAt(place));
  }, [rows, matrix, go, onOpenProject, projectAt]);
  const wordsAt = useCallback((place: MatrixPlace) => placeWords(matrix, place, { facts, teams, text }), [matrix, facts, teams, text]);
  const counts = { rows: format.integer(rows.length), allRows: format.integer(facts.collaboration.bodies.length), columns: format.integer(matrix.columns.length), allColumns: format.integer(allProjects.length) };
  const linksAt = (place: MatrixPlace): ReactElement => {
    const [body, project] = [rows[place.row], projectAt(place)];
    return (
      <>
        {body !== undefined && <PlaceLink to={toBody(body.id)}>{t('networkTogether.matrix.openBody')}</PlaceLink>}
        {project !== null && <button type="button" className="result-text-button" onClick={() => { onOpenProject(project); }}>{t('networkTogether.matrix.openProject')}</button>}
      </>
    );
  };
  return (
    <>
      <div className="result-controls">
        <RadioChoice legend={t('networkTogether.controls.order')} values={COLUMN_ORDERS} chosen={order} labelOf={(each) => t(`networkTogether.controls.orders.${each}`)} onChoose={setOrder} />
        <label className="together-check"><input type="checkbox" checked={onlyTogether} onChange={(event) => { setOnlyTogether(event.target.checked); }} /> {t('networkTogether.controls.onlyTogether')}</label>
      </div>
      <ChartFrame name="bodies-by-projects" title={t('networkTogether.matrix.title')} sql={[{ derived: 'participations', gives: 'rows' }]} table={marksTable(matrix, naming)} onExport={onExport}
        notes={[
          t(matrix.columns.length === allProjects.length ? 'networkTogether.matrix.countsAll' : 'networkTogether.matrix.counts', counts),
          ...(matrix.years.some(({ year }) => year === null) ? [t('networkTogether.matrix.noStart')] : []),
        ]}
        words={<p>{t(isNarrow ? 'networkTogether.matrix.listWords' : 'networkTogether.matrix.words')}</p>}>
        {({ ref, labelledBy }) => (isNarrow ? <BodyList rows={rows} naming={naming} matrix={matrix} onOpenProject={onOpenProject} /> : (
          <MatrixGrid geometry={geometry} wordsAt={wordsAt} linksAt={linksAt} onOpen={onOpen}
            rowHeads={<RowHeads heads={rowHeads} geometry={geometry} />}
            columnsId={columnsId}
            corner={<svg width={geometry.headWidth} height={geometry.headHeight + geometry.bandHeight} aria-hidden="true"><RoleKey text={text} geometry={geometry} /></svg>}
            drawing={(
              <MatrixDrawing geometry={geometry} rowNames={rowHeads.map(({ label }) => label)} columnNames={columnHeads.map(({ lines }) => lines)} band={band} columnsId={columnsId} labelledBy={labelledBy} chart={ref}
                corner={<RoleKey text={text} geometry={geometry} />}>
                <path className="together-lead" d={squaresPath(matrix.marks, geometry)} />
                <path className="together-partner" d={ringsPath(matrix.marks, geometry)} />
              </MatrixDrawing>
            )} />
        ))}
      </ChartFrame>
    </>
  );
};
