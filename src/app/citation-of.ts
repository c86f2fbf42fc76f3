import type { Citation, SqlMeaning } from '../schema/citation.ts';
import { foldText } from '../cube/search-text.ts';
import { figureSql } from '../io/figure-sql.ts';
import { filledSql, sentenceValues } from '../io/sentence-sql.ts';
import template from '../sql/templates/sentence.sql?raw';
import { questionText } from '../views/shared/sentence-text.ts';
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

const meaningOf = ({ sourceIds, sql }: CaptionedExport['request']): SqlMeaning => {
  if (sql === undefined) return sourceIds === undefined ? 'sentence' : 'tables';
  return sql.every((part) => typeof part === 'string') ? 'own' : 'rows';
};

const sentenceSql = ({ text, origin, result }: CaptionedExport, question: string): string => {
  const { title, version } = origin.dataPackage;
  const comments = [text.t('exportCaption.question', { question }), text.t('exportCaption.datasetShort', { title: title[text.language], version })];
  return filledSql(template, sentenceValues(result.sentence, foldText), comments);
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
  const meaning = meaningOf(request);
  const sql = request.sql !== undefined ? figureSql(request.sql) : meaning === 'sentence' ? sentenceSql(whole, question) : tablesSql(whole);
  return { title: request.title, words, sql, meaning };
};
