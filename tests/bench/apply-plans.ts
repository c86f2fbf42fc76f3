import { applyPlan } from '../../src/io/import/apply-plan.ts';
import { guessPlan } from '../../src/io/import/guess-plan.ts';
import type { RawTable } from '../../src/schema/raw-table.ts';
import { realFacts } from '../io/import/import-fixture.ts';

const ROWS = 100_000;
const PLACES = ['Kemi', 'Simon, Tervolan ja Keminmaan kunnat', 'Lappi', 'Rovaniemellä', '47', 'Kemin kaupunki; Tornion kaupunki', 'Sodankylä, Inari, Utsjoki', 'Oulu', 'Kemo', 'Itä-Lapin kunnat'];
const pick = <T>(of: readonly T[], index: number): T => {
  const item = of[index % of.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const register = (): RawTable => ({
  name: 'Rekisteri', isTyped: false, faults: [],
  columns: ['Hankkeen nimi', 'Toteuttaja', 'Rahoittaja', 'Alkaa', 'Päättyy', 'Kunnat', 'Teema', 'Kohderyhmä', 'Budjetti', 'Kuvaus'],
  rows: Array.from({ length: ROWS }, (_, index) => [
    `Hanke ${String(index)} hyvinvoinnin edistämiseksi`, pick(['Lapin AMK', 'Kemin kaupunki', `Yhdistys ${String(index % 700)} ry`], index), pick(['ESR 2014-2020/ELY', 'STEA', 'Uusi rahasto', ''], index),
    `${String(1 + (index % 28))}.${String(1 + (index % 12))}.${String(2014 + (index % 6))}`, pick(['31.12.2020', '2021', '12/2022', '31.2.2021'], index), pick(PLACES, index),
    pick(['hyvinvointi', 'turvallisuus; yhteisöllisyys', 'oma teema'], index), pick(['nuoret; naiset', 'työttömät', ''], index), `${String(index % 900)} 000,50 €`, 'Kehittää palveluja ja osallisuutta yhdessä asukkaiden kanssa.',
  ]),
  rowNumbers: Array.from({ length: ROWS }, (_, index) => index + 2),
});

const timed = <T>(name: string, run: () => T): T => {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const value = run();
  const { user, system } = process.cpuUsage(before);
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of processor time)`);
  return value;
};

/** Measures how long a register of 100 000 rows takes to be understood: reading the file comes on top. */
export const measureImport = (): void => {
  const facts = realFacts();
  const table = register();
  for (const round of [1, 2, 3]) {
    console.log(`a register of ${ROWS.toLocaleString('en')} rows, round ${String(round)}`);
    const plan = timed('  plan guessed', () => guessPlan(table, facts, { kind: null, tableIndex: 0, hasAreas: false, kept: [] }));
    const outcome = timed('  plan applied, with the report', () => applyPlan(table, [], { plan, facts }));
    timed('  tables written', () => outcome.tables);
    const { rowsIn, rowsLoaded, rowsRejected, rowsLeftOut, things } = outcome.report;
    console.log(`  ${String(rowsIn)} in, ${String(rowsLoaded)} loaded, ${String(rowsRejected)} rejected, ${String(rowsLeftOut)} left out, ${String(things)} projects`);
  }
};
