import { useId, type ReactElement, type ReactNode } from 'react';
import type { ProjectMoney } from '../../../analysis/settlement-funding.ts';
import type { Project } from '../../../schema/project.ts';
import { toProject } from '../../../state/destinations.ts';
import { euros } from '../../shared/euros.ts';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { periodText, precisionText } from '../../shared/period-text.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { useText } from '../../shared/text-context.tsx';
import { useIsNarrow } from '../../shared/use-is-narrow.ts';
import { differenceWords, municipalWords, noteWords, payerLines } from './chain-words.ts';
import type { SeaLaplandProps } from './sea-lapland-props.ts';

interface ProjectCardProps extends Pick<SeaLaplandProps, 'dataset' | 'documents' | 'sources'> {
  readonly money: ProjectMoney;
}

const Row = ({ name, lang, children }: { readonly name: string; readonly lang?: string | undefined; readonly children: ReactNode }): ReactElement => (
  <div><dt>{name}</dt><dd lang={lang}>{children}</dd></div>
);

/** The language of what is shown as the document writes it; words of ours, where it says nothing, are in the page's. */
const writtenIn = (written: string | null): string | undefined => (written === null ? undefined : 'fi');

const Lines = ({ lines }: { readonly lines: readonly string[] }): ReactElement => (
  lines.length === 1 ? <>{lines[0]}</> : <ul className="sealap-lines">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
);

/** The same project in the register: a link, and its dates there where they differ. */
const RegisterLink = ({ money: { project }, registered }: { readonly money: ProjectMoney; readonly registered: Project | undefined }): ReactElement => {
  const text = useText();
  const { t } = text;
  if (registered === undefined) return <>{t('programmesSeaLapland.card.registerNone')}</>;
  const there = registered.startDate === null && registered.endDate === null ? null : periodText(text, registered);
  return (
    <>
      <PlaceLink to={toProject(registered.id)} className="sealap-link">{registered.name}</PlaceLink>
      {there === null && <> {t('programmesSeaLapland.card.registerNoPeriod')}</>}
      {there !== null && there !== periodText(text, project) && <> {t('programmesSeaLapland.card.registerPeriod', { period: there })}</>}
    </>
  );
};

/** Everything that the document says of one project. */
const CardFacts = ({ money, dataset, documents, sources }: ProjectCardProps): ReactElement => {
  const text = useText();
  const { t } = text;
  const { project } = money;
  const card = (name: string): string => t(`programmesSeaLapland.card.${name}`);
  const payers = payerLines(money, text);
  const differences = differenceWords(money, text);
  const note = noteWords(money, documents, text);
  return (
    <>
      <dl className="sealap-facts">
        <Row name={card('period')}>{periodText(text, project)}. {precisionText(text, project)}</Row>
        <Row name={card('total')}>{project.totalEur === null ? t('programmesSeaLapland.notStated') : euros(text, project.totalEur, true)}</Row>
        <Row name={card('payers')}>{payers.length === 0 ? card('noPayers') : <Lines lines={payers} />}</Row>
        <Row name={card('municipal')}>{municipalWords(money, dataset, text)}</Row>
        {differences.length > 0 && <Row name={card('difference')}><Lines lines={differences} /></Row>}
        <Row name={card('area')} lang={writtenIn(project.targetArea)}>{project.targetArea?.split('|').join(', ') ?? t('programmesSeaLapland.notStated')}</Row>
        <Row name={card('group')} lang={writtenIn(project.targetGroup)}>{project.targetGroup === null ? t('programmesSeaLapland.notStated') : <Lines lines={project.targetGroup.split('|')} />}</Row>
        <Row name={card('register')}><RegisterLink money={money} registered={dataset.projects.find((each) => each.id === project.projectId)} /></Row>
        {note !== null && <Row name={card('note')}>{note}</Row>}
      </dl>
      <p className="result-small"><FactPlace place={project} sources={sources} /></p>
    </>
  );
};

/** One project of the chain; on a narrow screen its name and money, and the rest behind a fold. */
export const ProjectCard = (props: ProjectCardProps): ReactElement => {
  const text = useText();
  const id = useId();
  const isNarrow = useIsNarrow();
  const { project } = props.money;
  const heading = <h4 id={id}>{project.name}</h4>;
  if (!isNarrow) return <li className="sealap-card" aria-labelledby={id} data-project={project.id}>{heading}<CardFacts {...props} /></li>;
  const sum = project.totalEur === null ? text.t('programmesSeaLapland.notStated') : euros(text, project.totalEur);
  return (
    <li className="sealap-card" aria-labelledby={id} data-project={project.id} data-folded="">
      <details>
        <summary>{heading}<span className="sealap-card-sum">{periodText(text, project)} · {sum}</span></summary>
        <CardFacts {...props} />
      </details>
    </li>
  );
};
