import { Dialog } from '@ariakit/react';
import { useEffect, useRef } from 'react';
import type { Archive } from '../../schema/archive.ts';
import type { CoverageResult } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { SourceEntry } from '../../schema/document-rows.ts';
import type { ProjectRecords, ProjectTexts } from '../../schema/project-record.ts';
import type { AppState } from '../../state/app-state.ts';
import { useText } from '../shared/text-context.tsx';
import { RecordBar } from './RecordBar.tsx';
import { RecordBody } from './RecordBody.tsx';
import { recordPosition } from './record-order.ts';
import { useProjectRows } from './use-project-rows.ts';
import './projects.css';

interface ProjectRecordProps {
  readonly result: CoverageResult;
  readonly dataset: Dataset;
  /** `null` while they are on their way. */
  readonly texts: ProjectTexts | null;
  readonly records: ProjectRecords | null;
  readonly archive: Archive | null;
  readonly sources: readonly SourceEntry[] | null;
  /** `project` is the record that is open; nothing is drawn when it is `null`. The others give the order of previous and next. */
  readonly state: Pick<AppState, 'project' | 'projectSort' | 'municipality'>;
  /** ISO date on which the project's state is said. */
  readonly asOf: string;
  /** Opens another record, or closes this one. */
  readonly onOpenProject: (id: string | null) => void;
  /** Copies the address, which names the open record; resolves to whether the browser let it. */
  readonly copyLink: () => Promise<boolean>;
}

/**
 * The whole record of the open project in a dialog over any page. It says so when the project
 * does not exist or is not in the sentence's selection.
 */
export const ProjectRecord = ({ result, dataset, texts, records, archive, sources, state, asOf, onOpenProject, copyLink }: ProjectRecordProps) => {
  const text = useText();
  const { t } = text;
  const { project: id, projectSort, municipality } = state;
  const scrollRef = useRef<HTMLDivElement>(null);
  const headingRef = useRef<HTMLHeadingElement>(null);
  const rows = useProjectRows({ result, dataset, municipality, text }, projectSort);
  useEffect(() => { scrollRef.current?.scrollTo?.({ top: 0 }); }, [id]);
  if (id === null) return null;
  const project = dataset.projects.find((candidate) => candidate.id === id);
  const position = recordPosition(rows, id);
  const isSelected = result.selected.some((index) => dataset.projects[index]?.id === id);
  return (
    <Dialog
      open onClose={() => { onOpenProject(null); }} className="projects-record" initialFocus={headingRef} aria-label={project?.name ?? t('projects.record.label')}
      backdrop={<div className="projects-backdrop" />}
    >
      <RecordBar position={position} onOpenProject={onOpenProject} copyLink={copyLink} />
      <div className="projects-record-scroll" ref={scrollRef} tabIndex={0} role="region" aria-label={t('projects.record.label')}>
        {project === undefined ? (
          <>
            <h2 ref={headingRef} tabIndex={-1}>{t('projects.record.unknown.title')}</h2>
            <p>{t('projects.record.unknown.body', { id })}</p>
          </>
        ) : (
          <RecordBody
            key={id} project={project} dataset={dataset} summary={texts?.get(id)?.[text.language]} record={records?.get(id)} isLoading={records === null}
            archive={archive} sources={sources} isSelected={isSelected} asOf={asOf} headingRef={headingRef}
          />
        )}
      </div>
    </Dialog>
  );
};
