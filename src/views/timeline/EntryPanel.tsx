import type { ReactElement } from 'react';
import type { FactWord } from '../../schema/archive.ts';
import type { DocumentRows, SourceEntry } from '../../schema/document-rows.ts';
import { FactItem } from '../shared/FactItem.tsx';
import { useText } from '../shared/text-context.tsx';
import type { EntryView } from './entry-view.ts';
import { FactLinks } from './FactLinks.tsx';
import type { GanttEntry } from './gantt-lanes.ts';

interface EntryPanelProps {
  readonly entry: GanttEntry | null;
  readonly viewOf: (entry: GanttEntry) => EntryView;
  readonly words: readonly FactWord[];
  readonly documents: DocumentRows;
  readonly sources: readonly SourceEntry[];
  readonly onOpen: (entry: GanttEntry) => void;
}

/** The row that was looked at last, in words, with its ways onward; before that, how to look. */
export const EntryPanel = ({ entry, viewOf, words, documents, sources, onOpen }: EntryPanelProps): ReactElement => {
  const { t } = useText();
  if (entry === null) return <div className="timeline-panel"><p className="result-small">{t('timeline.panel.empty')}</p></div>;
  if (entry.kind === 'fact') {
    return (
      <div className="timeline-panel">
        <FactItem fact={entry.fact} words={words} sources={sources} isKindShown><FactLinks fact={entry.fact} documents={documents} /></FactItem>
      </div>
    );
  }
  const view = viewOf(entry);
  return (
    <div className="timeline-panel">
      <p><strong>{view.name}</strong>{view.words.slice(view.name.length)}</p>
      <button type="button" className="result-text-button" onClick={() => { onOpen(entry); }}>{t('timeline.panel.open')}</button>
    </div>
  );
};
