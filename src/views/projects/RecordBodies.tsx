import type { Dataset } from '../../schema/dataset.ts';
import type { Project } from '../../schema/project.ts';
import type { ProjectRecordData } from '../../schema/project-record.ts';
import { toBody } from '../../state/destinations.ts';
import { PlaceLink } from '../shared/place-link.tsx';
import { useText } from '../shared/text-context.tsx';
import { bodyFacts, leadHomeText } from './body-text.ts';
import { Fact } from './Fact.tsx';
import { RecordSection } from './RecordSection.tsx';

interface RecordPartProps {
  readonly project: Project;
  readonly dataset: Dataset;
  readonly record: ProjectRecordData | undefined;
}

/** Who leads and who takes part, with kind and home. */
export const RecordBodies = ({ project, dataset, record }: RecordPartProps) => {
  const text = useText();
  const { t, format } = text;
  const lead = record?.bodies.find((body) => body.role === 'lead');
  const partners = record?.bodies.filter((body) => body.role === 'partner') ?? [];
  const leadFacts = lead === undefined ? leadHomeText(project, dataset, text) : bodyFacts(lead, dataset, text);
  return (
    <RecordSection title={t('projects.record.who')}>
      <dl className="projects-facts">
        <Fact name={t('projects.record.lead')} note={leadFacts}>{lead === undefined ? project.leadName ?? t('projects.record.leadNone') : <PlaceLink to={toBody(lead.id)}>{lead.name}</PlaceLink>}</Fact>
        {record !== undefined && (
          <Fact name={t('projects.record.partners', { count: partners.length, shown: format.integer(partners.length) })}>
            {partners.length === 0 ? t('projects.record.partnersNone') : (
              <ul className="projects-bodies">
                {partners.map((body) => (
                  <li key={body.id}><PlaceLink to={toBody(body.id)}>{body.name}</PlaceLink> <span className="projects-quiet">{bodyFacts(body, dataset, text)}</span></li>
                ))}
              </ul>
            )}
          </Fact>
        )}
      </dl>
    </RecordSection>
  );
};
