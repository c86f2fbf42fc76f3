import { useId, type KeyboardEvent } from 'react';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { FigureSource } from '../../schema/figure-source.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';
import type { ProjectTexts } from '../../schema/project-record.ts';
import { useText } from '../shared/text-context.tsx';
import { BreakdownSection } from './BreakdownSection.tsx';
import { FigureSection } from './FigureSection.tsx';
import { ListingNote } from './ListingNote.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelProjects } from './PanelProjects.tsx';
import { RegionWideRow } from './RegionWideRow.tsx';
import { TrendSection } from './TrendSection.tsx';
import { useReturnFocus } from './use-return-focus.ts';
import './municipality.css';

/** What arrives after the first picture. */
export interface MunicipalityDetail {
  /** `null` while the summaries are on their way. */
  readonly texts: ProjectTexts | null;
  /** `null` while the sources are on their way, or when nobody asked for them: the publisher is then named in general. */
  readonly sources: readonly FigureSource[] | null;
}

interface MunicipalityPanelProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  readonly code: MunicipalityCode;
  readonly detail: MunicipalityDetail;
  readonly onClose: () => void;
  /** Opens the projects page with this municipality chosen there. */
  readonly onShowProjects: (code: MunicipalityCode) => void;
  readonly onOpenProject: (id: string) => void;
  /** Narrows the sentence to the value, or takes the value away when the sentence already holds it. */
  readonly onChooseTheme: (value: string) => void;
  readonly onChooseTargetGroup: (value: string) => void;
  readonly onChooseFund: (value: string) => void;
}

/**
 * Everything about one municipality under the sentence. It lies beside or over the map and does
 * not trap focus; Escape inside it closes it. Draws nothing for a code that the dataset does not have.
 */
export const MunicipalityPanel = (props: MunicipalityPanelProps) => {
  const { result, dataset, code, detail, onClose } = props;
  const { t, language } = useText();
  const headingId = useId();
  const headingRef = useReturnFocus(code);
  const municipality = dataset.municipalities.find((candidate) => candidate.code === code);
  const row = result.rows.find((candidate) => candidate.code === code);
  if (municipality === undefined || row === undefined) return null;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const name = municipality.name[language];
  const projects = row.projectIndices.flatMap((index) => dataset.projects[index] ?? []);
  const choose = { theme: props.onChooseTheme, targetGroup: props.onChooseTargetGroup, fund: props.onChooseFund };
  return (
    <section className="municipality" aria-label={t('municipality.label', { name })} onKeyDown={closeOnEscape}>
      <PanelHead municipality={municipality} headingId={headingId} headingRef={headingRef} onClose={onClose} />
      <div className="municipality-body" key={code}>
        <ListingNote listing={municipality.listing} />
        <FigureSection result={result} dataset={dataset} row={row} sources={detail.sources} />
        <PanelProjects
          municipality={municipality} result={result} dataset={dataset} projects={projects} texts={detail.texts}
          onShowProjects={() => { props.onShowProjects(code); }} onOpenProject={props.onOpenProject}
        />
        <RegionWideRow result={result} dataset={dataset} />
        {projects.length > 0 && <BreakdownSection name={name} dataset={dataset} sentence={result.sentence} projects={projects} choose={choose} />}
        <TrendSection dataset={dataset} name={name} code={code} />
      </div>
    </section>
  );
};
