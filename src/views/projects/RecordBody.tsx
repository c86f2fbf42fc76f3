import type { RefObject } from 'react';
import type { Archive } from '../../schema/archive.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { SourceEntry } from '../../schema/document-rows.ts';
import type { Project } from '../../schema/project.ts';
import type { ProjectRecordData } from '../../schema/project-record.ts';
import { periodText } from '../shared/period-text.ts';
import { projectStateOn } from '../shared/project-state.ts';
import { useText } from '../shared/text-context.tsx';
import { RecordAbout } from './RecordAbout.tsx';
import { RecordBodies } from './RecordBodies.tsx';
import { RecordFacts } from './RecordFacts.tsx';
import { RecordMoney } from './RecordMoney.tsx';
import { RecordSource } from './RecordSource.tsx';
import { RecordTime } from './RecordTime.tsx';
import { RecordWhere } from './RecordWhere.tsx';

interface RecordBodyProps {
  readonly project: Project;
  readonly dataset: Dataset;
  readonly summary: string | undefined;
  /** `undefined` while it is on its way, or when the data have none. */
  readonly record: ProjectRecordData | undefined;
  readonly isLoading: boolean;
  /** `null` while they are on their way. */
  readonly archive: Archive | null;
  readonly sources: readonly SourceEntry[] | null;
  readonly isSelected: boolean;
  readonly asOf: string;
  /** The project's name, which takes the focus when the record opens. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The record's content: what is known at once, and the rest when it has arrived. */
export const RecordBody = ({ project, dataset, summary, record, isLoading, archive, sources, isSelected, asOf, headingRef }: RecordBodyProps) => {
  const text = useText();
  const { t } = text;
  const state = projectStateOn(project, asOf);
  return (
    <article aria-busy={isLoading}>
      <header className="projects-record-head">
        <p className="projects-record-tags">
          {state !== 'unknown' && <span className={`projects-state projects-state-${state}`}>{t(`projects.record.state.${state}`)}</span>}
          <span>{periodText(text, project)}</span>
        </p>
        <h2 ref={headingRef} tabIndex={-1}>{project.name}</h2>
        {summary !== undefined && <p className="projects-record-summary">{summary}</p>}
        {!isSelected && <p className="projects-record-notice">{t('projects.record.notInSelection')}</p>}
      </header>
      <RecordAbout project={project} dataset={dataset} record={record} />
      <RecordTime project={project} asOf={asOf} state={state} />
      <RecordWhere project={project} dataset={dataset} record={record} />
      <RecordBodies project={project} dataset={dataset} record={record} />
      <RecordMoney project={project} dataset={dataset} record={record} />
      <RecordFacts projectId={project.id} archive={archive} sources={sources} />
      {record !== undefined && <RecordSource record={record} />}
      {isLoading && <p className="projects-note" role="status">{t('projects.record.loading')}</p>}
    </article>
  );
};
