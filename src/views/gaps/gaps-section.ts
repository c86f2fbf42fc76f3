import type { Analyst } from '../../schema/analyst.ts';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { ExportRequest } from '../../schema/export-content.ts';
import type { CallPlan, GapsSection, GapsView } from '../../schema/gaps-view.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { Sentence } from '../../schema/sentence.ts';

/** What the sections of the Gaps page can ask for. */
export interface GapsActions {
  /** Changes parts of the sentence; each call is one step of undo. */
  readonly onSentence: (part: Partial<Sentence>) => void;
  /** Changes what the page shows beyond the sentence. */
  readonly onView: (part: Partial<GapsView>) => void;
  readonly onCall: (part: Partial<CallPlan>) => void;
  /** Opens the municipality's panel; `null` closes it. */
  readonly onSelect: (code: MunicipalityCode | null) => void;
  readonly onOpenProject: (id: string) => void;
  readonly onSection: (section: GapsSection) => void;
  /** A link to another section with the same sentence. */
  readonly hrefOfSection: (section: GapsSection) => string;
}

/** What every section of the Gaps page gets. */
export interface GapsSectionProps {
  readonly analyst: Analyst;
  /** The answer to the sentence. */
  readonly result: CoverageResult;
  readonly view: GapsView;
  readonly selected: MunicipalityCode | null;
  readonly actions: GapsActions;
  readonly onExport: (request: ExportRequest) => void;
}
