import type { Engine } from '../../src/engine/engine.ts';
import { loadPackage } from '../../src/engine/load-package.ts';
import { createNodeEngine } from '../../src/engine/node-engine.ts';
import { buildPackage } from '../../src/io/import/build-package.ts';
import { imported, realFiles } from '../io/import/import-fixture.ts';
import { texts } from './real-package.ts';

/** Jobseekers of three municipalities in 2024, one of them 0; of two in 2023; homes of one in 2024; a share and a balance, which are no needs. */
const FILE = `Kunta;Vuosi;Työttömät työnhakijat;Asunnot;Työllisyysaste;Muuttovoitto
Kemi;2024;1150;9000;61,5;-120
Enontekiö;2024;0;;70;3
Rovaniemi;2024;2400,5;;66;45
Kemi;2023;1200;;;
Tornio;2023;800;;;`;

/** The real package with the needs of a user's own file in it. */
export const ownNeedFiles = (): ReadonlyMap<string, Uint8Array> => buildPackage({
  base: realFiles(), tables: imported(FILE, { kind: 'needs' }).tables, plan: { kind: 'needs' },
  source: { fileName: 'tarpeet.csv', sha256: 'ab'.repeat(32), date: '2026-11-28' }, title: 'Omat tarpeet', created: '2026-11-28T10:00:00Z',
});

/** An engine on it. */
export const ownNeedEngine = (): Engine => {
  const files = ownNeedFiles();
  return createNodeEngine(loadPackage((name) => {
    const bytes = files.get(name);
    return bytes === undefined ? Promise.reject(new Error(`${name} is missing`)) : Promise.resolve(bytes.slice());
  }, texts));
};
