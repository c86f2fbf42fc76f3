import { verdictOf } from '../../analysis/verdict.ts';
import type { CoverageResult, MunicipalityCoverage } from '../../schema/coverage-result.ts';
import type { Dataset } from '../../schema/dataset.ts';
import type { NeedFigures } from '../../schema/municipality.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Sentence } from '../../schema/sentence.ts';
import type { Text } from '../../i18n/text.ts';
import { needOfResult, needText } from '../shared/need-text.ts';
import { figureText, measureUnit, missingWords, needUnit, quantityFigure, quantityWords, type QuantityUnit } from '../shared/quantity-text.ts';
import { measureWords } from '../shared/sentence-text.ts';

/** One figure of the panel: its name, the figure in words and what a reader must know to read it. */
export interface PanelFigure {
  readonly key: 'count' | 'supply' | 'value' | 'need' | 'expected' | 'ratio' | 'gap';
  readonly name: string;
  readonly words: string;
  readonly notes: readonly string[];
}

/** What the panel's figures are made from. */
export interface FigureWords {
  readonly text: Text;
  readonly dataset: Dataset;
  readonly result: CoverageResult;
  readonly row: MunicipalityCoverage;
}

const capitalised = (words: string, text: Text): string => words.charAt(0).toLocaleUpperCase(text.format.locale) + words.slice(1);

/** The official figures of one municipality in one year, if the data have that year. */
export const needFiguresOf = (dataset: Dataset, code: string, year: number): NeedFigures | undefined =>
  dataset.needs.find((figures) => figures.code === code && figures.year === year);

const countNote = ({ text, result, row }: FigureWords): string => {
  const { t, format } = text;
  if (result.sentence.counted !== 'projects') {
    const count = row.projectIndices.length;
    return t('municipality.figures.countThings', { projects: t('shared.projects', { count, shown: format.integer(count) }) });
  }
  const places = result.rows.filter((other) => other.isInFrame).reduce((sum, other) => sum + other.count, 0);
  return t('municipality.figures.countPlaces', {
    distinct: t('municipality.figures.distinct', { count: result.distinctInFrame, shown: format.integer(result.distinctInFrame) }),
    places: t('municipality.figures.places', { count: places, shown: format.integer(places) }),
  });
};

const countFigure = (words: FigureWords): PanelFigure => {
  const { text, result, row } = words;
  const { counted } = result.sentence;
  const isLowerBound = row.listing !== 'listed';
  return {
    key: 'count',
    name: text.t(`municipality.figures.count.${counted}`),
    words: isLowerBound ? text.t('quantity.atLeast', { words: text.format.integer(row.count) }) : text.format.integer(row.count),
    notes: [countNote(words)],
  };
};

const supplyFigure = ({ text, row }: FigureWords): PanelFigure[] =>
  Math.abs(row.supply - row.count) < 1e-9
    ? []
    : [{ key: 'supply', name: text.t('municipality.figures.supply'), words: text.format.decimal(row.supply), notes: [text.t('municipality.figures.supplyNote')] }];

const isShownElsewhere = ({ measure, need }: Sentence): boolean =>
  measure === 'count' || measure === 'coverage_ratio' || (measure === 'population' && need === 'population');

const measureFigure = ({ text, result, row }: FigureWords): PanelFigure[] => {
  const { sentence } = result;
  if (isShownElsewhere(sentence)) return [];
  const words = row.value.kind === 'missing' ? missingWords(row.value.reason, text) : quantityFigure(row.value, measureUnit(sentence), text.format);
  const isAtLeast = row.value.kind === 'value' && row.value.isLowerBound === true;
  return [{ key: 'value', name: capitalised(measureWords(text, sentence), text), words: isAtLeast ? text.t('quantity.atLeast', { words }) : words, notes: [] }];
};

const needNotes = ({ text, dataset, result, row }: FigureWords): string[] => {
  const { need, needYear } = result.sentence;
  const figures = needFiguresOf(dataset, row.code, needYear);
  if (figures === undefined) return [];
  if (need === 'population') return figures.populationBasis === null ? [] : [text.t(`municipality.figures.basis.${figures.populationBasis}`)];
  if (need !== 'foreign_language_speakers' || figures.speakersBasis === null) return [];
  const share = figures.foreignLanguageShare === null ? '' : text.format.percentage(figures.foreignLanguageShare);
  return [text.t(`municipality.figures.basis.${figures.speakersBasis}`, { share })];
};

const needFigure = (words: FigureWords): PanelFigure[] => {
  const { text, result, row } = words;
  const { need, needYear } = result.sentence;
  if (need === 'equal') return [];
  const name = needText(text, 'sentence.needName', needOfResult(result));
  return [{
    key: 'need',
    name: need === 'land_area' ? name : text.t('municipality.figures.needLabel', { need: name, year: needYear }),
    words: need === 'land_area' ? quantityWords(row.need, needUnit(need), text) : plain(row.need, needUnit(need), text),
    notes: needNotes(words),
  }];
};

const ratioNotes = ({ text, row }: FigureWords): string[] => {
  if (row.ratioInterval.kind === 'missing') return [];
  const { value, low = value, high = value } = row.ratioInterval;
  const { format } = text;
  const range = format.range(figureText(low, 'ratio', format), figureText(high, 'ratio', format));
  return [text.t('municipality.figures.interval', { range, verdict: text.t(`municipality.figures.verdict.${verdictOf(row)}`) })];
};

/** A ratio is computed from a lower bound too, but "at least" belongs to the count; here the note says it. */
const plain = (quantity: Quantity, unit: QuantityUnit, text: Text): string =>
  quantity.kind === 'missing' ? missingWords(quantity.reason, text) : quantityFigure(quantity, unit, text.format);

const gapFigure = ({ text, row }: FigureWords): PanelFigure => {
  const isNone = row.gap.kind === 'value' && row.gap.value === 0 && (row.gap.high ?? 0) === 0;
  const isAtMost = !isNone && row.gap.kind === 'value' && row.listing !== 'listed';
  return {
    key: 'gap',
    name: text.t('municipality.figures.gap'),
    words: isNone ? text.t('municipality.figures.gapNone') : plain(row.gap, 'amount', text),
    notes: isAtMost ? [text.t('municipality.figures.gapLowerBound')] : [],
  };
};

const comparedFigures = (words: FigureWords): PanelFigure[] => {
  const { text, result, row } = words;
  if (!row.isInFrame) return [{ key: 'expected', name: text.t('municipality.figures.expected'), words: missingWords('not_applicable', text), notes: [text.t('municipality.figures.outsideFrame')] }];
  const expected: PanelFigure = {
    key: 'expected',
    name: text.t('municipality.figures.expected'),
    words: plain(row.expected, 'amount', text),
    notes: row.expected.kind === 'missing' ? [] : [needText(text, 'municipality.figures.expectedNote', needOfResult(result))],
  };
  const ratio: PanelFigure = { key: 'ratio', name: text.t('municipality.figures.ratio'), words: plain(row.ratio, 'ratio', text), notes: ratioNotes(words) };
  return [expected, ratio, gapFigure(words)];
};

/** The panel's figures in reading order: what is there, what it is set against, what would be expected. */
export const panelFigures = (words: FigureWords): readonly PanelFigure[] => [
  countFigure(words),
  ...supplyFigure(words),
  ...measureFigure(words),
  ...needFigure(words),
  ...comparedFigures(words),
];
