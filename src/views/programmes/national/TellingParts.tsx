import type { ReactElement, ReactNode } from 'react';
import { callsAhead, emptyAreas, factsOfTheme, tellsAreas } from '../../../analysis/programme-facts.ts';
import type { DocumentFact } from '../../../schema/archive.ts';
import type { ExportRequest, ExportTable } from '../../../schema/export-content.ts';
import { toNationalTheme } from '../../../state/destinations.ts';
import { factTime } from '../../shared/fact-figure.ts';
import { FactMark } from '../../shared/FactMark.tsx';
import { lineRangesText } from '../../shared/document-lines.ts';
import { PlaceLink } from '../../shared/place-link.tsx';
import { factRows } from '../../shared/rows-behind.ts';
import { LinkedTable } from '../LinkedTable.tsx';
import { themeRows } from '../programme-rows.ts';
import { themeOfFact } from './fact-theme.ts';
import { ESF_SOURCES, themeName, type NationalContext } from './national-context.ts';
import { placeFacts, placeLabels, placeTable } from './place-table.ts';

interface TellingPartsProps {
  readonly context: NationalContext;
  readonly onExport: (request: ExportRequest) => void;
}

const lines = ({ lineStart, lineEnd, extraLines }: DocumentFact, { text }: NationalContext): string =>
  lineRangesText([lineStart === lineEnd ? String(lineStart) : `${String(lineStart)}-${String(lineEnd)}`, ...extraLines], text);

const ground = ({ inferred, derived }: DocumentFact, { text: { t } }: NationalContext): string =>
  [...(inferred ? [t('factItem.ground.inferred')] : []), ...(derived ? [t('factItem.ground.derived')] : [])].join(', ') || t('factItem.ground.stated');

const shownIn = (facts: readonly DocumentFact[], context: NationalContext, state: { readonly label: string; readonly of: (fact: DocumentFact) => string | null; readonly isDated: boolean }): ExportTable => {
  const { text } = context;
  const column = (label: string) => ({ label, kind: 'text' as const });
  const { t, language } = text;
  return {
    columns: [column(t('programmesNational.columns.what')), column(t('programmesNational.columns.theme')), column(state.label), ...(state.isDated ? [column(t('programmesNational.columns.date'))] : []), column(t('programmesNational.columns.ground')), column(t('programmesNational.columns.lines'))],
    rows: facts.map((fact) => [fact.label[language], themeOfFact(fact, context)?.name[language] ?? null, state.of(fact), ...(state.isDated ? [factTime(fact, text)] : []), ground(fact, context), lines(fact, context)]),
  };
};

const linked = (facts: readonly DocumentFact[], context: NationalContext, groundAt: number) => (row: number, column: number): ReactNode => {
  const fact = facts[row];
  if (fact === undefined) return undefined;
  if (column === groundAt) return <FactMark fact={fact} />;
  const theme = column === 1 ? themeOfFact(fact, context) : null;
  return theme === null ? undefined : <PlaceLink to={toNationalTheme(theme.id)}>{theme.name[context.text.language]}</PlaceLink>;
};

/** What the document says of each theme's places, of content areas without projects, and of calls ahead. */
export const TellingParts = ({ context, onExport }: TellingPartsProps): ReactElement => {
  const { text, reaches, facts, archive } = context;
  const { t, format } = text;
  const places = placeTable(context);
  const areas = emptyAreas(facts);
  const calls = callsAhead(facts);
  const silent = reaches.filter(({ theme }) => !tellsAreas(factsOfTheme(facts, theme, archive.nationalProjects)));
  const never = areas.filter(({ contentProjects }) => contentProjects === 'none').length;
  const placeCell = (row: number, column: number): ReactNode => {
    const theme = reaches[row]?.theme;
    if (theme === undefined) return undefined;
    if (column === 0) return <PlaceLink to={toNationalTheme(theme.id)} className="programmes-link">{theme.name[text.language]}</PlaceLink>;
    const said = placeLabels(theme, column - 1, context);
    return said.length < 2 ? undefined : <ul className="programmes-cell-list">{said.map((label) => <li key={label}>{label}</li>)}</ul>;
  };
  return (
    <>
      <LinkedTable name="national-places" title={t('programmesNational.placesTitle')} table={places} rowKeys={reaches.map(({ theme }) => theme.id)} cell={placeCell} sourceIds={ESF_SOURCES} sql={[themeRows(reaches.map(({ theme }) => theme)), factRows(placeFacts(context))]} onExport={onExport} />
      <LinkedTable name="national-empty-areas" title={t('programmesNational.areas.title')} rowKeys={areas.map(({ id }) => id)} cell={linked(areas, context, 3)} sourceIds={ESF_SOURCES} sql={[factRows(areas)]} onExport={onExport}
        table={shownIn(areas, context, { label: t('programmesNational.columns.projectsThere'), of: ({ contentProjects }) => (contentProjects === null ? null : t(`factItem.content.${contentProjects}`)), isDated: false })}
        notes={silent.length === 0 ? [] : [t('programmesNational.areas.silent', { count: silent.length, names: format.list(silent.map(({ theme }) => themeName(theme, text))) })]}>
        <p className="result-words">{t('programmesNational.areas.count', { count: areas.length, shown: format.integer(areas.length), never: format.integer(never) })}</p>
      </LinkedTable>
      <LinkedTable name="national-calls" title={t('programmesNational.calls.title')} rowKeys={calls.map(({ id }) => id)} cell={linked(calls, context, 4)} sourceIds={ESF_SOURCES} sql={[factRows(calls)]} onExport={onExport}
        table={shownIn(calls, context, { label: t('programmesNational.columns.state'), of: ({ status }) => (status === null ? null : t(`factItem.status.${status}`)), isDated: true })}
        notes={[t('programmesNational.calls.note')]}>
        <p className="result-words">{t('programmesNational.calls.count', { count: calls.length, shown: format.integer(calls.length), open: format.integer(calls.filter(({ status }) => status === 'open').length) })}</p>
      </LinkedTable>
    </>
  );
};
