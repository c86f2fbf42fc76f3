import { verdictOf } from '../../analysis/verdict.ts';
import { figuresOfYear, foreignLanguageShareOf, populationOf, speakersOf } from '../../analysis/need.ts';
import type { MunicipalityCoverage } from '../../schema/coverage-result.ts';
import { LANGUAGES } from '../../schema/language.ts';
import type { Municipality } from '../../schema/municipality.ts';
import type { Quantity } from '../../schema/quantity.ts';
import type { Text } from '../../i18n/text.ts';
import { needOfResult, needText } from '../shared/need-text.ts';
import { figureText, missingWords, quantityFigure, type QuantityUnit } from '../shared/quantity-text.ts';
import { densityOf, type ProfileFacts } from './profile-facts.ts';

/** An official name of a municipality in one language. */
export interface OtherName {
  readonly language: 'fi' | 'sv' | 'se' | 'smn' | 'sms';
  readonly name: string;
}

/** Official names that differ from the shown one, each once. */
export const otherNames = ({ name, samiNames }: Municipality, shown: string): readonly OtherName[] => {
  const names: readonly { readonly language: OtherName['language']; readonly name: string | null }[] = [
    ...LANGUAGES.flatMap((language) => (language === 'en' ? [] : [{ language, name: name[language] }])),
    { language: 'se', name: samiNames.se }, { language: 'smn', name: samiNames.smn }, { language: 'sms', name: samiNames.sms },
  ];
  return names.flatMap(({ language, name: other }) => (other === null || other === '' || other === shown ? [] : [{ language, name: other }]));
};

/** "at least 7 projects", with the weight where a split makes it another number than the count. */
export const supplyWords = ({ listing, count, supply }: Pick<MunicipalityCoverage, 'listing' | 'count' | 'supply'>, text: Text): string => {
  const { t, format } = text;
  const projects = t('shared.projects', { count, shown: format.integer(count) });
  const things = Math.abs(supply - count) < 1e-9 ? projects : t('profile.answer.split', { amount: format.decimal(supply), projects });
  return listing === 'listed' ? things : t('quantity.atLeast', { words: things });
};

/** Actual against expected in one sentence, and how sure it is; or why nothing can be expected. */
export const answerWords = ({ text, names, code, result, row }: Pick<ProfileFacts, 'text' | 'names' | 'code' | 'result' | 'row'>): readonly string[] => {
  const { t } = text;
  const name = names.get(code) ?? code;
  if (result.selected.length === 0) return [t('profile.answer.nothing')];
  const things = supplyWords(row, text);
  if (!row.isInFrame) return [t('profile.answer.outside', { name, things })];
  if (row.expected.kind === 'missing') return [t('profile.answer.noExpected', { name, things, reason: missingWords(row.expected.reason, text) })];
  const expected = quantityFigure(row.expected, 'amount', text.format);
  const verdict = verdictOf(row);
  return [
    t('profile.answer.first', { name, things, by: needText(text, 'insight.by', needOfResult(result)), expected }),
    verdict === 'at_least' ? t(`profile.answer.${row.listing === 'partly_listed' ? 'partly' : 'at_least'}`) : t(`profile.answer.${verdict}`),
  ];
};

/** A figure of the head: its name, its words and what to mind. */
export interface HeadFigure {
  readonly key: string;
  readonly name: string;
  readonly words: string;
  readonly note: string | null;
}

const peopleFigures = ({ text, page, code, question: { needYear } }: ProfileFacts): readonly HeadFigure[] => {
  const { t } = text;
  const figures = figuresOfYear(page.dataset, needYear).get(code);
  const year = String(needYear);
  return [
    { key: 'population', name: t('profile.head.population', { year }), words: plain(populationOf(figures), 'inhabitants', text), note: figures?.populationBasis === 'preliminary' ? t('municipality.figures.basis.preliminary') : null },
    { key: 'share', name: t('profile.head.share', { year }), words: plain(foreignLanguageShareOf(figures), 'percentage', text), note: null },
    { key: 'speakers', name: t('profile.head.speakers', { year }), words: plain(speakersOf(figures), 'speakers', text), note: figures === undefined || figures.speakersBasis === null ? null : t(`profile.head.${figures.speakersBasis}`) },
  ];
};

/** The bare figure, or the reason why there is none. */
const plain = (quantity: Quantity, unit: QuantityUnit, text: Text): string =>
  (quantity.kind === 'missing' ? missingWords(quantity.reason, text) : quantityFigure(quantity, unit, text.format));

const projectFigures = ({ text, question, row }: ProfileFacts): readonly HeadFigure[] => {
  const { t, format } = text;
  const interval = row.ratioInterval.kind === 'missing' ? null : row.ratioInterval;
  const range = interval === null ? null : format.range(figureText(interval.low ?? interval.value, 'ratio', format), figureText(interval.high ?? interval.value, 'ratio', format));
  return [
    { key: 'projects', name: t('profile.head.projects'), words: row.listing === 'listed' ? format.integer(row.count) : t('quantity.atLeast', { words: format.integer(row.count) }), note: null },
    { key: 'density', name: t(`profile.density.${densityOf(question)}`), words: bounded(row.value, `projects_${densityOf(question)}`, text), note: null },
    { key: 'expected', name: t('municipality.figures.expected'), words: plain(row.expected, 'amount', text), note: row.isInFrame ? null : t('municipality.figures.outsideFrame') },
    { key: 'ratio', name: t('municipality.figures.ratio'), words: plain(row.ratio, 'ratio', text), note: range === null ? null : t('profile.head.interval', { range }) },
  ];
};

/** The same, with "at least" for a lower bound. */
const bounded = (quantity: Quantity, unit: QuantityUnit, text: Text): string => {
  const words = plain(quantity, unit, text);
  return quantity.kind === 'value' && quantity.isLowerBound === true ? text.t('quantity.atLeast', { words }) : words;
};

/** Figures of the head, in reading order. */
export const headFigures = (facts: ProfileFacts): readonly HeadFigure[] => [...peopleFigures(facts), ...projectFigures(facts)];

/** Land and water: "95,4 km² maata, 644,8 km² merta". Water that the municipality has none of is left out. */
export const areaWords = ({ text, detail, municipality }: Pick<ProfileFacts, 'text' | 'detail' | 'municipality'>): string => {
  const { t, format } = text;
  const part = (key: 'land' | 'fresh' | 'sea', km2: number | null): readonly string[] => (km2 === 0 || km2 === null ? [] : [t(`profile.area.${key}`, { shown: format.decimal(km2, km2 < 100 ? 1 : 0) })]);
  return format.list([...part('land', detail?.landKm2 ?? municipality.landAreaKm2), ...(detail === undefined ? [] : [...part('fresh', detail.freshWaterKm2), ...part('sea', detail.seaKm2)])]);
};

/** How many of the selected projects are for the whole region, and whether they are counted here. */
export const regionWideWords = ({ text, page, question, result }: ProfileFacts): string => {
  const { t, format } = text;
  if (question.locationBasis === 'lead_seat') return t('municipality.regionWide.seat');
  const count = result.selected.filter((index) => page.dataset.projects[index]?.isRegionWide === true).length;
  return count === 0 ? t('municipality.regionWide.none') : t(`profile.regionWide.${question.regionWide}`, { count, shown: format.integer(count) });
};
