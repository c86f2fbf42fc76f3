import { refreshedYears } from '../../analysis/official-changes.ts';
import type { LocalText } from '../../schema/language.ts';
import type { NeedFigures } from '../../schema/municipality.ts';
import type { OfficialAnswer, OfficialBorders, OfficialFigures, OfficialServices } from '../../schema/official.ts';
import { borderTable } from './border-table.ts';
import { changedDescriptor, populationTable, sourceTable, type OfficialSource } from './official-tables.ts';

/** Texts of the tables that new figures go into, by name of the file. */
export interface BaseTables {
  readonly population: string;
  readonly source: string;
  readonly descriptor: string;
}

const yearsOf = ({ figures }: OfficialFigures): string => {
  const years = figures.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${String(first)}/${String(last)}`;
};

const sameText = (text: string): LocalText => ({ fi: text, sv: text, en: text });

const statisticsSource = (table: OfficialFigures, services: OfficialServices, day: string): OfficialSource => {
  const choice = services.tables.find(({ id }) => id === table.tableId);
  return {
    id: `${table.tableId ?? 'official-file'}-${day}`, kind: 'statistics', title: choice?.title ?? sameText(table.title || table.origin),
    publisher: services.publisher, referenceDate: yearsOf(table), licence: services.licence, origin: table.origin,
    note: [`Taken in on ${day}.`, table.updated === null ? '' : `Last updated by the source ${table.updated}.`, table.title].filter((part) => part !== '').join(' '),
  };
};

const mapSource = (borders: OfficialBorders, services: OfficialServices, day: string): OfficialSource => {
  const year = /_(\d{4})(?!\d)/.exec(decodeURIComponent(borders.origin))?.[1] ?? day.slice(0, 4);
  const { id, title } = services.areas;
  const named = (text: string): string => text.replace('{year}', year);
  return {
    id: `${id}-${day}`, kind: 'map', title: { fi: named(title.fi), sv: named(title.sv), en: named(title.en) }, publisher: services.publisher,
    referenceDate: year, licence: services.licence, origin: borders.origin, note: `Taken in on ${day}.`,
  };
};

/** New tables by file name, and how many rows of each kind they bring. */
export interface NewTables {
  readonly files: ReadonlyMap<string, string>;
  readonly changedYears: number;
  readonly borderLines: number;
}

/** The tables of the package with an answer in place. Only tables that change are in it; borders only when every municipality has one. */
export const newTables = (answer: OfficialAnswer, services: OfficialServices, { base, needs }: { readonly base: BaseTables; readonly needs: readonly NeedFigures[] }): NewTables => {
  const { tables, borders, day } = answer;
  const files = new Map<string, string>();
  const sources = tables.map((table) => ({ table, source: statisticsSource(table, services, day) }));
  const idOf = (figure: 'population' | 'foreignLanguageShare'): string => sources.find(({ table }) => table.figures.some((each) => each.figure === figure))?.source.id ?? '';
  const years = refreshedYears(needs, tables);
  const population = populationTable(base.population, years, { population: idOf('population'), language: idOf('foreignLanguageShare') });
  if (population.changed > 0) files.set('population.csv', population.text);
  const lines = borders !== null && borders.absent.length === 0 ? borderTable(borders.areas, borders.around) : null;
  if (lines !== null) files.set('border.csv', lines.text);
  const used = { population: population.changed > 0 ? sources.map(({ source }) => source) : [], border: lines === null || borders === null ? [] : [mapSource(borders, services, day)] };
  if (files.size > 0) {
    const span = years.map(({ year }) => year);
    files.set('source.csv', sourceTable(base.source, [...used.population, ...used.border]));
    files.set('datapackage.json', changedDescriptor(base.descriptor, { years: span.length === 0 ? null : { first: Math.min(...span), last: Math.max(...span) }, sources: used }));
  }
  return { files, changedYears: population.changed, borderLines: lines?.lines ?? 0 };
};
