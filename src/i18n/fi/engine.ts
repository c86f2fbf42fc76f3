import type { Messages } from '../text.ts';

export const engine = {
  idle: 'Luvut ovat valmiista tilannekuvasta. Tietokantaa ei ole vielä käynnistetty.',
  starting: 'Luvut ovat valmiista tilannekuvasta. Tietokanta käynnistyy taustalla.',
  ready: 'Tietokanta on käynnissä. Luvut lasketaan siitä tällä laitteella.',
  failed: 'Tämän sivun luvut ovat valmiista tilannekuvasta. Tietokanta ei käynnistynyt, koska {{reason}}.',
  failedEffect: 'Kartta ja taulukot toimivat siitä huolimatta.',
  reason: {
    no_wasm: 'selain tai palvelin ei salli WebAssemblyä, jota tietokanta tarvitsee',
    no_memory: 'laitteen muisti ei riittänyt',
    time_limit: 'käynnistys kesti liian kauan',
    load: 'tietokannan tiedostoja ei saatu haettua',
    unknown: 'jokin meni vikaan odottamatta',
  },
  detail: 'Tekninen syy',
  retry: 'Yritä uudelleen',
} as const satisfies Messages;
