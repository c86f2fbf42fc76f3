import type { OfficialWorld } from '../../../src/io/official/polite-fetch.ts';
import type { KnownMunicipality, OfficialProgress, OfficialRequest, OfficialServices, OfficialWish } from '../../../src/schema/official.ts';
import { parseServices } from '../../../src/io/official/services.ts';
import { readFileSync } from 'node:fs';
import type { StandInArea, StandInFigures } from '../../fixtures/statistics-server.ts';

/** Three municipalities of an invented statistic; two lie side by side, the third is outside the package. */
export const KNOWN: readonly KnownMunicipality[] = [{ code: '047', names: ['Enontekiö', 'Enontekis'] }, { code: '240', names: ['Kemi'] }];

export const FIGURES: StandInFigures = {
  names: { '047': 'Enontekiö', '240': 'Kemi', '564': 'Oulu' },
  years: ['2022', '2023', '2024', '2025'],
  population: (code, year) => (code === '240' && year === '2025' ? '...' : Number(code) * 100 + Number(year) - 2000),
  share: (code, year) => (code === '047' && year === '2022' ? '..' : Number(code) === 47 ? 2.3 : 4.5),
};

const square = (west: number, south: number): StandInArea['ring'] => [[west, south], [west, south + 1], [west + 1, south + 1], [west + 1, south], [west, south]];

export const AREAS: readonly StandInArea[] = [
  { kunta: '047', nimi: 'Enontekiö', namn: 'Enontekis', ring: square(23, 68) },
  { kunta: '240', nimi: 'Kemi', namn: 'Kemi', ring: square(24, 68) },
  { kunta: '564', nimi: 'Oulu', namn: 'Uleåborg', ring: square(25, 68) },
];

export const WISH: OfficialWish = { parts: ['population', 'language', 'borders'], fromYear: 2023, toYear: 2025, borderYear: 2026 };

/** The services that the app is published with. */
export const publishedServices = (): OfficialServices => parseServices(JSON.parse(readFileSync('public/official-services.json', 'utf8')));

/** The same services at another origin, without pauses. */
export const servicesAt = (origin: string, limits: Partial<Pick<OfficialServices, 'maxCells' | 'timeoutMs'>> = {}): OfficialServices => {
  const services = publishedServices();
  const moved = (address: string): string => `${origin}${new URL(address).pathname}`;
  return { ...services, pauseMs: 0, timeoutMs: 30_000, ...limits, tables: services.tables.map((table) => ({ ...table, address: moved(table.address) })), areas: { ...services.areas, address: moved(services.areas.address) } };
};

export interface TestWorld extends OfficialWorld {
  readonly waits: number[];
  readonly sent: OfficialRequest[];
  readonly progress: OfficialProgress[];
}

/** The world as the client sees it, without any waiting. */
export const testWorld = (parts: Partial<OfficialWorld> = {}): TestWorld => {
  const [waits, sent, progress]: [number[], OfficialRequest[], OfficialProgress[]] = [[], [], []];
  return {
    fetch, isOnline: () => true, wasForbidden: () => false, today: '2026-11-28', waits, sent, progress,
    wait: (milliseconds, signal) => {
      waits.push(milliseconds);
      return signal.aborted ? Promise.reject(new Error('cancelled')) : Promise.resolve();
    },
    onSend: (request) => { sent.push(request); },
    onProgress: (each) => { progress.push(each); },
    ...parts,
  };
};
