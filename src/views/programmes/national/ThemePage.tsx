import { useId, type ReactElement } from 'react';
import type { ThemeReach } from '../../../analysis/programme-reach.ts';
import type { ExportRequest } from '../../../schema/export-content.ts';
import { toNationalTheme, toPage } from '../../../state/destinations.ts';
import { FactPlace } from '../../shared/FactPlace.tsx';
import { PlaceLink, usePlaces } from '../../shared/place-link.tsx';
import { MoneyPart } from './MoneyPart.tsx';
import type { NationalContext } from './national-context.ts';
import { ProjectPart } from './ProjectPart.tsx';
import { countWords, reachCautions } from './reach-words.ts';
import { themeLead, themePeriod } from './theme-words.ts';
import { ThemeFacts } from './ThemeFacts.tsx';

interface ThemePageProps {
  readonly context: NationalContext;
  readonly reach: ThemeReach;
  readonly onExport: (request: ExportRequest) => void;
}

const ThemeChoice = ({ context, reach }: Pick<ThemePageProps, 'context' | 'reach'>): ReactElement => {
  const { text: { t, language }, reaches } = context;
  const { go } = usePlaces();
  return (
    <div className="result-controls">
      <PlaceLink to={toNationalTheme(null)} className="programmes-block-link">{t('programmesNational.allThemes')}</PlaceLink>
      <label className="result-field">
        {t('programmesNational.columns.theme')}
        <select value={reach.theme.id} onChange={({ target }) => { go(toNationalTheme(target.value)); }}>
          {reaches.map(({ theme }) => <option key={theme.id} value={theme.id}>{theme.name[language]}</option>)}
        </select>
      </label>
    </div>
  );
};

const ThemeDetails = ({ context, reach: { theme, listed, isListShort } }: Pick<ThemePageProps, 'context' | 'reach'>): ReactElement => {
  const { text, sources } = context;
  const { t, format } = text;
  const ministries = theme.ministries.length === 0 ? t('programmesNational.notStated') : theme.ministries.join(', ');
  const details: readonly (readonly [string, string])[] = [
    ['period', themePeriod(theme, text)],
    ['ministries', ministries],
    ['counts', countWords(theme, text)],
    ['listed', t(isListShort ? 'programmesNational.theme.listedShort' : 'programmesNational.theme.listed', { count: listed.length, shown: format.integer(listed.length) })],
    ['written', theme.moneyRaw.join(' · ')],
  ];
  return (
    <>
      <dl className="national-details">
        {details.map(([key, value]) => <div key={key} className="national-detail"><dt>{t(`programmesNational.theme.details.${key}`)}</dt><dd>{value}</dd></div>)}
      </dl>
      {theme.note !== null && <p className="result-small">{t('factItem.note')}: <span lang="en">{theme.note}</span></p>}
      <p className="programmes-source">{t('programmes.source')}: <FactPlace place={theme} sources={sources} />. <PlaceLink to={toPage('data')}>{t('programmes.toSources')}</PlaceLink></p>
    </>
  );
};

/** One theme: its money, what the document says of it by kind, and its projects. */
export const ThemePage = ({ context, reach, onExport }: ThemePageProps): ReactElement => {
  const { text: { t, language } } = context;
  const id = useId();
  const { theme, listed, isListShort } = reach;
  const notes = [...(isListShort ? [t('programmesNational.listShortNote')] : []), t('programmesNational.projectsNote')];
  return (
    <div className="result-part" data-theme-page={theme.id}>
      <div className="national-head">
        <ThemeChoice context={context} reach={reach} />
        <h2 id={id}>{theme.name[language]}</h2>
        <p className="result-lead">{themeLead(reach, context).join(' ')}</p>
        <p className="result-note" role="note">{reachCautions(context).join(' ')}</p>
        <ThemeDetails context={context} reach={reach} />
      </div>
      <MoneyPart context={context} themes={[theme]} onExport={onExport} />
      <ThemeFacts context={context} theme={theme} onExport={onExport} />
      <ProjectPart context={context} projects={listed} isThemeShown={false} title={t('programmesNational.theme.projects')} notes={notes} onExport={onExport} />
    </div>
  );
};
