import type { Messages } from '../text.ts';

export const exportCitation = {
  words: 'Katve. {{what}}. {{package}}, versio {{version}}. Haettu {{date}}.',
  titleAndQuestion: '{{title}}: {{question}}',
  heading: 'Viite ja SQL',
  citation: 'Viite',
  citationLead: 'Näin tuloksen voi mainita. Linkki avaa saman näkymän.',
  sql: 'SQL',
  sqlOf: {
    sentence: 'Tämä kysely antaa kysymyslauseen luvut kunnittain. Se toimii sivulla SQL ja komennolla npm run -s sql. Luvut, jotka lasketaan niistä edelleen, kuten välit, eivät ole kyselyssä.',
    figures: 'Tämä kysely antaa taulukon luvut. Se toimii sivulla SQL ja komennolla npm run -s sql.',
    basis: 'Tämä kysely antaa luvut, joista tulos on koottu. Kaikki tuloksen luvut eivät ole siinä sellaisinaan. Se toimii sivulla SQL ja komennolla npm run -s sql.',
    own: 'Tämä on kirjoittamasi kysely.',
    rows: 'SQL antaa ne aineiston rivit, joista tulos on koottu. Se toimii sivulla SQL ja komennolla npm run -s sql.',
    tables: 'Nämä luvut tulevat asiakirjoista, eivät kysymyslauseesta. Kyselyt näyttävät taulut, joista ne on poimittu.',
  },
  without: {
    chance: 'Näitä lukuja ei saa yhdellä kyselyllä: todennäköisyys lasketaan sekoittamalla kuntien luvut monta kertaa satunnaiseen järjestykseen. Kartan viite antaa luvut, joista laskenta alkaa.',
    call: 'Näitä lukuja ei saa aineistosta kyselyllä: niissä ovat mukana hakukierroksen kuvitellut hankkeet, joita rekisterissä ei ole. Kartan viite antaa luvut ennen hakukierrosta.',
  },
  noSql: 'Tälle tulokselle ei ole taulua aineistossa.',
  copyCitation: 'Kopioi viite',
  copySql: 'Kopioi SQL',
  copied: 'Kopioitu leikepöydälle.',
  notCopied: 'Selain ei sallinut kopiointia. Valitse teksti ja kopioi se itse.',
  close: 'Sulje',
} as const satisfies Messages;
