import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { createAnalyst } from '../../../src/app/answer.ts';
import { core as en } from '../../../src/i18n/en/core.ts';
import { timelinePage } from '../../../src/i18n/en/timeline-page.ts';
import { createText } from '../../../src/i18n/text.ts';
import type { ExportRequest } from '../../../src/schema/export-content.ts';
import { OPENING_SENTENCE, type Sentence } from '../../../src/schema/sentence.ts';
import type { TimelineView } from '../../../src/schema/timeline-view.ts';
import { OPENING_STATE, type AppState } from '../../../src/state/app-state.ts';
import { PlacesContext } from '../../../src/views/shared/place-link.tsx';
import { TextContext } from '../../../src/views/shared/text-context.tsx';
import { TimelinePage } from '../../../src/views/timeline/TimelinePage.tsx';
import { readArchive } from '../../fixtures/real-archive.ts';
import { readRealDataset } from '../../fixtures/real-dataset.ts';
import { readDocuments, readRecords, readSources } from '../data/real-evidence.ts';

export const dataset = readRealDataset();
export const analyst = createAnalyst(dataset);
export const archive = readArchive();
const [documents, records, sources] = [readDocuments(), readRecords(), readSources()];
export const text = createText('en', { ...en, ...timelinePage });

export const requests: ExportRequest[] = [];
export const actions = {
  onSentencePart: vi.fn(), onSelect: vi.fn(), onOpenProject: vi.fn(), onCompare: vi.fn(), onTimeline: vi.fn(), onNetwork: vi.fn(),
  onProgrammes: vi.fn(), onCost: vi.fn(), onQuestions: vi.fn(),
};
/** Where links would lead. */
export const visited: AppState[] = [];

/** jsdom has no layout: a scroller is as high as said, so that so many rows are in sight. */
export const setHeight = (height: number): void => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(height);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1000);
};

export const showTimeline = (sentence: Partial<Sentence> = {}, timeline: Partial<TimelineView> = {}): ReturnType<typeof render> => {
  const state: AppState = { ...OPENING_STATE, page: 'time', sentence: { ...OPENING_SENTENCE, ...sentence }, timeline: { ...OPENING_STATE.timeline, ...timeline } };
  return render(
    <PlacesContext value={{ hrefOf: () => '#', go: (to) => { visited.push(to(state)); } }}>
      <TextContext value={text}>
        <TimelinePage dataset={dataset} analyst={analyst} result={analyst.answer(state.sentence)} state={state} texts={new Map()} records={records} documents={documents}
          sources={sources} figureSources={[]} archive={archive} scheme="light" actions={actions} onExport={(request) => requests.push(request)} />
      </TextContext>
    </PlacesContext>,
  );
};
