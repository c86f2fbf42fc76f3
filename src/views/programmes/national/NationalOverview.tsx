import { useId, useState, type ReactElement } from 'react';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toNationalTheme, toPage } from '../../../state/destinations.ts';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { PlaceLink } from '../../shared/place-link.tsx';
import { RadioChoice } from '../../shared/RadioChoice.tsx';
import { MoneyPart } from './MoneyPart.tsx';
import { ESF_DOCUMENT, type NationalContext } from './national-context.ts';
import { ProjectPart } from './ProjectPart.tsx';
import { reachCautions, reachLead, reachWords } from './reach-words.ts';
import { ReachPart } from './ReachPart.tsx';
import { TellingParts } from './TellingParts.tsx';
import { WhiteSpotPart } from './WhiteSpotPart.tsx';

interface NationalOverviewProps {
  readonly context: NationalContext;
  readonly onExport: (request: ExportRequest) => void;
}

const CHOICES = ['lapland', 'all'] as const;

/** All themes side by side: which reach Lapland and through whom, their money, and what the document says of places, content areas and calls. */
export const NationalOverview = ({ context, onExport }: NationalOverviewProps): ReactElement => {
  const { text, archive: { nationalProjects }, reaches, lapland, sources } = context;
  const { t, language } = text;
  const id = useId();
  const unreached = reaches.filter(({ kind }) => kind !== 'seat');
  const [shown, setShown] = useState<(typeof CHOICES)[number]>('lapland');
  const projects = shown === 'all' ? nationalProjects : nationalProjects.filter(({ parts }) => parts.some(({ bodyId }) => lapland.has(bodyId)));
  const themes = reaches.map(({ theme }) => theme);
  const place = { document: ESF_DOCUMENT, lineStart: Math.min(...themes.map(({ lineStart }) => lineStart)), lineEnd: Math.max(...themes.map(({ lineEnd }) => lineEnd)) };
  return (
    <div className="result-part">
      <div className="national-head">
        <h2>{t('programmesNational.heading')}</h2>
        <p className="result-lead">{reachLead(context).join(' ')}</p>
        {unreached.length > 0 && (
          <>
            <p className="national-list-head" id={id}>{t('programmesNational.unreached')}</p>
            <ul className="national-list" aria-labelledby={id}>
              {unreached.map((reach) => <li key={reach.theme.id}><PlaceLink to={toNationalTheme(reach.theme.id)}>{reach.theme.name[language]}</PlaceLink>: {reachWords(reach, text)}</li>)}
            </ul>
          </>
        )}
        <p className="result-note" role="note">{reachCautions(context).join(' ')}</p>
        <p className="programmes-source">{t('programmes.source')}: <FactPlace place={place} sources={sources} />. <PlaceLink to={toPage('data')}>{t('programmes.toSources')}</PlaceLink></p>
      </div>
      <ReachPart context={context} onExport={onExport} />
      <MoneyPart context={context} themes={themes} onExport={onExport} />
      <ProjectPart context={context} projects={projects} isThemeShown title={t('programmesNational.projectsTitle')} notes={[t('programmesNational.projectsNote'), t('programmesNational.countNote')]} onExport={onExport}>
        <RadioChoice legend={t('programmesNational.which')} values={CHOICES} chosen={shown} labelOf={(value) => t(`programmesNational.whichOf.${value}`)} onChoose={setShown} />
      </ProjectPart>
      <WhiteSpotPart context={context} onExport={onExport} />
      <TellingParts context={context} onExport={onExport} />
    </div>
  );
};
