import type { Messages } from '../text.ts';

export const dataDefinitions = {
  project: {
    term: 'Hanke',
    body: 'Yksi hanke lasketaan kerran, vaikka se olisi monessa luettelossa.',
    rows: 'Rekisterin {{rows}} riviä ovat {{projects}} eri hanketta.',
    sameName: 'Samannimiset hankkeet ovat eri hankkeita, jos vetäjä, rahoitus tai alue on eri.',
  },
  reach: {
    term: 'Yltäminen',
    body: 'Hanke yltää kuntaan, kun kunta kuuluu sen ilmoittamaan toiminta-alueeseen. Perusteita on kolme:',
    named: 'Nimetty: hanke nimeää kunnan. Hankkeita {{shown}}.',
    subRegion: 'Seutukunta: hanke nimeää seudun, johon kunnat kuuluvat. Hankkeita {{shown}}; niiden kunnat: {{names}}.',
    regionWide: 'Koko {{region.name}}: hanke nimeää vain {{region.genitive}}. Hankkeita {{shown}}. Niitä ei jaeta kunnille, ellet valitse niin.',
    outside: '{{Region.genitive}} ulkopuoliset paikat säilyvät hankkeen tiedoissa ja jakosäännössä, mutta kartalla niitä ei ole. Tällaisia paikkoja nimeää {{shown}} hanketta.',
  },
  place: {
    term: 'Toteutuspaikka ja vetäjän kotikunta',
    body: 'Tavallisesti hanke on siellä, missä se ilmoittaa toimivansa. Voit sijoittaa sen myös vetäjän kotikuntaan. Silloin näet, minne hankkeita vetävät organisaatiot keskittyvät.',
    caution: 'Kotikunta ei todista, missä työ tehtiin: samalla organisaatiolla voi olla toimipaikkoja monessa kunnassa.',
    counts: 'Vetäjän kotikunta on {{region.inessive}} {{region}} hankkeessa ja muualla {{elsewhere}} hankkeessa. {{unknown}} hankkeessa sitä ei tunneta; ne ovat omana rivinään.',
  },
  allocation: {
    term: 'Jakosääntö',
    body: 'Moni hanke yltää useaan kuntaan. Jakosääntö määrää, paljonko yksi hanke lisää kunnan lukuun.',
    full: 'Kukin kunta täytenä: hanke on 1 jokaisessa kunnassa, jonka se nimeää. Kuntien summa on suurempi kuin hankkeiden määrä, joten eri hankkeiden määrä on aina summan vieressä.',
    equal: 'Tasan kunnille: jos hanke nimeää n paikkaa, kukin saa 1/n. {{Region.genitive}} ulkopuoliset paikat ovat mukana n:ssä, joten niiden osuus jää pois {{region.genitive}} luvuista.',
    population: 'Väkiluvun mukaan: {{region.genitive}} osuus jaetaan nimetyille {{region.genitive}} kunnille väkiluvun suhteessa. {{Region.genitive}} osuus on {{region.genitive}} nimettyjen paikkojen osuus kaikista.',
    example: 'Esimerkki: {{name}}',
    exampleIntro: 'Hanke nimeää {{inside}} {{region.genitive}} kuntaa ja lisäksi: {{outside}}. Paikkoja on siis {{places}}.',
    exampleOutside_one: '{{shown}} paikan {{region.genitive}} ulkopuolelta',
    exampleOutside_other: '{{shown}} paikkaa {{region.genitive}} ulkopuolelta',
    caption: 'Mitä yksi hanke lisää kunkin kunnan lukuun',
    columns: { place: 'Paikka', inhabitants: 'Asukkaita {{year}}', full: 'Täytenä', equal: 'Tasan', population: 'Väkiluvun mukaan' },
    outsideRow: '{{Region.genitive}} ulkopuolella',
    sumRow: '{{Region.genitive}} kunnat yhteensä',
    equalSum: 'Tasan: {{inside}} × 1/{{places}} = {{share}}. Väkiluvun mukaan sama {{share}} jaetaan asukkaiden suhteessa, esimerkiksi {{name}}: {{share}} × {{inhabitants}} / {{total}} = {{weight}}.',
    none: 'Tässä aineistossa ei ole hanketta, joka sopisi esimerkiksi.',
  },
  frame: {
    term: 'Verrattavat kunnat',
    body: 'Odotus lasketaan aina verrattavien kuntien kesken. Ne ovat joko kaikki {{all}} kuntaa tai {{listed}} kuntaa, joilla on rekisterissä oma luettelo kokonaan tai osaksi.',
  },
  need: {
    term: 'Tarve',
    body: 'Se, mihin hankkeita verrataan: vieraskieliset, asukkaat, maa-ala tai sama osuus joka kunnalle. Vuosi on tavallisesti {{year}}, josta asiakirjojen omat väestöluvut ovat.',
    own: 'Omaan aineistoon voi tuoda myös oman tarpeen: minkä tahansa määrän kunnittain. Odotus jaetaan vain niille kunnille, joista on luku.',
    speakers: 'Vieraskielisen äidinkieli on muu kuin suomi, ruotsi tai saame. Saamenkieliset eivät siis ole vieraskielisiä.',
  },
  period: {
    term: 'Ajanjakso',
    body: 'Hanke on käynnissä jokaisena kalenterivuonna alkuvuodesta loppuvuoteen. Se lasketaan mukaan, jos se on käynnissä ainakin yhtenä valituista vuosista.',
    example: 'Esimerkki: {{name}}, {{period}}. Hanke on käynnissä näinä vuosina: {{years}}.',
    startOnly: 'Jos loppu puuttuu, hanke luetaan alkuvuoteensa. Tällaisia hankkeita on {{shown}}.',
    undated: 'Hanke ilman aikatietoa on mukana, kun aikaa ei ole rajattu. Kun valitset vuosia, se jää pois, ja Katve kertoo montako jäi pois. Tällaisia hankkeita on {{shown}}.',
  },
  groups: {
    term: 'Kohderyhmät',
    body: 'Kohderyhmiä on {{shown}}. Hankkeella voi olla niitä monta, joten luvut menevät päällekkäin.',
    columns: { name: 'Kohderyhmä', definition: 'Mitä se kattaa', projects: 'Hankkeita' },
  },
  themes: {
    term: 'Teemat',
    body: 'Teemoja on {{shown}}. Ne ovat rekisterin omia. Hankkeella voi olla niitä monta.',
    columns: { name: 'Teema', projects: 'Hankkeita' },
  },
  funds: {
    term: 'Rahoittajat ja rahoittajaryhmät',
    body: 'Rekisterin kirjoitusasut on koottu {{funds}} rahoittajaksi ja {{families}} ryhmäksi. Hankkeella on yksi rahoittaja: se, jonka rekisteri nimeää.',
    columns: { family: 'Ryhmä', funds: 'Rahoittajat (hankkeita)', projects: 'Hankkeita' },
    fundCount: '{{name}} ({{shown}})',
  },
} as const satisfies Messages;
