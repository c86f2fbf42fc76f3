import { readSource } from '../../src/io/read/read-source.ts';
import { handWorkbook, inline, sheetData } from '../io/read/xlsx-builder.ts';
import { quantile } from './quantile.ts';

const ROWS = 100_000;
const ROUNDS = 7;

const csvBytes = (): Uint8Array => {
  const rows = Array.from({ length: ROWS }, (_, index) => `${String(index)};Hanke ${String(index)};Inari;1.1.2020;31.12.2022;12345,5;"EAKR; ESR";Työllisyys;Nuoret;x`);
  return new TextEncoder().encode(`Tunnus;Nimi;Kunta;Alku;Loppu;Euroa;Rahasto;Teema;Ryhmä;Lisä\n${rows.join('\n')}\n`);
};

const workbookBytes = (): Uint8Array => {
  const letters = [...'ABCDEFGHIJ'];
  const rows = Array.from({ length: ROWS }, (_, index): readonly [number, string] => {
    const row = String(index + 2);
    return [index + 2, letters.map((letter, column) => (column % 2 === 0 ? `<c r="${letter}${row}"><v>${row}</v></c>` : `<c r="${letter}${row}" t="s"><v>${String(index % 2)}</v></c>`)).join('')];
  });
  const header: readonly [number, string] = [1, letters.map((letter) => inline(`${letter}1`, `sarake ${letter}`)).join('')];
  return handWorkbook({ sheets: [{ name: 'Taul1', xml: sheetData([header, ...rows]) }], strings: ['<t>Inari</t>', '<t>Utsjoki</t>'] });
};

const measure = async (name: string, bytes: Uint8Array): Promise<void> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const outcome = await readSource({ name, bytes });
    times.push(performance.now() - start);
    if (!outcome.ok) throw new Error(`${name} could not be read: ${outcome.fault.kind}`);
  }
  times.sort((a, b) => a - b);
  console.log(`${name} of ${String(ROWS)} rows and 10 columns: read in p50 ${quantile(times, 0.5).toFixed(0)} ms, at best ${(times[0] ?? 0).toFixed(0)} ms`);
};

/** Measures how long a register of a user takes to read. */
export const measureReading = async (): Promise<void> => {
  await measure('CSV', csvBytes());
  await measure('XLSX', workbookBytes());
};
