import { roundsToShare, speakersFromShare } from '../../analysis/speakers-from-share.ts';
import type { ImportField } from '../../schema/import-plan.ts';
import { foldText } from './fold-text.ts';
import type { ColumnsOf } from './import-rows.ts';

/** Figures of a municipality that a table can bring. */
export const FIGURE_FIELDS = ['population', 'foreignLanguageShare', 'foreignLanguageSpeakers', 'value'] as const satisfies readonly ImportField[];
export type FigureField = (typeof FIGURE_FIELDS)[number];

/** A column of figures; in a wide table its header holds the year. */
export interface FigureColumn {
  readonly column: number;
  readonly field: FigureField;
  readonly headerYear: number | null;
  /** What a `value` measures, in the user's words; `''` for the others. */
  readonly needName: string;
  /** Does its name or header say that a `value` is a share? Cells can say so too. */
  readonly isShare: boolean;
}

/** The year in a header: `Väkiluku 2021`, `31.12.2021`, `2021`. */
export const yearInHeader = (header: string): number | null => {
  const match = /(?:^|\D)((?:19|20)\d{2})(?:\D|$)/.exec(header);
  return match === null ? null : Number(match[1]);
};

export const figureColumns = (headers: readonly string[], columns: ColumnsOf, needName: string): readonly FigureColumn[] => {
  const isLong = columns.first('year') >= 0;
  const values = columns.of('value').filter((column) => isLong || yearInHeader(headers[column] ?? '') === null);
  return FIGURE_FIELDS.flatMap((field) => columns.of(field).map((column): FigureColumn => {
    const header = headers[column] ?? '';
    const ownName = (values.length > 1 && values.includes(column) ? header : needName.trim() || header) || 'value';
    const isValue = field === 'value';
    return { column, field, headerYear: isLong ? null : yearInHeader(header), needName: isValue ? ownName : '', isShare: isValue && (isShareName(ownName) || isShareName(header)) };
  }));
};

/** Do the words speak of a share or a rate? Its unit is per cent then. */
export const isShareName = (words: string): boolean => /%|osuus|osuudet|andel|share|prosent|procent|per ?cent|aste(?:et)?\b|grad(?:en)?\b|\brates?\b/.test(foldText(words));

/** What is known of one municipality and year after all its rows. */
export interface NeedFigures {
  readonly population: number | null;
  readonly share: number | null;
  readonly speakers: number | null;
}

/** The columns of the table `population` after `code` and `year`, as texts; or why they cannot be. */
export type PopulationCells =
  | { readonly ok: true; readonly cells: readonly string[] }
  | { readonly ok: false; readonly reason: 'contradiction' | 'noPopulation' };

/**
 * Population, share and speakers as the package keeps them: the share with one decimal, speakers reported or with
 * the range behind the rounded share. `known` is the population that the package has for the year, used where the
 * table has none; it stays under its own source, so the cell is left empty.
 */
export const populationCells = (figures: NeedFigures, known: number | null, source: string): PopulationCells => {
  const { share, speakers } = figures;
  const population = figures.population ?? known;
  const own = figures.population === null ? ['', '', ''] : [String(figures.population), 'final', source];
  const [amount = '', basis = '', populationSource = ''] = own;
  if (share === null && speakers === null) return { ok: true, cells: [amount, basis, '', '', '', '', '', populationSource, '', ''] };
  if (population === null) return { ok: false, reason: 'noPopulation' };
  if (speakers !== null && speakers > population) return { ok: false, reason: 'contradiction' };
  const stated = share ?? (population === 0 ? 0 : (100 * (speakers ?? 0)) / population);
  const tenths = Math.round(stated * 10);
  const shareText = (tenths / 10).toFixed(1);
  if (speakers !== null) {
    if (!roundsToShare(speakers, population, tenths)) return { ok: false, reason: 'contradiction' };
    const count = String(speakers);
    return { ok: true, cells: [amount, basis, shareText, count, count, count, 'reported', populationSource, source, source] };
  }
  const range = speakersFromShare(tenths, population);
  return { ok: true, cells: [amount, basis, shareText, String(range.point), String(range.low), String(range.high), 'estimated', populationSource, source, ''] };
};
