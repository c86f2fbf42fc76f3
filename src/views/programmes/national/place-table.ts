import { factsOfTheme } from '../../../analysis/programme-facts.ts';
import type { DocumentFact } from '../../../schema/archive.ts';
import type { EsfThemeRow } from '../../../schema/document-rows.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import type { NationalContext } from './national-context.ts';

/** Kinds of facts that say where a programme works. */
const PLACE_KINDS = ['white_spot', 'programme_coverage', 'pilot_place'] as const;

const factsAt = (theme: EsfThemeRow, kindAt: number, { facts, archive }: NationalContext): readonly DocumentFact[] =>
  factsOfTheme(facts, theme, archive.nationalProjects).filter(({ kind }) => kind === PLACE_KINDS[kindAt]);

/** The facts behind the table of places. */
export const placeFacts = (context: NationalContext): readonly DocumentFact[] =>
  [...new Set(context.reaches.flatMap(({ theme }) => PLACE_KINDS.flatMap((_, at) => factsAt(theme, at, context))))];

/** What facts of the kind at that place say of a theme; what is inferred says so. Empty where the document says nothing. */
export const placeLabels = (theme: EsfThemeRow, kindAt: number, context: NationalContext): readonly string[] => {
  const { t, language } = context.text;
  return factsAt(theme, kindAt, context)
    .map(({ label, inferred }) => (inferred ? t('programmesNational.inferredLabel', { label: label[language] }) : label[language]));
};

/** What the document says of where each theme works: white spots, coverage, places of pilots. */
export const placeTable = (context: NationalContext): ExportTable => {
  const { text: { t, language }, reaches } = context;
  return {
    columns: [{ label: t('programmesNational.columns.theme'), kind: 'text' }, ...PLACE_KINDS.map((kind) => ({ label: t(`programmesNational.placeColumns.${kind}`), kind: 'text' as const }))],
    rows: reaches.map(({ theme }) => [theme.name[language], ...PLACE_KINDS.map((_, at) => placeLabels(theme, at, context).join(' | ') || t('programmesNational.nothingSaid'))]),
  };
};
