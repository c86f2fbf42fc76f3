import type { Messages } from '../text.ts';

/** Short answers to the questions: every figure and name in them is computed. */
export const questionAnswers = {
  tally: '{{name}} ({{shown}})',
  memberKinds: {
    municipality: 'kunnat', public_authority: 'viranomaiset', association: 'järjestöt', business_association: 'yrittäjä- ja kauppajärjestöt',
    business: 'yritykset', education: 'oppilaitokset', foundation: 'säätiöt',
  },
  Q1: {
    inside: 'Verkostossa on {{shown}} kuntaa {{of}} kunnasta: {{names}}.',
    outside: 'Poissa ovat {{names}}.',
  },
  Q2: {
    areas: 'Rekisterin {{of}} hankkeesta {{shown}} nimeää kunnan tai seudun Lapista ja {{regionWide}} vain koko Lapin.',
    least: 'Jokainen kunta on nimeltä jonkin hankkeen alueella; vähiten hankkeita ({{shown}}) on kirjattu täällä: {{names}}.',
    none: 'Yhdenkään hankkeen alueella eivät nimeltä ole {{names}}.',
  },
  Q3: {
    spots_one: 'Valtakunnallisten teemojen katveista on {{shown}} tieto; paikan nimeää {{named}}, ja Lappia koskee {{lapland}}.',
    spots_other: 'Valtakunnallisten teemojen katveista on {{shown}} tietoa; paikan nimeää niistä {{named}}, ja Lappia koskee {{lapland}}.',
    regions: 'Alueensa on ilmoittanut {{shown}}/{{of}} valtakunnallisesta hankkeesta.',
  },
  Q5: {
    areas_one: 'Tilastokeskuksen luokituksessa Lapin {{of}} kuntaa muodostavat yhden työllisyysalueen: {{names}}.',
    areas_other: 'Tilastokeskuksen luokituksessa Lapin {{of}} kuntaa kuuluvat {{shown}} työllisyysalueeseen: {{names}}.',
  },
  Q6: {
    pilots: 'Asiakirjoissa on {{shown}} tietoa piloteista, ja paikan nimeää niistä {{named}}.',
    lapland: 'Lappiin niistä sijoittuu {{shown}}, joista valtakunnallisiin hankkeisiin kuuluu {{national}}; päättelyn varassa on {{inferred}}.',
  },
  Q7: {
    bodies: 'Lappilainen organisaatio on mukana {{shown}} valtakunnallisessa hankkeessa {{of}} hankkeesta.',
    area_one: 'Toiminta-alueensa kertoo vain {{known}} hanke, ja Lapissa se on {{lapland}} hankkeella.',
    area_other: 'Toiminta-alueensa kertoo {{known}} hanketta, ja Lapissa se on {{lapland}} hankkeella.',
  },
  Q8: {
    groups: 'Niissä {{municipalities}} kunnassa, joiden oma luettelo on rekisterissä, hankkeita on {{low}}–{{high}} kohderyhmälle {{of}} kohderyhmästä.',
    nowhere: 'Missään niistä ei ole hanketta, jonka kohderyhmä on {{names}}.',
  },
  Q9: {
    groups: 'Palvelujen tai tilastojen ulkopuolelta nimetään {{shown}} ryhmää; lukumäärä on kerrottu {{known}} ryhmästä.',
  },
  Q10: {
    hoover: 'Maahanmuuttajien hankkeista {{share}} pitäisi siirtyä toiseen kuntaan, jotta ne jakautuisivat niin kuin vieraskieliset asukkaat.',
    money: 'Rahasta tiedetään kunnittain yhden hankkeen omarahoitus: {{sum}} jaettuna {{shown}} kunnan osuuksiin.',
  },
  Q11: {
    groups: 'Tilastoista puuttuvia ryhmiä on nimetty {{shown}}.',
    known_one: 'Ihmisten määrä on kerrottu yhdestä: {{persons}}.',
    known_other: 'Ihmisten määrä on kerrottu {{shown}} ryhmästä: {{persons}}.',
  },
  Q12: {
    stages: 'Kemin Ohjaamo palveli ensin {{first}} kielellä ja jatkoajalla {{extra}} kielellä; sitä seuraavaan hankkeeseen on suunniteltu {{plan}} kieltä.',
    without: 'Suurimmista kieliryhmistä jatkoajalla jäivät ilman omaa kieltään {{names}}.',
  },
  Q14: {
    register: 'Rekisterissä on {{shown}} hanketta työnantajille tai yrittäjille, ja ne nimeävät {{places}} Lapin kuntaa.',
    companies: 'Valtakunnallisten hankkeiden tavoitteet ovat {{numbers}} yritystä.',
  },
  Q15: {
    trades: 'Meri-Lapin {{of}} pula-alasta rahoitetut hankkeet mainitsevat {{shown}}: {{names}}. Mainitsematta jäävät {{without}}.',
  },
  Q16: {
    numbers: 'Tavoiteluvut: yrityksiä {{companies}}, ihmisiä {{persons}}.',
    without_one: '{{shown}} tavoite {{of}} tavoitteesta on ilman lukua.',
    without_other: '{{shown}} tavoitetta {{of}} tavoitteesta on ilman lukua.',
  },
  Q17: {
    areas: '{{of}} sisältöalueesta {{yes}} on saanut hankkeita, {{waiting}} odottaa ensimmäistä päätöstä tai hakua ja {{none}} on ilman hankkeita.',
  },
  Q19: {
    empty: 'Niissä {{municipalities}} kunnassa, joiden oma luettelo on rekisterissä, kunnan ja kohderyhmän pareista {{shown}}/{{of}} on ilman hanketta.',
    free: 'Valtakunnallisista teemoista eniten varaamatonta rahaa on teemassa {{theme}}: {{sum}}.',
  },
  Q20: {
    themes: 'Rekisteri jakaa hankkeet teemoihin, ei palveluihin: {{tallies}}. Hankkeella voi olla monta teemaa.',
  },
  Q21: {
    promises: 'Strategioista on koottu {{shown}} lupausta, ja hankeperheessä on {{family}} hanketta tai aihiota, joihin niitä voi verrata.',
  },
  Q22: {
    themes: 'Mallissa on {{shown}} kehittämisteemaa, ja hankeperheessä on {{family}} hanketta tai aihiota.',
  },
  Q23: {
    levels: 'Valtakunnallisista teemoista on {{shown}} tasotietoa: {{tallies}}.',
  },
  Q24: {
    last: 'Rekisterin viimeinen hanke päättyy {{register}} ja Meri-Lapin maahanmuuttajatyön viimeinen {{seaLapland}}.',
    national: 'Päättymispäivänsä kertoo {{shown}} valtakunnallista hanketta {{of}} hankkeesta.',
  },
  Q26: {
    chain: 'Palvelua on kantanut {{shown}} hanketta aikavälillä {{from}}–{{to}}.',
    gap_one: 'Pisin katko on {{months}} kuukausi: {{from}} ja {{to}} välissä.',
    gap_other: 'Pisin katko on {{months}} kuukautta: edellinen päättyi {{from}} ja seuraava alkoi {{to}}.',
  },
  Q27: {
    calls: 'Asiakirjojen {{of}} hausta {{open}} oli asiakirjan päivänä auki, {{coming}} oli tulossa ja {{planned}} suunnitteilla.',
  },
  Q28: {
    vision: 'Verkoston visio ulottuu vuoteen {{year}}.',
    none: 'Yksikään {{of}} hankkeesta, joiden loppu tunnetaan, ei yllä sinne: viimeinen päättyy {{date}}.',
    some_one: 'Sinne asti yltää {{shown}} hanke {{of}} hankkeesta, joiden loppu tunnetaan.',
    some_other: 'Sinne asti yltää {{shown}} hanketta {{of}} hankkeesta, joiden loppu tunnetaan.',
  },
  Q29: {
    network: 'Verkostossa oli {{before}} organisaatiota {{beforeDate}} ja {{after}} organisaatiota {{afterDate}}.',
    family: 'Hankeperheen {{of}} hankkeesta tila tunnetaan {{shown}} hankkeelta.',
  },
  Q30: {
    most: 'Useimmissa rekisterin hankkeissa mukana: {{tallies}}.',
    none: 'Verkoston {{of}} nimetystä jäsenestä {{shown}} ei ole mukana yhdessäkään hankkeessa.',
  },
  Q31: {
    kinds: 'Verkoston {{of}} nimettyä jäsentä lajeittain: {{tallies}}.',
  },
  Q34: {
    placeholders: 'Hankeperheen {{of}} hankkeesta {{shown}} kirjaa toteuttajaksi nimettömän joukon: {{names}}.',
  },
  Q35: {
    leads_one: 'Lappilainen organisaatio johtaa {{shown}} valtakunnallista hanketta: {{names}}.',
    leads_other: 'Lappilainen organisaatio johtaa {{shown}} valtakunnallista hanketta: {{names}}.',
  },
  Q36: {
    interfaces: 'Asiakirjat nimeävät {{shown}} rajapintaa toimien välillä, niistä Lapissa {{lapland}}.',
  },
  Q38: {
    joint: 'Asiakirjat nimeävät {{shown}} yhteistyön mahdollisuutta.',
    unlisted: 'Alueellisia hankkeita on niiden mukaan osallisuuden koordinaatiossa {{inclusion}} ja oppimisen verkostossa runsaat {{learning}}, mutta kumpiakaan ei luetella.',
  },
  Q39: {
    calls: 'Hankeperheen {{of}} hankkeesta ja aihiosta samaan ESR+-tavoitteeseen tähtää useampi: {{tallies}}.',
  },
  Q40: {
    free: 'Vapaata rahaa on eniten teemassa {{most}} ({{mostSum}}) ja vähiten teemassa {{least}} ({{leastSum}}).',
    paid_one: 'Maksettua summaa ei ole kerrottu yhdestä teemasta {{of}} teemasta.',
    paid_other: 'Maksettua summaa ei ole kerrottu {{shown}} teemasta {{of}} teemasta.',
  },
  Q41: {
    empty_one: '{{shown}} haku ei tuottanut yhtään toteutettavaa hanketta.',
    empty_other: '{{shown}} hakua ei tuottanut yhtään toteutettavaa hanketta.',
    short_one: '{{shown}} kerran hankkeita tuli tai rahaa käytettiin suunniteltua vähemmän.',
    short_other: '{{shown}} kertaa hankkeita tuli tai rahaa käytettiin suunniteltua vähemmän.',
  },
  Q42: {
    paid: 'Meri-Lapin {{of}} hankkeesta kuntarahaa on {{shown}} hankkeessa, yhteensä {{sum}}.',
    none: 'Ilman kuntarahaa toimii {{none}}, ja kertomatta se on {{unknown}} hankkeesta.',
  },
  Q44: {
    family: 'Hankeperheen {{of}} hankkeesta ja aihiosta {{shown}} nojaa EU-rahaan, {{sources}} eri lähteeseen.',
    register: 'Rekisterin {{of}} hankkeesta EU-rahoitteisia on {{shown}}.',
  },
  Q46: {
    rooting: 'Juurtumisesta on {{shown}} tietoa, niistä Lapista {{lapland}}.',
  },
  Q47: {
    results: 'Tuloksista on {{shown}} tietoa; luvun antaa niistä {{known}}, ja Lappia koskee {{lapland}}.',
    clients: 'Kemin Ohjaamossa kävi yhteensä {{shown}} asiakasta.',
  },
  Q49: {
    sources: 'Asiakirjat nimeävät {{shown}} rekisteriä tai tietolähdettä.',
    keepers: 'Katveen {{of}} lähdeasiakirjasta {{shown}} ei kerro, kuka niitä ylläpitää.',
  },
  Q50: {
    mappings: 'Asiakirjoissa on {{shown}} tehtyä tai suunniteltua kartoitusta, niistä Lapista {{lapland}}.',
  },
} as const satisfies Messages;
