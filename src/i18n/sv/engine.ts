import type { SameKeys } from '../text.ts';
import type { engine as fi } from '../fi/engine.ts';

export const engine = {
  idle: 'Siffrorna kommer från en färdig ögonblicksbild. Databasen är ännu inte startad.',
  starting: 'Siffrorna kommer från en färdig ögonblicksbild. Databasen startar i bakgrunden.',
  ready: 'Databasen är i gång. Siffrorna räknas ur den på den här enheten.',
  failed: 'Siffrorna på den här sidan kommer från en färdig ögonblicksbild. Databasen startade inte, eftersom {{reason}}.',
  failedEffect: 'Kartan och tabellerna fungerar ändå.',
  reason: {
    no_wasm: 'webbläsaren eller servern inte tillåter WebAssembly, som databasen behöver',
    no_memory: 'enhetens minne inte räckte till',
    time_limit: 'starten tog för lång tid',
    load: 'databasens filer inte gick att hämta',
    unknown: 'något oväntat gick fel',
  },
  detail: 'Teknisk orsak',
  retry: 'Försök igen',
} as const satisfies SameKeys<typeof fi>;
