import type { Text } from '../../../i18n/text.ts';
import type { MunicipalityCode } from '../../../schema/municipality.ts';
import type { OfficialAnswer } from '../../../schema/official.ts';

interface NoteContext {
  readonly text: Text;
  readonly names: ReadonlyMap<string, string>;
}

const nameList = (codes: readonly MunicipalityCode[], { text, names }: NoteContext): string =>
  text.format.list(codes.map((code) => names.get(code) ?? code).sort(text.format.compare));

const bordersNotes = (borders: NonNullable<OfficialAnswer['borders']>, context: NoteContext): readonly string[] => {
  const { t, format } = context.text;
  return [
    t('official.result.borders', { own: format.integer(borders.areas.length), around: format.integer(borders.around.length) }),
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
