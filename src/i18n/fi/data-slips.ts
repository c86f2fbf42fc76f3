import type { Messages } from '../text.ts';

export const dataSlips = {
  intro: 'Asiakirjoissa on kohtia, jotka eivät täsmää. Katve ei korjaa niitä, vaan näyttää luvun niin kuin se on ja kertoo eron. Kohtia on {{shown}}.',
  stands: 'Asiakirjassa',
  shown: 'Katveessa',
  total: 'yhteensä',
  euro: '{{amount}} €',
  whole: 'Koko asiakirja',
  items: {
    clientTable: {
      title: 'Maahanmuuttaja Ohjaamon asiakkaat eivät täsmää',
      stands: 'Asiakkaat on jaettu toiminnan mukaan, mutta luokkien summa ei ole sama kuin ilmoitettu asiakasmäärä.',
      detail: '{{date}}: luokat yhteensä {{sum}}, ilmoitettu {{stated}}, ero {{difference}}',
      shown: 'Molemmat luvut näkyvät sellaisinaan. Luvut 1–4 on salattu (”alle 5”), ja summa on silloin vaihteluväli.',
    },
    regionRow: {
      title: 'Rivi ”{{label}}” ei ole Lappi',
      stands: 'Rivillä on {{persons}} vieraskielistä ja {{share}}. Luku on täsmälleen alla olevien {{count}} kunnan summa: {{names}}.',
      shown: 'Lukua käytetään vain näiden kuntien summana, ei koskaan Lapin lukuna.',
    },
    fundingSums: {
      title: 'Rahoituksen osat eivät täsmää kokonaissummaan',
      stands: 'Maksajien summat yhteensä eivät ole sama kuin hankkeen kokonaissumma. Syytä ei kerrota.',
      detail: '{{name}}: osat {{sum}}, kokonaissumma {{stated}}, ero {{difference}}',
      shown: 'Osat ja kokonaissumma näkyvät sellaisinaan ja ero niiden vieressä.',
    },
    fundingShares: {
      title: 'Rahoitusosuudet eivät vastaa euroja',
      stands: 'Ilmoitettu prosenttiosuus on eri kuin euroista laskettu.',
      detail: '{{name}}, {{payer}}: ilmoitettu {{stated}}, euroista {{actual}}',
      shown: 'Katve näyttää eurot ja ilmoitetun osuuden.',
    },
    clientHeading: {
      title: 'Ohjaamon jatkoajalla on kaksi loppuvuotta',
      stands: 'Väliotsikossa jatkoaika päättyy vuonna {{stated}}, muualla hanke päättyy {{end}}.',
      shown: 'Hankkeen loppu on {{end}}.',
    },
    flatRate: {
      title: 'Kiinteä kuluosuus on pyöristetty alas',
      stands: 'Muiden kulujen kiinteä osuus on {{rate}} palkoista, mutta painettu luku on hieman pienempi.',
      detail: '{{year}}: painettu {{stated}}, laskettu {{sum}}, ero {{difference}}',
      shown: 'Painettu luku. Asiakirjan omat summat on laskettu siitä.',
    },
    costShares: {
      title: 'Kuntien maksuosuuksien pyöristys',
      stands: 'Kuntien osuuksien summa jää hieman painetusta loppusummasta.',
      detail: '{{year}}: osuudet {{sum}}, painettu {{stated}}, ero {{difference}}',
      shown: 'Molemmat sellaisinaan.',
    },
    otherPayer: {
      title: '{{name}} on kustannusten jaossa mutta ei hankealueella',
      stands: 'Kunnan laskennallinen osuus on {{amount}}, mutta sen maksaa {{payer}}. Hankealueen luettelossa kuntaa ei ole.',
      shown: 'Osuus näkyy maksajansa kohdalla, ei kunnan rahana.',
    },
    sameNames: {
      title: 'Samannimiset hankkeet',
      stands: 'Rekisterissä on samalla nimellä eri hankkeita.',
      detail: '{{name}}: {{count}} hanketta',
      shown: 'Ne ovat eri hankkeita, koska vetäjä, rahoitus tai alue on eri.',
    },
    nameYears: {
      title: 'Nimen vuodet eroavat hankkeen ajasta',
      stands: 'Hankkeen nimessä on eri vuodet kuin rahoituksen kohdalla.',
      detail: '{{name}}: aika {{years}}',
      shown: 'Aika on rahoituksen kohdalta.',
    },
    clippedAreas: {
      title: 'Katkenneet aluesolut',
      stands: '{{count}} rivillä alueiden luettelo katkeaa kesken.',
      detail: '{{name}} ({{section}})',
      shown: 'Hankkeen alue on sen kaikkien rivien yhdiste. Jos toinen rivi on ehjä, mitään ei puutu; muuten luku on alaraja.',
    },
    clippedEnds: {
      title: 'Katkennut loppupäivä',
      stands: 'Loppupäivästä puuttuu viimeinen numero yhdessä luettelossa, toisessa se on kokonaan.',
      detail: '{{name}}',
      shown: 'Loppupäivä on otettu ehjältä riviltä.',
    },
    lostList: {
      title: 'Kadonneen luettelon loppu',
      stands: 'Tornion luettelon lopussa on {{count}} riviä, jotka eivät kuulu siihen: {{repeated}} toistaa Tornion hankkeita, ja {{other}} nimeää muun kunnan mutta ei Torniota. Luettelon otsikko on kadonnut.',
      shown: 'Rivit luetaan Ylitornion luettelon lopuksi. Ylitornion luettelo on siksi osittainen.',
    },
    regionAndNames: {
      title: 'Lappi ja kolme kuntaa suluissa: {{name}}',
      stands: 'Alueena on Lappi, ja suluissa sen perässä on kuntia.',
      shown: 'Hanke yltää suluissa oleviin kuntiin: {{names}}. Koko Lapin hankkeena sitä ei lasketa.',
    },
    otherDescription: {
      title: 'Väärä kuvaus: {{name}}',
      stands: 'Hankkeen kohdalla on toisen hankkeen kuvaus.',
      shown: 'Kohderyhmä on luettu nimestä ja toteuttajista, ja luokittelu on merkitty epävarmaksi.',
    },
    wrongColumn: {
      title: 'Kumppanit väärässä sarakkeessa: {{name}}',
      stands: 'Rahoittajan solussa on myös kumppaneiden luettelo.',
      shown: 'Rahoittaja on solun alusta. Kumppaneita ei ole siirretty.',
    },
    interleaved: {
      title: 'Kaksi riviä sekaisin',
      stands: 'Rivi ”{{second}}” on keskellä riviä ”{{first}}”.',
      shown: 'Rivit on erotettu toisistaan.',
    },
    yearlessStart: {
      title: 'Alkupäivä ilman vuotta: {{name}}',
      stands: 'Alusta on kerrottu vain päivä ja kuukausi.',
      shown: 'Vuosi on otettu loppupäivästä.',
    },
    severalPeriods: {
      title: 'Monta jaksoa: {{name}}',
      stands: 'Hankkeella on peräkkäisiä jaksoja, joiden välissä on taukoja.',
      shown: 'Aika on ensimmäisen jakson alusta viimeisen loppuun.',
    },
    unfunded: {
      title: 'Rahoittaja puuttuu',
      stands: '{{count}} hankkeella rekisteri ei kerro rahoittajaa.',
      shown: 'Rahoittaja on ”ei mainittu”. Sitä ei ole arvattu.',
    },
    undated: {
      title: 'Aika puuttuu',
      stands: '{{count}} hankkeella rekisteri ei kerro, milloin se toimi.',
      shown: 'Hanke on mukana, kun aikaa ei ole rajattu.',
    },
    networkCount: {
      title: 'Verkoston jäsenmäärä ja luettelo eroavat',
      stands: 'Asiakirjan mukaan jäseniä on {{stated}}, mutta nimiä luettelossa on {{sum}}.',
      shown: 'Katve näyttää nimetyt {{sum}} jäsentä ja kertoo ilmoitetun luvun.',
    },
    lostColours: {
      title: 'Hankeperheen värit ovat kadonneet',
      stands: 'Hankkeiden tila kerrottiin väreillä, joita tekstissä ei enää ole. Hankkeita on {{count}}.',
      shown: 'Tila on päätelty ajasta {{known}} hankkeelle. Muiden tila on ”ei tiedossa”.',
    },
    unnamedBodies: {
      title: 'Toteuttajia ilman nimeä',
      stands: '{{count}} hankeideassa toteuttajista on vain ryhmä, esimerkiksi kuntia, eikä nimiä.',
      detail: '{{name}}',
      shown: 'Ryhmä näkyy sellaisenaan. Kuntia ei ole arvattu.',
    },
    themeCounts: {
      title: 'ESR+-teemat laskevat hankkeita eri tavoin',
      stands: 'Osa teemoista laskee yksittäisiä hankkeita, osa hankekokonaisuuksia. Koordinaatiohanke on mukana {{withCoordination}} teeman luvussa ja poissa {{withoutCoordination}} teeman luvusta. Teemoja ilman lukua: {{unstated}}.',
      shown: 'Teemojen hankemääriä ei lasketa yhteen.',
    },
    coordinationFrame: {
      title: 'Teema, jonka raha on vain koordinaation',
      stands: '{{name}}: rahakehys {{frame}} on vain koordinaation osuus. Erityistavoitteen koko raha on suurempi.',
      shown: 'Rahakehys näkyy koordinaation osuutena, eikä sitä verrata muihin teemoihin.',
    },
    notYetPaid: {
      title: 'Maksettua ei ole kerrottu',
      stands: '{{names}}: maksetun rahan kohdalla lukee, ettei sitä vielä ole.',
      shown: 'Kohta on tyhjä, ei nolla.',
    },
    themePeriod: {
      title: 'Teeman kausi loppuu ennen muita',
      stands: '{{name}}: kauden loppu on {{end}}, vaikka loput rahasta aiotaan avata uuteen hakuun.',
      shown: 'Kausi näkyy painettuna.',
    },
    laterThanDate: {
      title: 'Tietoja tilannepäivän jälkeen',
      stands: 'Asiakirjan tilannepäivä on {{date}}, mutta siinä on hankkeita, joista päätettiin tai jotka alkoivat myöhemmin.',
      shown: 'Hankkeet ovat mukana, ja tilannepäivä on rahasummien päivä.',
    },
    repeatedProjects: {
      title: 'Samat hankkeet kahdesti',
      stands: '{{name}}: osa hankkeista on lueteltu kahteen kertaan.',
      shown: 'Kukin hanke on mukana kerran.',
    },
    missingUnit: {
      title: 'Rahasumma ilman yksikköä',
      stands: '{{name}}: seuraavan haun summaksi on painettu {{stated}}. Luultavasti tarkoitetaan miljoonia.',
      shown: 'Summaa ei ole luvuissa, koska yksikkö olisi arvaus.',
    },
    lonePart: {
      title: 'Päätoteuttaja ilman osahankkeita: {{name}}',
      stands: 'Hanke on merkitty päätoteuttajan osaksi, mutta ryhmän tunnusta tai muita osia ei ole.',
      shown: 'Hanke on mukana yksittäisenä hankkeena.',
    },
    earlyStart: {
      title: 'Hankkeet alkavat ennen päätöstä',
      stands: '{{name}}: ensimmäisten hankkeiden kerrotaan alkaneen ennen kuin kaikki päätökset on tehty.',
      shown: 'Katve ei anna näille hankkeille alkupäivää.',
    },
  },
} as const satisfies Messages;
