import type { KnownMunicipality, OfficialAnswer, OfficialBorders, OfficialFigures, OfficialRequest, OfficialServices, OfficialWish } from '../../schema/official.ts';
import { askPolitely, PATIENCE, type Asking, type OfficialWorld, type Patience } from './polite-fetch.ts';
import { fetchTable, plannedTableRequests } from './px-client.ts';
import { bordersRequest, parseAreas } from './wfs-areas.ts';

/** What is asked, of whom, for which municipalities. */
export interface OfficialPlan {
  readonly services: OfficialServices;
  readonly wish: OfficialWish;
  readonly known: readonly KnownMunicipality[];
}

const tablesOf = ({ services, wish }: OfficialPlan): OfficialServices['tables'] => services.tables.filter(({ part }) => wish.parts.includes(part));

/** Every request that will be made, in order, before any is made. */
export const plannedRequests = (plan: OfficialPlan): readonly OfficialRequest[] => [
  ...tablesOf(plan).flatMap((table) => plannedTableRequests(table, plan.wish, plan.known)),
  ...(plan.wish.parts.includes('borders') ? [bordersRequest(plan.services.areas, plan.wish)] : []),
];

const fetchBorders = async ({ services, wish, known }: OfficialPlan, asking: Asking): Promise<OfficialBorders> => {
  const request = bordersRequest(services.areas, wish);
  const reply = await askPolitely(request, asking);
  if (!reply.ok) throw reply.error;
  return parseAreas(reply.json, known, request.address);
};

/** Asks for everything wanted, one request after the other. Rejects with an `OfficialError` at the first that fails: half an answer is none. */
export const refreshOfficial = async (plan: OfficialPlan, world: OfficialWorld, { signal, patience = PATIENCE }: { readonly signal: AbortSignal; readonly patience?: Omit<Patience, 'timeoutMs'> }): Promise<OfficialAnswer> => {
  const sent: OfficialRequest[] = [];
  const of = plannedRequests(plan).length;
  let host = '';
  const asking: Asking = {
    world: {
      ...world,
      onSend: (request) => {
        sent.push(request);
        host = request.host;
        world.onSend(request);
        world.onProgress({ done: Math.min(sent.length - 1, of), of: Math.max(of, sent.length), host, waitSeconds: null });
      },
    },
    signal,
    patience: { ...patience, timeoutMs: plan.services.timeoutMs },
    onWait: (milliseconds, at) => { world.onProgress({ done: Math.min(sent.length - 1, of), of: Math.max(of, sent.length), host: at, waitSeconds: Math.ceil(milliseconds / 1000) }); },
  };
  const tables: OfficialFigures[] = [];
  for (const choice of tablesOf(plan)) {
    tables.push(await fetchTable({ services: plan.services, choice, wish: plan.wish, known: plan.known }, asking));
    await world.wait(plan.services.pauseMs, signal).catch(() => undefined);
  }
  const borders = plan.wish.parts.includes('borders') ? await fetchBorders(plan, asking) : null;
  return { tables, borders, sent, day: world.today };
};
