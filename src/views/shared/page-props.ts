import type { Analyst } from '../../schema/analyst.ts';
import type { Archive } from '../../schema/archive.ts';
import type { CostPlan } from '../../schema/cost-plan.ts';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { DocumentRows, SourceEntry } from '../../schema/document-rows.ts';
import type { ExportRequest } from '../../schema/export-content.ts';
import type { FigureSource } from '../../schema/figure-source.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { NetworkView } from '../../schema/network-view.ts';
import type { ProgrammesView } from '../../schema/programmes-view.ts';
import type { ProjectRecords, ProjectTexts } from '../../schema/project-record.ts';
import type { QuestionsView } from '../../schema/questions-view.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { TimelineView } from '../../schema/timeline-view.ts';
import type { AppState } from '../../state/app-state.ts';

/** What these pages can ask for; links to other places are `PlaceLink`s. */
export interface PageActions {
  /** Changes parts of the sentence; each call is one step of undo. */
  readonly onSentencePart: (part: Partial<Sentence>) => void;
  /** Opens a municipality: its panel, or its own page on the page of municipalities; `null` closes it. */
  readonly onSelect: (code: MunicipalityCode | null) => void;
  readonly onOpenProject: (id: string | null) => void;
  readonly onCompare: (codes: readonly MunicipalityCode[]) => void;
  /** `drag` names the drag that the change is part of, so that the whole drag is one step of undo. */
  readonly onTimeline: (part: Partial<TimelineView>, drag?: string) => void;
  readonly onNetwork: (part: Partial<NetworkView>) => void;
  readonly onProgrammes: (part: Partial<Omit<ProgrammesView, 'cost'>>) => void;
  readonly onCost: (part: Partial<CostPlan>) => void;
  readonly onQuestions: (part: Partial<QuestionsView>) => void;
}

/** What every page on municipalities, time, network, programmes and questions gets: all of it is there. */
export interface PageProps {
  readonly dataset: Dataset;
  readonly analyst: Analyst;
  /** The answer to the sentence. */
  readonly result: CoverageResult;
  readonly state: AppState;
  readonly texts: ProjectTexts;
  readonly records: ProjectRecords;
  readonly documents: DocumentRows;
  readonly sources: readonly SourceEntry[];
  readonly figureSources: readonly FigureSource[];
  readonly archive: Archive;
  readonly scheme: 'light' | 'dark';
  readonly actions: PageActions;
  readonly onExport: (request: ExportRequest) => void;
}
