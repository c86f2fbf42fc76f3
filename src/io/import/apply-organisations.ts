import type { ImportPlan } from '../../schema/import-plan.ts';
import type { RawTable } from '../../schema/raw-table.ts';
import { createBodyList } from './body-list.ts';
import { bodyTypeByName } from './body-type.ts';
import { writeCsv } from './csv-table.ts';
import type { ImportFacts } from './import-facts.ts';
import { columnsOf, isTotalWord, leftOut, LOADED, rejectAt, rejected, type ColumnsOf, type MappedRow, type RowOutcome } from './import-rows.ts';
import type { KindWork } from './kind-work.ts';
import { countryCode } from './outside-places.ts';
import { createPlaceList, type PlaceList } from './place-list.ts';
import { ORGANISATION } from './project-tables.ts';
import { oneLine } from './read-project-row.ts';
import { createRepairs } from './repairs.ts';
import { createTermList, type TermList } from './term-list.ts';

/** One body as the table says it. */
interface Body {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Written type; `''` where none is stated. */
  readonly type: string;
  readonly country: string;
  readonly homeName: string;
  readonly homeCode: string;
  readonly isHomeInside: boolean | null;
}

const textAt = (row: MappedRow, column: number): string => (column < 0 ? '' : oneLine(row.cells[column] ?? ''));

interface Home {
  readonly name: string;
  readonly code: string;
  readonly isInside: boolean | null;
}

const homeOf = (row: MappedRow, columns: ColumnsOf, at: { readonly places: PlaceList; readonly facts: ImportFacts }): Home | null => {
  const column = columns.first('home');
  const cell = textAt(row, column);
  if (cell === '') return { name: '', code: '', isInside: null };
  const written = at.places.read(cell, null);
  at.places.count(written);
  const match = written[0]?.match;
  const meaning = match?.meaning ?? null;
  if (match === undefined || meaning === null) return null;
  if (meaning.kind === 'outside') return { name: match.outside?.name ?? cell, code: '', isInside: false };
  const [code, ...others] = meaning.kind === 'municipalities' ? meaning.codes : [];
  if (code === undefined || others.length > 0) return { name: '', code: '', isInside: true };
  return { name: at.facts.municipalities.find((each) => each.code === code)?.nameFi ?? '', code, isInside: true };
};

const rowOf = (body: Body, types: TermList): readonly string[] => {
  const typed = body.type === '' ? (bodyTypeByName(body.name) ?? 'other') : (types.codesOf(body.type)[0] ?? 'other');
  const home = body.isHomeInside === null ? 'unknown' : body.isHomeInside ? 'yes' : 'no';
  const note = body.type === '' ? "From the user's file; type read from the name" : "From the user's file";
  return [body.id, body.name, body.shortName || body.name, typed, body.country, body.homeName, body.homeCode, home, body.type === '' ? 'low' : 'high', note];
};

/** Bodies with their type and seat. */
export const organisationsWork = (table: RawTable, plan: ImportPlan, facts: ImportFacts): KindWork => {
  const columns = columnsOf(plan, table.columns.length);
  const [places, ids, repairs] = [createPlaceList(plan, facts), createBodyList(facts), createRepairs()];
  const types = createTermList('organisationTypes', facts.organisationTypes, new Map());
  const bodies = new Map<string, Body>();
  const take = (row: MappedRow): RowOutcome => {
    const nameColumn = columns.first('organisation');
    const name = textAt(row, nameColumn);
    if (name === '') return rejected(rejectAt(row, 'noName', { column: nameColumn }));
    if (isTotalWord(name)) return leftOut('totalRow');
    const home = homeOf(row, columns, { places, facts });
    if (home === null) return rejected(rejectAt(row, 'unknownPlace', { column: columns.first('home') }));
    const type = textAt(row, columns.first('organisationType'));
    const country = countryCode(textAt(row, columns.first('country'))) ?? (home.code === '' ? '' : 'FI');
    const body: Body = { id: ids.use(name), name, shortName: textAt(row, columns.first('shortName')), type, country, homeName: home.name, homeCode: home.code, isHomeInside: home.isInside };
    const there = bodies.get(body.id);
    if (there !== undefined) return JSON.stringify(there) === JSON.stringify(body) ? leftOut('repeatedRow') : rejected(rejectAt(row, 'idClash', { column: nameColumn }));
    bodies.set(body.id, body);
    if (type !== '') types.use(type);
    return LOADED;
  };
  return {
    judge: { take },
    summary: () => ({ places: places.joins(), terms: types.joins(), repairs: repairs.counts(), things: bodies.size }),
    tables: () => new Map([
      ['organisation', writeCsv({ columns: ORGANISATION, rows: [...bodies.values()].map((body) => rowOf(body, types)) })],
      ['organisation_type', writeCsv({ columns: ['type', 'name'], rows: types.added().map(({ code, name }) => [code, name]) })],
    ]),
  };
};
