import type { ReactElement } from 'react';
import { toProfile } from '../../../state/destinations.ts';
import { BREAKDOWNS } from '../../shared/breakdown.ts';
import { cellText } from '../../shared/FigureTable.tsx';
import { usePlaces } from '../../shared/place-link.tsx';
import { questionText } from '../../shared/sentence-text.ts';
import { referenceDateText } from '../../shared/partial-date.ts';
import { figureSeries, pointText } from '../figure-series.ts';
import { networkFacts } from '../network-facts.ts';
import { positionTable } from '../peer-tables.ts';
import type { ProfileFacts } from '../profile-facts.ts';
import { answerWords, areaWords, headFigures, otherNames, regionWideWords } from '../profile-words.ts';
import type { YearsGrid } from '../years-layout.ts';
import { YearsChart } from '../YearsChart.tsx';
import { bodyList, breakdownList, endList, missingList, yearWords } from './sheet-lists.ts';
import { SheetList } from './SheetList.tsx';
import './sheet.css';

const PAPER_GRID: YearsGrid = { columns: 3, cell: { width: 254, height: 104 }, characters: 36 };
/** Population, share and speakers are drawn; the indicators stand as figures. */
const DRAWN = 3;

const Head = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text, municipality, detail, names, code, page, question } = facts;
  const { t, language } = text;
  const name = names.get(code) ?? code;
  const others = otherNames(municipality, name).map((other) => `${other.name} (${t(`municipality.names.${other.language}`)})`);
  return (
    <>
      <h2>{name}{others.length > 0 && <span className="profile-sheet-names"> {others.join(', ')}</span>}</h2>
      <p className="profile-sheet-small">
        {[
          `${t('profile.head.subRegion')}: ${municipality.subRegion[language]}`,
          ...(detail === undefined || detail.employmentArea === null ? [] : [`${t('profile.head.employmentArea')}: ${detail.employmentArea}`]),
          ...(detail === undefined || detail.grouping === null ? [] : [`${t('profile.head.grouping')}: ${t(`profile.grouping.${detail.grouping}`)}`]),
          areaWords(facts),
        ].join(' · ')}
      </p>
      <p className="profile-sheet-small"><b>{t(`municipality.listing.${municipality.listing}.title`)}.</b> {t(`municipality.listing.${municipality.listing}.body`)}</p>
      <p className="profile-sheet-small">{t('profile.sheet.question', { question: questionText({ text, dataset: page.dataset, sentence: question }) })}</p>
      <p className="profile-sheet-lead">{answerWords(facts).join(' ')} {regionWideWords(facts)}</p>
      <dl className="profile-sheet-figures">
        {headFigures(facts).map((figure) => <div key={figure.key}><dt>{figure.name}</dt><dd>{figure.words}</dd></div>)}
      </dl>
    </>
  );
};

const Peers = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text: { t, format } } = facts;
  const { columns, rows } = positionTable(facts);
  return (
    <>
      <h3>{t('profile.peers.title')}</h3>
      <table className="profile-sheet-table">
        <thead><tr>{columns.map((column) => <th key={column.label} scope="col">{column.label}</th>)}</tr></thead>
        <tbody>{rows.map((row) => <tr key={String(row[0])}>{columns.map((column, at) => <td key={column.label}>{cellText(row[at] ?? null, column, format)}</td>)}</tr>)}</tbody>
      </table>
    </>
  );
};

const Indicators = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text, page, code } = facts;
  const series = figureSeries(page, code, text);
  const words = series.slice(DRAWN).flatMap((each) => {
    const last = each.points.at(-1);
    return last === undefined ? [] : [text.t('profile.sheet.indicator', { name: each.name, figure: pointText(each, last, text), year: String(last.year) })];
  });
  return (
    <>
      <YearsChart series={series.slice(0, DRAWN)} label={text.t('profile.years.words')} grid={PAPER_GRID} />
      <p className="profile-sheet-small">{words.join(' · ')}</p>
    </>
  );
};

/** The profile on one A4 sheet: not seen on the screen, but all that is printed. */
export const ProfileSheet = ({ facts }: { readonly facts: ProfileFacts }): ReactElement => {
  const { text, page, code, names } = facts;
  const { t, format, language, place: { isBuiltIn } } = text;
  const { hrefOf } = usePlaces();
  const { own, named, stated } = networkFacts(page, code);
  const name = names.get(code) ?? code;
  const documents = page.sources.filter(({ kind, id }) => kind === 'document' && (!isBuiltIn || id === 'doc-register' || id === 'doc-network'));
  return (
    <section className="profile-sheet" data-scheme="light" aria-label={t('profile.sheet.label', { name })}>
      <Head facts={facts} />
      <Indicators facts={facts} />
      <Peers facts={facts} />
      <div className="profile-sheet-columns">
        {BREAKDOWNS.map((breakdown) => <SheetList key={breakdown} title={t(`municipality.breakdown.${breakdown}`)} list={breakdownList(facts, breakdown)} none={t('profile.noProjects')} />)}
      </div>
      <p className="profile-sheet-small">{t('profile.sheet.years', { years: yearWords(facts) || t('profile.byYear.none') })}</p>
      <div className="profile-sheet-columns">
        <SheetList title={t('profile.missing.title.targetGroup')} list={missingList(facts, 'targetGroup')} none={t('profile.sheet.nothingMissing')} />
        <SheetList title={t('profile.missing.title.theme')} list={missingList(facts, 'theme')} none={t('profile.sheet.nothingMissing')} />
        <SheetList title={facts.asOf === null ? t('profile.ends.title') : t('profile.sheet.ends', { date: format.date(facts.asOf, 'day') })} list={endList(facts)} none={t('profile.sheet.noEnds')} />
      </div>
      <div className="profile-sheet-columns profile-sheet-two">
        <SheetList title={t('profile.bodies.title')} list={bodyList(facts)} none={t('profile.bodies.none', { name })} />
        <section className="profile-sheet-list">
          <h3>{t('profile.network.title')}</h3>
          <p>{t(own === null ? 'profile.network.no' : 'profile.network.yes', { name, named: format.integer(named), stated: stated === null ? t('municipality.trend.none') : format.integer(stated) })}</p>
          <p>{t('profile.network.notByMunicipality')}</p>
        </section>
      </div>
      <p className="profile-sheet-foot">
        {t('profile.sheet.sources', { documents: documents.map((source) => [source.title[language], ...(source.referenceDate === null ? [] : [referenceDateText(source.referenceDate, format)])].join(', ')).join('; ') })}
        {' '}{t('profile.sheet.link', { link: new URL(hrefOf(toProfile(code)), document.baseURI).href })}
      </p>
    </section>
  );
};
