import type { Messages } from '../text.ts';

export const readyStory = {
  title: 'Minne hankkeet eivät yllä: Lapin verkostopäivä',
  nobody: 'ei yhtään',
  steps: {
    register: {
      title: 'Rekisterissä on {{projects}} hanketta, ja {{unplaced}} niistä ei nimeä yhtään kuntaa',
      notes: 'Kartta näyttää, montako hanketta kunkin kunnan nimeää. Kuntia on {{municipalities}}, mutta oma luettelo, kokonaan tai osaksi, on rekisterissä vain {{lists}} kunnalla.\nVinoviivoitetun kunnan luku on alaraja: se näkyy vain, kun jonkun muun hanke nimeää sen. Hanke, jonka alueena on koko Lappi, ei värjää yhtään kuntaa; ne lasketaan omalle rivilleen.\nKysy salilta: minkä kunnan hankkeita kartalta puuttuu sinun tietosi mukaan?',
    },
    immigrants: {
      title: 'Maahanmuuttajien hankkeita tunnetaan {{reached}} kunnassa, kun kuntia on {{municipalities}}',
      notes: 'Rekisterissä on {{selected}} hanketta, joiden kohderyhmänä ovat maahanmuuttajat. Niistä {{placed}} nimeää kunnan, muut koskevat koko aluetta tai paikkaa ei kerrota.\nKartan väri vertaa hankkeita vieraskielisten määrään: tumma oranssi tarkoittaa suurta tarvetta ja vähän hankkeita.\nLuku suhteessa tarpeeseen ei kerro, ovatko hankkeet olleet hyviä, vain minne ne yltävät.',
    },
    verdicts: {
      title: 'Aukko vai luettelon raja? Alaraja ei ole puute',
      notes: 'Tässä jokainen kunta on verrattuna siihen, mitä sen vieraskielisten määrä antaisi odottaa. Jana kertoo, kuinka vakaa pieni luku on.\nKunnat, joilla on koko oma luettelo ja silti varmasti odotusta vähemmän hankkeita: {{short}}.\nIlman omaa luetteloa on {{unlisted}} kuntaa. Niistä sanomme vain ”ainakin näin monta”, emme koskaan että niistä puuttuu.',
    },
    groups: {
      title: 'Kenelle hankkeita ei ole: kunta ja kohderyhmä',
      notes: 'Jokainen ruutu on yksi kunta ja yksi kohderyhmä. Tyhjä ruutu kunnassa, jolla on oma luettelo, on aukko; muualla tyhjä kertoo yhtä hyvin luettelon puutteesta.\nJärjestys alkaa niistä aukoista, jotka ovat epätodennäköisimpiä sattumalta.\nSanokaa ääneen, mitkä aukoista ovat teille tuttuja ja mitkä yllättävät.',
    },
    leads: {
      title: 'Hankkeen vetäjän kotikunta ei ole sama kuin työn paikka',
      notes: 'Kun jokainen hanke lasketaan kussakin nimeämässään kunnassa, paikkoja on {{places}}. Niistä {{share}} on sellaisia, joissa vetäjä on samasta kunnasta.\nMuissa työn vetää joku muualta. Se ei ole moite: moni vetäjä toimii usealla paikkakunnalla, ja kotipaikka on vain hallinnon osoite.\nSiksi Katve laskee hankkeet työn paikan mukaan, ellei toisin valita.',
    },
    endings: {
      title: 'Mikä päättyy seuraavaksi, ja jatkaako kukaan?',
      notes: 'Lista kertoo, mitkä hankkeet päättyvät valitun päivän jälkeen ja onko samassa paikassa seuraajaa samasta aiheesta tai samalle kohderyhmälle.\nMonen hankkeen päättymispäivää ei ole kerrottu; ne ovat erikseen.\nTämä on se lista, josta seuraavaa hakua kannattaa aloittaa.',
    },
    network: {
      title: 'Verkoston luettelossa on {{names}} nimeä, kuntia niistä on {{inside}}',
      notes: 'Luettelon ulkopuolella on {{outside}} kuntaa: {{outsideNames}}.\nKunnan poissaolo luettelosta ei tarkoita, ettei siellä tehdä työtä. Se tarkoittaa, ettei sillä ole nimettyä edustajaa tässä verkostossa.\nKuka puuttuu tästä huoneesta?',
    },
    chain: {
      title: 'Meri-Lapin ketju: {{projects}} hanketta peräkkäin, {{from}}–{{to}}',
      notes: 'Maahanmuuttajien palveluja on rakennettu hanke kerrallaan. Kuva näyttää, kuka maksoi ja kuinka paljon; summa sanotaan vain niistä hankkeista, joista se on kerrottu.\nKuvan alla on, mitä hankkeista jäi pysyväksi ja mikä loppui rahan loppuessa.\nMitä tästä ketjusta voisi käyttää muualla Lapissa?',
    },
    call: {
      title: 'Jos haku avattaisiin: mihin se kannattaisi kohdentaa?',
      notes: 'Laskelma ehdottaa, missä uusi hanke pienentäisi eroja eniten. Sitä voi muuttaa: valitkaa yhdessä, montako hanketta ja montako kuntaa kussakin.\nSe on laskelma rekisterin luvuista, ei ennuste. Alarajan kunnat ovat mukana niin kuin rekisteri ne tuntee, joten tarkista ne ennen päätöstä.',
    },
    unknown: {
      title: 'Mitä emme voi sanoa, ja kuka tietäisi',
      notes: 'Kysymykset on koottu verkoston asiakirjoista. Osaan aineisto vastaa, osaan osittain, ja joihinkin ei lainkaan.\nJokaisen vastauksen alla lukee, mikä puuttuu ja kenellä tieto olisi.\nSovitaan, kuka täällä toimittaa minkä tiedon: se on tämän päivän tehtävä.',
    },
  },
} as const satisfies Messages;
