import type { Messages } from '../text.ts';

export const insight = {
  label: 'Mitä luvut kertovat ja mitä ne eivät voi kertoa',
  by: { foreign_language_speakers: 'vieraskielisten määrän mukaan', population: 'väkiluvun mukaan', land_area: 'maa-alan mukaan', equal: 'tasan jaettuna', own: 'tarpeen ”{{name}}” mukaan' },
  things: {
    projects_one: '{{shown}} hanke', projects_other: '{{shown}} hanketta',
    themes_one: '{{shown}} teema', themes_other: '{{shown}} teemaa',
    funds_one: '{{shown}} rahoittaja', funds_other: '{{shown}} rahoittajaa',
  },
  gap: {
    title: 'Suurin ero odotukseen: {{name}}',
    lower: 'Vähintään {{things}}; {{by}} niitä olisi {{expected}}. Kunnan omaa luetteloa ei ole rekisterissä, joten luku on alaraja eikä todista puutetta.',
    own: '{{things}}; {{by}} niitä olisi {{expected}}. Kunnan luettelo on rekisterissä.',
    part: 'Vähintään {{things}}; {{by}} niitä olisi {{expected}}. Kunnan luettelosta on rekisterissä vain osa, joten luku on alaraja.',
    empty: 'Ei yhtään mainintaa: {{name}} (odotus {{expected}}).',
    none: { title: 'Yksikään kunta ei jää odotuksesta', body: 'Jokaisessa vertailun kunnassa on vähintään odotettu määrä.' },
  },
  own: {
    title: 'Varmimmat luvut: kunnat, joilla on luettelo',
    ahead: 'Selvästi yli odotuksen: {{names}}.',
    short: 'Selvästi alle odotuksen: {{names}}.',
    below: 'Alle odotuksen, mutta luvut ovat niin pieniä, ettei ero ole varma: {{names}}.',
    inPart: 'Alle odotuksen, mutta luettelosta on säilynyt vain osa, joten luku on alaraja: {{names}}.',
    noneBelow: 'Yksikään niistä ei jää alle odotuksen.',
    more: '{{shown}} muuta',
    entry: '{{name}} ({{count}}, odotus {{expected}})',
  },
  limits: {
    title: 'Mitä kartta ei kerro',
    hoover: '{{share}} hankepaikoista on muualla kuin tarve.',
    hooverThings: 'Jakauma poikkeaa tarpeesta {{share}}.',
    regionWide_one: '{{shown}} koko {{region.genitive}} hanke on jakamatta kunnille.',
    regionWide_other: '{{shown}} koko {{region.genitive}} hanketta ei ole jaettu kunnille.',
    regionWideCounted_one: '{{shown}} koko {{region.genitive}} hanke on laskettu joka kuntaan.',
    regionWideCounted_other: '{{shown}} koko {{region.genitive}} hanketta on laskettu joka kuntaan.',
    unplaced_one: '{{shown}} hankkeen vetäjän kotikunta ei ole {{region.inessive}} tai tiedossa.',
    unplaced_other: '{{shown}} hankkeen vetäjän kotikunta ei ole {{region.inessive}} tai tiedossa.',
    years: 'Valinnan hankkeita oli käynnissä {{from}}–{{to}}.',
    listing_one: '{{shown}} kunnan omaa luetteloa ei ole rekisterissä.',
    listing_other: '{{shown}} kunnan omaa luetteloa ei ole rekisterissä: vähäinen määrä voi olla aukko rekisterissä, ei kunnassa.',
  },
  nothing: { title: 'Ei yhtään hanketta', body: 'Mikään hanke ei täytä kaikkia ehtoja. Poista jokin ehto tai kumoa muutos.' },
} as const satisfies Messages;
