import type { Citation, SqlMeaning } from '../schema/citation.ts';
import type { DerivedFigures, FigureSql, NoStatement, TableRows } from '../schema/figure-sql.ts';
import { foldText } from '../cube/search-text.ts';
import { figureSql } from '../io/figure-sql.ts';
import { filledSql, sentenceValues } from '../io/sentence-sql.ts';
import { questionText } from '../views/shared/sentence-text.ts';
import { derivedTemplate } from './derived-sql.ts';
import { sourceLine } from './export-caption.ts';
import { sourcesOf } from './export-sources.ts';
import type { CaptionedExport } from './captioned-export.ts';

/** Tables that the sources of a result stand in, as one statement each. */
const tablesSql = ({ origin, request }: CaptionedExport): string => {
  const ids = request.sourceIds ?? [];
  const tables = origin.dataPackage.tables.filter(({ name, sourceIds }) => name !== 'source' && sourceIds.some((id) => ids.includes(id))).map(({ name }) => name);
  return tables.map((name) => `from "${name.replaceAll('"', '""')}";`).join('\n');
};

const sourceTitles = (whole: CaptionedExport): readonly string[] => {
  const { origin, dataset, result, request, text } = whole;
  const codes = new Set(result.rows.filter(({ isInFrame }) => isInFrame).map(({ code }) => code));
  const sources = request.sourceIds === undefined
    ? sourcesOf({ origin, dataset, sentence: result.sentence, codes, usesBorders: request.name.includes('map') })
    : origin.sources.filter(({ id }) => request.sourceIds?.includes(id));
  return sources.map((source) => sourceLine(source, text));
};

const isDerived = (part: FigureSql): part is DerivedFigures => typeof part !== 'string' && 'derived' in part;
const isWithout = (part: FigureSql): part is NoStatement => typeof part !== 'string' && 'without' in part;
const isPlain = (part: FigureSql): part is TableRows | string => typeof part === 'string' || 'table' in part;

const meaningOf = ({ sourceIds, sql }: CaptionedExport['request']): SqlMeaning => {
  if (sql === undefined) return sourceIds === undefined ? 'sentence' : 'tables';
  const without = sql.find(isWithout);
  if (without !== undefined) return without.without;
  const derived = sql.find(isDerived);
  if (derived !== undefined) return derived.gives ?? 'figures';
  return sql.every((part) => typeof part === 'string') ? 'own' : 'rows';
};

/** The statement of a result that is derived from the page's sentence, or from the sentence changed as the result asks it; without a result that of the sentence. */
const askingSql = ({ text, origin, result, dataset }: CaptionedExport, { derived, asks, values }: Partial<DerivedFigures>): string => {
  const sentence = { ...result.sentence, ...asks };
  const { title, version } = origin.dataPackage;
  const comments = [
    text.t('exportCaption.question', { question: questionText({ text, dataset, sentence }) }), text.t('exportCaption.datasetShort', { title: title[text.language], version }),
  ];
  return filledSql(derivedTemplate(derived ?? 'sentence'), { ...sentenceValues(sentence, foldText), ...values }, comments);
};

const sqlOf = (whole: CaptionedExport): string => {
  const { sql, sourceIds } = whole.request;
  if (sql === undefined) return sourceIds === undefined ? askingSql(whole, {}) : tablesSql(whole);
  if (sql.some(isWithout)) return '';
  return [...sql.filter(isDerived).map((part) => askingSql(whole, part)), figureSql(sql.filter(isPlain))].filter((part) => part !== '').join('\n');
};

/** How the result is cited, with a link to the view, and the SQL behind its figures. */
export const citationOf = (whole: CaptionedExport, link: string): Citation => {
  const { request, text, origin, result, dataset, day } = whole;
  const { t, format, language } = text;
  const question = questionText({ text, dataset, sentence: result.sentence });
  const { title, version } = origin.dataPackage;
  const isAnswer = request.sourceIds === undefined;
  const what = isAnswer && request.isQuestion !== true ? t('exportCitation.titleAndQuestion', { title: request.title, question }) : request.title.replace(/\.$/, '');
  const words = [
    t('exportCitation.words', { what, package: title[language], version, date: format.date(day, 'day') }),
    ...sourceTitles(whole),
    link,
  ].join(' ');
  return { title: request.title, words, sql: sqlOf(whole), meaning: meaningOf(request) };
};
