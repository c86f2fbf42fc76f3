import type { RegionDescription } from '../schema/region.ts';
import { BUILT_IN_PLACE, retell } from '../schema/region-words.ts';
import type { Description, ObjectDescription, SqlDictionary } from './sql-texts.ts';

/** The words of tables and views, said of the region of the package that is loaded. */
export const retoldDictionary = (dictionary: SqlDictionary, description: RegionDescription | null): SqlDictionary => {
  const place = { description, capital: BUILT_IN_PLACE.capital };
  const words = <Words extends Omit<Description, 'unit'>>(of: Words): Words => ({
    ...of,
    description_en: retell(of.description_en, 'en', place),
    description_fi: retell(of.description_fi, 'fi', place),
    description_sv: retell(of.description_sv, 'sv', place),
  });
  const columns = <Column extends Description | null>(all: Readonly<Record<string, Column>>): Record<string, Column> =>
    Object.fromEntries(Object.entries(all).map(([name, column]) => [name, column === null ? column : words(column)]));
  const object = (of: ObjectDescription): ObjectDescription => ({ ...words(of), columns: columns(of.columns) });
  return { shared_columns: columns(dictionary.shared_columns), views: dictionary.views.map(object), text_table: object(dictionary.text_table) };
};
