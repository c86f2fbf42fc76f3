import { termsOf, type Dataset } from '../../../schema/dataset.ts';
import type { ExportTable } from '../../../schema/export-content.ts';
import { known, numberOf, type Quantity } from '../../../schema/quantity.ts';
import type { Sentence } from '../../../schema/sentence.ts';
import type { Text } from '../../../i18n/text.ts';
import { missingWords, quantityFigure, type QuantityUnit } from '../../shared/quantity-text.ts';
import { densityOf } from '../profile-facts.ts';
import type { CompareColumn } from './compare-columns.ts';

/** The parts of the comparison, in order. */
export const COMPARE_PARTS = ['people', 'projects', 'variety', 'network'] as const;
export type ComparePart = (typeof COMPARE_PARTS)[number];

/** One figure of every column: a quantity, or words. */
export interface CompareRow {
  readonly key: string;
  readonly part: ComparePart;
  readonly label: string;
  readonly unit: QuantityUnit;
  readonly cells: readonly (Quantity | string)[];
  /** Bars are drawn where columns can be likened: `all`, municipalities alone, or nowhere. */
  readonly bars: 'all' | 'municipalities' | 'none';
}

/** What the rows are made from. */
export interface CompareContext {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly sentence: Sentence;
}

type RowMaker = (of: (column: CompareColumn) => Quantity | string) => Pick<CompareRow, 'cells'>;

const peopleRows = ({ text: { t }, sentence: { needYear } }: CompareContext, cells: RowMaker): readonly CompareRow[] => {
  const year = String(needYear);
  return [
    { key: 'population', part: 'people', label: t('profile.head.population', { year }), unit: 'inhabitants', bars: 'municipalities', ...cells(({ population }) => population) },
    { key: 'share', part: 'people', label: t('profile.head.share', { year }), unit: 'percentage', bars: 'all', ...cells(({ share }) => share) },
    { key: 'speakers', part: 'people', label: t('profile.head.speakers', { year }), unit: 'speakers', bars: 'municipalities', ...cells(({ speakers }) => speakers) },
    { key: 'land', part: 'people', label: t('compare.row.land'), unit: 'square_kilometres', bars: 'municipalities', ...cells(({ landKm2 }) => known(landKm2)) },
  ];
};

const projectRows = ({ text: { t }, sentence }: CompareContext, cells: RowMaker): readonly CompareRow[] => {
  const density = densityOf(sentence);
  return [
    { key: 'listing', part: 'projects', label: t('profile.columns.list'), unit: 'amount', bars: 'none', ...cells(({ listing }) => (listing === null ? t('compare.mixed') : t(`profile.list.${listing}`))) },
    { key: 'projects', part: 'projects', label: t('compare.row.projects'), unit: 'amount', bars: 'municipalities', ...cells(({ projects }) => projects) },
    { key: 'supply', part: 'projects', label: t('compare.row.supply'), unit: 'amount', bars: 'municipalities', ...cells(({ supply }) => supply) },
    { key: 'density', part: 'projects', label: t(`profile.density.${density}`), unit: `projects_${density}`, bars: 'all', ...cells((column) => column.density) },
    { key: 'expected', part: 'projects', label: t('municipality.figures.expected'), unit: 'amount', bars: 'municipalities', ...cells(({ expected }) => expected) },
    { key: 'ratio', part: 'projects', label: t('municipality.figures.ratio'), unit: 'ratio', bars: 'all', ...cells(({ ratio }) => ratio) },
    { key: 'interval', part: 'projects', label: t('compare.row.interval'), unit: 'ratio', bars: 'none', ...cells(({ ratioInterval }) => ratioInterval) },
    { key: 'verdict', part: 'projects', label: t('compare.row.verdict'), unit: 'amount', bars: 'none', ...cells(({ verdict, isSum }) => (verdict === null ? (isSum ? t('compare.isMeasure') : t('compare.outside')) : t(`compare.verdict.${verdict}`))) },
  ];
};

