import type { KnownMunicipality, OfficialFigures, OfficialRequest, OfficialServices, OfficialTable, OfficialWish } from '../../schema/official.ts';
import { cubeFigures } from './cube-figures.ts';
import { parseJsonStat } from './json-stat.ts';
import { OfficialError } from './official-error.ts';
import { askPolitely, type Asking } from './polite-fetch.ts';
import { chunks, expectedQuery, halves, tableQuery, type PxQuery } from './px-query.ts';
import { parsePxTable } from './px-table.ts';

const hostOf = (address: string): string => new URL(address).host;

const describeRequest = ({ part, address }: OfficialTable): OfficialRequest =>
  ({ purpose: 'describe', part, method: 'GET', host: hostOf(address), address, body: null });

const figuresRequest = ({ part, address }: OfficialTable, query: PxQuery): OfficialRequest =>
  ({ purpose: 'figures', part, method: 'POST', host: hostOf(address), address, body: JSON.stringify(query, null, 2) });

/** What will be asked of a table: its description, then the figures, with the codes last seen. */
export const plannedTableRequests = (table: OfficialTable, wish: OfficialWish, known: readonly KnownMunicipality[]): readonly OfficialRequest[] =>
  [describeRequest(table), figuresRequest(table, expectedQuery(table, wish, known))];

/** PxWeb answers 403 or 413 to a query for more cells than it gives at a time. */
const TOO_LARGE = [403, 413];

type Figures = Omit<OfficialFigures, 'tableId'>;

const join = (parts: readonly Figures[]): Figures | null => {
  const [first] = parts;
  if (first === undefined) return null;
  return {
    ...first,
    figures: parts.flatMap(({ figures }) => figures),
    absent: first.absent.filter((code) => parts.every(({ absent }) => absent.includes(code))),
    otherNames: [...new Map(parts.flatMap(({ otherNames }) => otherNames).map((each) => [each.code, each])).values()],
  };
};

interface TableQuestion {
  readonly services: OfficialServices;
  readonly choice: OfficialTable;
  readonly wish: OfficialWish;
  readonly known: readonly KnownMunicipality[];
}

/**
 * The figures of the municipalities from one table: reads the table's description, writes the query
 * with the table's own codes, and asks for it in parts where it is large. Throws an `OfficialError`.
 */
export const fetchTable = async ({ services, choice, wish, known }: TableQuestion, asking: Asking): Promise<OfficialFigures> => {
  const { address } = choice;
  const description = await askPolitely(describeRequest(choice), asking);
  if (!description.ok) throw description.error;
  const query = tableQuery(parsePxTable(description.json, address), { choice, wish, known });
  const parts: Figures[] = [];
  const waiting = [...chunks(query, services.maxCells)];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    await asking.world.wait(services.pauseMs, asking.signal).catch((cause: unknown) => { throw new OfficialError('cancelled', {}, { cause }); });
    const reply = await askPolitely(figuresRequest(choice, next), asking);
    if (reply.ok) {
      parts.push(cubeFigures(parseJsonStat(reply.json), { contents: choice.contents, known, place: address }));
      continue;
    }
    const split = TOO_LARGE.includes(reply.status) ? halves(next) : null;
    if (split === null) throw reply.error;
    waiting.unshift(...split);
  }
  const figures = join(parts);
  if (figures === null) throw new OfficialError('badShape', { place: address });
  return { ...figures, tableId: choice.id };
};
