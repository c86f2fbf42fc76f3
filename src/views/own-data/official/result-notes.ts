import type { Text } from '../../../i18n/text.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { OfficialAnswer, OfficialServices } from '../../../schema/official.ts';

interface NoteContext {
  readonly text: Text;
  readonly names: ReadonlyMap<string, string>;
}

const nameList = (codes: readonly MunicipalityCode[], { text, names }: NoteContext): string =>
  text.format.list(codes.map((code) => names.get(code) ?? code).sort(text.format.compare));

const bordersNotes = (borders: NonNullable<OfficialAnswer['borders']>, context: NoteContext): readonly string[] => {
  const { t, format } = context.text;
  return [
    t('official.result.borders', { own: format.integer(borders.areas.length) }),
    ...(borders.around.length === 0 ? [] : [t('official.result.bordersAround', { count: borders.around.length, shown: format.integer(borders.around.length) })]),
    ...(borders.coordinates === 'degrees' ? [] : [t(`official.result.coordinates.${borders.coordinates}`)]),
    ...(borders.absent.length === 0 ? [] : [t('official.result.bordersAbsent', { names: nameList(borders.absent, context) })]),
  ];
};

/** What a reader of the answer must mind: what is not in it, what looks odd, how figures are worked out. */
export const resultNotes = ({ tables, borders }: OfficialAnswer, context: NoteContext): readonly string[] => {
  const { t, format } = context.text;
  const absent = [...new Set(tables.flatMap((table) => table.absent))];
  const others = [...new Map(tables.flatMap(({ otherNames }) => otherNames).map((each) => [each.code, each])).values()];
  const otherWords = others.map(({ code, name }) => t('official.result.otherName', { name: context.names.get(code) ?? code, code, other: name }));
  return [
    ...(absent.length === 0 ? [] : [t('official.result.absent', { names: nameList(absent, context) })]),
    ...(others.length === 0 ? [] : [t('official.result.otherNames', { names: format.list(otherWords) })]),
    ...(tables.length === 0 ? [] : [t('official.result.keeps'), t('official.result.speakers')]),
    ...(borders === null ? [] : bordersNotes(borders, context)),
  ];
};

/** Where the figures and borders of an answer come from, with the day of the source's last change where it says so. */
export const sourceLines = ({ tables, borders }: OfficialAnswer, services: OfficialServices, { t, format, language }: Text): readonly string[] => {
  const lineOf = (title: string, origin: string, updated: string | null): string => [
    t('official.result.source', { title, origin }),
    ...(updated === null ? [] : [t('official.result.updated', { date: /^\d{4}-\d\d-\d\d/.test(updated) ? format.date(updated.slice(0, 10), 'day') : updated })]),
  ].join(' ');
  return [
    ...tables.map(({ tableId, title, origin, updated }) => lineOf(services.tables.find(({ id }) => id === tableId)?.title[language] ?? title, origin, updated)),
    ...(borders === null ? [] : [lineOf(services.areas.title[language].replace(' {year}', ''), borders.origin, null)]),
  ];
};
