import { useCallback, useId, useMemo, useState, type ReactElement } from 'react';
import { keptWindow } from '../../analysis/timeline-window.ts';
import type { TimelineWindow } from '../../schema/timeline-view.ts';
import { FigureTable } from '../shared/FigureTable.tsx';
import type { PageProps } from '../shared/page-props.ts';
import { useIsOneScreen } from '../shared/one-screen.ts';
import { useText } from '../shared/text-context.tsx';
import { useIsNarrow } from '../shared/use-is-narrow.ts';
import { EntryPanel } from './EntryPanel.tsx';
import { FittedTimeline } from './FittedTimeline.tsx';
import { Gantt, type GanttView } from './Gantt.tsx';
import { ganttRows, type GanttEntry } from './gantt-lanes.ts';
import { Overview } from './Overview.tsx';
import { projectTable } from './timeline-table.ts';
import { TimelineExport } from './TimelineExport.tsx';
import { TimelineKey } from './TimelineKey.tsx';
import { useOpenLanes } from './use-open-lanes.ts';
import type { TimelineModel } from './use-timeline-model.ts';
import { ZoomControls } from './ZoomControls.tsx';

interface GanttSectionProps extends Pick<PageProps, 'dataset' | 'documents' | 'archive' | 'sources' | 'state' | 'actions' | 'onExport'> {
  readonly model: TimelineModel;
  readonly all: TimelineWindow;
  readonly window: TimelineWindow;
}

/** The lanes with all that moves them: years, folds, the row in words, the key, the table and the files. */
export const GanttSection = ({ model, all, window, dataset, documents, archive, sources, state, actions, onExport }: GanttSectionProps): ReactElement => {
  const text = useText();
  const { t, format } = text;
  const [id, helpId] = [useId(), useId()];
  const isNarrow = useIsNarrow();
  const isFitted = useIsOneScreen() && !isNarrow;
  const [looked, setLooked] = useState<GanttEntry | null>(null);
  const [isTabled, setTabled] = useState(false);
  const { isOpen, onToggle, onAll } = useOpenLanes();
  const { lanes, viewOf, marks, running, dated, undated, places, linkCount, chainCount } = model;
  const { group } = state.timeline;
  const rows = useMemo(() => ganttRows(lanes, isOpen), [lanes, isOpen]);
  const view = useMemo((): GanttView => ({ dataset, viewOf, marks, isNarrow, window, all }), [dataset, viewOf, marks, isNarrow, window, all]);
  const { onTimeline, onOpenProject } = actions;
  const onWindow = useCallback((next: TimelineWindow, drag?: string): void => { onTimeline({ window: keptWindow(next, all) }, ...(drag === undefined ? [] : [drag])); }, [onTimeline, all]);
  const onOpen = (entry: GanttEntry): void => {
    setLooked(entry);
    if (entry.kind === 'project') onOpenProject(dataset.projects[entry.index]?.id ?? null);
  };
  const title = t(`timeline.title.${group}`);
  const table = useMemo(() => (isTabled ? projectTable(lanes, dataset, text) : null), [isTabled, lanes, dataset, text]);
  const counted = { places: format.integer(places), distinct: format.integer(dated) };
  const notes = [
    ...(places > dated ? [t(`timeline.sum.${group}`, counted)] : []),
    ...(group === 'chain' ? [t('timeline.rule', { links: format.integer(linkCount), chains: format.integer(chainCount) })] : []),
  ];
  const exported = [...notes, t('timeline.precisionNote')];
  const isAllOpen = lanes.every(isOpen);
  if (isFitted) return <FittedTimeline title={title} notes={exported} lanes={lanes} view={view} projects={dated + undated} table={() => projectTable(lanes, dataset, text)} onExport={onExport} />;
  return (
    <section className="result timeline-result" aria-labelledby={id}>
      <div className="result-head">
        <h3 id={id}>{title}</h3>
        <TimelineExport title={title} notes={exported} table={() => projectTable(lanes, dataset, text)} rows={rows} view={view} onExport={onExport} />
      </div>
      {notes.map((note) => <p key={note} className="result-small">{note}</p>)}
      <div className="timeline-tools">
        <ZoomControls window={window} all={all} onWindow={onWindow} />
        <button type="button" className="result-button" onClick={() => { onAll(lanes, !isAllOpen); }}>{t(isAllOpen ? 'timeline.closeAll' : 'timeline.openAll')}</button>
      </div>
      <Overview window={window} all={all} running={running} onWindow={onWindow} />
      <Gantt lanes={lanes} rows={rows} view={view} label={title} describedBy={helpId} onWindow={onWindow} onToggle={onToggle} onOpen={onOpen} onLook={setLooked} />
      <EntryPanel entry={looked} viewOf={viewOf} words={archive.factWords} documents={documents} sources={sources} onOpen={onOpen} />
      <TimelineKey roles={new Set(lanes.map(({ role }) => role))} marks={marks} />
      <p className="result-small">{t('timeline.precisionNote')}</p>
      <p id={helpId} className="result-small">{t('timeline.help')}</p>
      <details className="result-figures" onToggle={(event) => { setTabled(event.currentTarget.open); }}>
        <summary>{t('timeline.asTable')}</summary>
        {table !== null && <FigureTable table={table} labelledBy={id} />}
      </details>
    </section>
  );
};
