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
    own: 'Tämä on kirjoittamasi kysely.',
    rows: 'SQL antaa ne aineiston rivit, joista tulos on koottu. Se toimii sivulla SQL ja komennolla npm run -s sql.',
    tables: 'Nämä luvut tulevat asiakirjoista, eivät kysymyslauseesta. Kyselyt näyttävät taulut, joista ne on poimittu.',
  },
  noSql: 'Tälle tulokselle ei ole taulua aineistossa.',
  copyCitation: 'Kopioi viite',
  copySql: 'Kopioi SQL',
  copied: 'Kopioitu leikepöydälle.',
  notCopied: 'Selain ei sallinut kopiointia. Valitse teksti ja kopioi se itse.',
  close: 'Sulje',
} as const satisfies Messages;
