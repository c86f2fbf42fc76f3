import type { Project } from '../../schema/project.ts';
import { periodText, precisionText } from '../shared/period-text.ts';
import type { ProjectState } from '../shared/project-state.ts';
import { useText } from '../shared/text-context.tsx';
import { Fact } from './Fact.tsx';
import { RecordSection } from './RecordSection.tsx';

interface RecordTimeProps {
  readonly project: Project;
  /** ISO date of `state`. */
  readonly asOf: string;
  readonly state: ProjectState;
}

/** When it runs, how exactly that is written, and where it stands on a date. */
export const RecordTime = ({ project, asOf, state }: RecordTimeProps) => {
  const text = useText();
  const { t, format } = text;
  return (
    <RecordSection title={t('projects.record.time')}>
      <dl className="projects-facts">
        <Fact name={t('projects.record.period')} note={precisionText(text, project)}>{periodText(text, project)}</Fact>
        <Fact name={t('projects.record.stateName')}>
          {state === 'unknown' ? t('projects.record.state.unknown') : t('projects.record.stateOn', { state: t(`projects.record.state.${state}`), date: format.date(asOf, 'day') })}
        </Fact>
      </dl>
    </RecordSection>
  );
};
