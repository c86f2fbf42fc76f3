import { newTables } from '../io/official/new-tables.ts';
import { OfficialError } from '../io/official/official-error.ts';
import { readOfficialFile } from '../io/official/read-file.ts';
import { parseServices } from '../io/official/services.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { KnownMunicipality, OfficialAnswer, OfficialServices } from '../schema/official.ts';
import type { OfficialResult } from '../views/own-data/official/official-props.ts';
import type { OpenPackage } from './open-package.ts';

const SERVICES_FILE = 'official-services.json';

/** ISO day. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The list of whom can be asked, from the app's own origin. Rejects with an `OfficialError`. */
export const loadServices = async (): Promise<OfficialServices> => {
  try {
    const response = await fetch(new URL(SERVICES_FILE, document.baseURI), { cache: 'no-cache' });
    if (!response.ok) throw new OfficialError('noServices', { place: SERVICES_FILE, detail: `HTTP ${String(response.status)}` });
    return parseServices(await response.json());
  } catch (cause) {
    throw cause instanceof OfficialError ? cause : new OfficialError('noServices', { place: SERVICES_FILE, detail: cause instanceof Error ? cause.message : '' }, { cause });
  }
};

/** Resolves after so many milliseconds, rejects when the signal is aborted. */
export const waitFor = (milliseconds: number, signal: AbortSignal): Promise<void> => new Promise((resolve, reject) => {
  const stop = (): void => {
    clearTimeout(timer);
    reject(new DOMException('Cancelled', 'AbortError'));
  };
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', stop);
    resolve();
  }, milliseconds);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
});

/** What an answer is measured against. */
export interface WorkPlace {
  readonly open: OpenPackage;
  readonly services: OfficialServices;
  readonly dataset: Dataset;
}

/** What the package's tables become with an answer; rejects when the package cannot be read. */
export const resultOf = async (answer: OfficialAnswer, { open, services, dataset }: WorkPlace): Promise<OfficialResult> => {
  const decoder = new TextDecoder();
  const [population = '', source = '', descriptor = ''] = await Promise.all(['population.csv', 'source.csv', 'datapackage.json'].map(async (name) => decoder.decode(await open.readFile(name))));
  const made = newTables(answer, services, { base: { population, source, descriptor }, needs: dataset.needs });
  const from = [...answer.tables.map(({ origin }) => origin), ...(answer.borders === null ? [] : [answer.borders.origin])];
  const file = [...new Set(from.map((origin) => (URL.canParse(origin) ? new URL(origin).host : origin)))].join(', ');
  return {
    answer, changedYears: made.changedYears, borderLines: made.borderLines,
    ready: made.files.size === 0 ? null : {
      files: made.files, imports: [{ file, kind: 'official', rowsLoaded: made.changedYears + made.borderLines, rowsRejected: 0, at: new Date().toISOString() }],
    },
  };
};

/** Files read one after the other add up; of a table or of borders that come twice the later one counts. */
const together = (older: OfficialAnswer | null, newer: OfficialAnswer): OfficialAnswer => ({
  ...newer,
  tables: [...(older?.tables ?? []).filter(({ tableId }) => newer.tables.every((table) => table.tableId !== tableId)), ...newer.tables],
  borders: newer.borders ?? older?.borders ?? null,
});

/** The origins that requests go to. */
export const servicesOrigins = ({ tables, areas }: OfficialServices): readonly string[] => [...new Set([...tables, areas].map(({ address }) => new URL(address).origin))];

/** How the package's municipalities may be called in an answer. */
export const knownMunicipalities = ({ municipalities }: Dataset): readonly KnownMunicipality[] =>
  municipalities.map(({ code, name }) => ({ code, names: [...new Set(Object.values(name))] }));

/** What files downloaded by hand make of the package, together with an older answer from files. Rejects with an `OfficialError`. */
export const resultOfFiles = async (files: readonly File[], older: OfficialAnswer | null, place: WorkPlace): Promise<OfficialResult> => {
  const known = knownMunicipalities(place.dataset);
  let answer = older;
  for (const file of files) answer = together(answer, readOfficialFile({ name: file.name, text: await file.text() }, { services: place.services, known, day: today() }));
  if (answer === null) throw new OfficialError('emptyFile');
  return resultOf(answer, place);
};