const otherRows = ({ text: { t, format }, dataset }: CompareContext, cells: RowMaker): readonly CompareRow[] => {
  const of = (kind: 'theme' | 'target_group'): string => format.integer(termsOf(dataset, kind).length);
  return [
    { key: 'themes', part: 'variety', label: t('compare.row.themes', { all: of('theme') }), unit: 'amount', bars: 'all', ...cells(({ themes }) => known(themes)) },
    { key: 'targetGroups', part: 'variety', label: t('compare.row.targetGroups', { all: of('target_group') }), unit: 'amount', bars: 'all', ...cells(({ targetGroups }) => known(targetGroups)) },
    { key: 'funds', part: 'variety', label: t('compare.row.funds'), unit: 'amount', bars: 'all', ...cells(({ funds }) => known(funds)) },
    { key: 'bodies', part: 'network', label: t('compare.row.bodies'), unit: 'amount', bars: 'municipalities', ...cells(({ bodies }) => known(bodies)) },
    { key: 'members', part: 'network', label: t('compare.row.members'), unit: 'amount', bars: 'municipalities', ...cells(({ members }) => known(members)) },
    { key: 'member', part: 'network', label: t('compare.row.member'), unit: 'amount', bars: 'none', ...cells(({ isMember, memberMunicipalities }) => (isMember === null ? t('compare.memberCount', { shown: format.integer(memberMunicipalities ?? 0) }) : t(`compare.member.${isMember ? 'yes' : 'no'}`))) },
  ];
};

/** All figures side by side, in order; the weights of a split stand in a row of their own only where they differ from the counts. */
export const compareRows = (columns: readonly CompareColumn[], context: CompareContext): readonly CompareRow[] => {
  const cells: RowMaker = (of) => ({ cells: columns.map(of) });
  return [...peopleRows(context, cells), ...projectRows(context, cells), ...otherRows(context, cells)];
};

/** A cell as it is read: with "at least" for a lower bound, and the reason where there is no figure. */
export const cellWords = (cell: Quantity | string, { unit, key }: Pick<CompareRow, 'unit' | 'key'>, text: Text): string => {
  if (typeof cell === 'string') return cell;
  if (cell.kind === 'missing') return missingWords(cell.reason, text);
  const figure = quantityFigure(cell, unit, text.format);
  return cell.isLowerBound === true && key !== 'interval' && key !== 'ratio' ? text.t('quantity.atLeast', { words: figure }) : figure;
};

/** The length of a cell's bar, 0 to 1 of the row's longest; `null` where none is drawn. */
export const barLength = (row: CompareRow, columns: readonly CompareColumn[], at: number): number | null => {
  const isDrawn = (index: number): boolean => row.bars === 'all' || (row.bars === 'municipalities' && columns[index]?.isSum === false);
  const valueAt = (index: number): number | undefined => { const cell = row.cells[index]; return cell === undefined || typeof cell === 'string' || !isDrawn(index) ? undefined : numberOf(cell); };
  const value = valueAt(at);
  const most = Math.max(0, ...columns.map((_, index) => valueAt(index) ?? 0).filter(Number.isFinite));
  return value === undefined || most === 0 ? null : Math.min(1, value / most);
};

const bareNumber = (cell: Quantity | string): number | string | null => {
  if (typeof cell === 'string') return cell;
  const value = numberOf(cell);
  return value === undefined || !Number.isFinite(value) ? null : value;
};

const endOf = (cell: Quantity | string, end: 'low' | 'high'): number | null => {
  if (typeof cell === 'string' || cell.kind === 'missing') return null;
  const value = cell[end] ?? cell.value;
  return Number.isFinite(value) ? value : null;
};

const hasRange = ({ cells }: CompareRow): boolean =>
  cells.some((cell) => typeof cell !== 'string' && cell.kind === 'value' && cell.low !== undefined && cell.high !== undefined && cell.low !== cell.high);

/** The comparison as it is taken along: one figure a row, the ends of ranges in rows of their own. */
export const compareTable = (columns: readonly CompareColumn[], rows: readonly CompareRow[], { t }: Text): ExportTable => ({
  columns: [{ label: t('profile.columns.figure'), kind: 'text' }, ...columns.map(({ name }) => ({ label: name, kind: 'number' as const }))],
  rows: rows.flatMap((row) => [
    [row.label, ...row.cells.map(bareNumber)],
    ...(hasRange(row) ? [[t('compare.low', { figure: row.label }), ...row.cells.map((cell) => endOf(cell, 'low'))], [t('compare.high', { figure: row.label }), ...row.cells.map((cell) => endOf(cell, 'high'))]] : []),
  ]),
});
