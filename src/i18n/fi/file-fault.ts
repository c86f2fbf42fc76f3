import type { FileFaultKind } from '../../schema/source-file.ts';
import type { RowFault } from '../../schema/raw-table.ts';
import type { Messages } from '../text.ts';

/** What is wrong, and how it can be mended. */
interface FaultWords {
  readonly [key: string]: string;
  readonly what: string;
  readonly mend: string;
}

const kinds = {
  empty: { what: 'Tiedosto on tyhjä.', mend: 'Tarkista, että valitsit oikean tiedoston ja että se on tallennettu.' },
  tooLarge: { what: 'Tiedosto on liian suuri luettavaksi selaimessa. Raja on 200 megatavua ja 50 miljoonaa solua taulukossa.', mend: 'Jätä pois sarakkeet ja välilehdet, joita et tarvitse, tai jaa tiedosto osiin.' },
  unknownFormat: { what: 'Tiedosto ei ole muotoa, jota Katve lukee.', mend: 'Avaa tiedosto ohjelmassa, jolla se on tehty, ja tallenna se Excel-työkirjaksi (.xlsx) tai CSV-tiedostoksi. Muuta tiedostoa vain tallentamalla: nimen päätteen vaihtaminen ei riitä.' },
  oldExcel: { what: 'Tiedosto on vanhaa Excelin muotoa (.xls).', mend: 'Avaa se Excelissä tai LibreOfficessa ja tallenna muotoon Excel-työkirja (.xlsx).' },
  encrypted: { what: 'Tiedosto on suojattu salasanalla.', mend: 'Avaa se salasanalla ja tallenna kopio ilman salasanaa.' },
  broken: { what: 'Tiedosto on rikki tai jäänyt kesken.', mend: 'Lataa tai tallenna se uudelleen ja kokeile, aukeaako se omassa ohjelmassaan.' },
  notText: { what: 'Tiedosto ei ole tekstiä: siinä on merkkejä, joita missään tekstissä ei ole.', mend: 'Tallenna taulukko uudelleen CSV-tiedostoksi (UTF-8) tai Excel-työkirjaksi (.xlsx).' },
  noRows: { what: 'Tiedostossa on otsikkorivi mutta ei yhtään riviä sen alla.', mend: 'Tarkista, että taulukko on tallennettu kokonaan eikä suodatin piilota rivejä.' },
  noHeader: { what: 'Taulukosta ei löydy otsikkoriviä, joka nimeäisi sarakkeet.', mend: 'Lisää taulukon ensimmäiseksi riviksi sarakkeiden nimet, esimerkiksi Kunta, Vuosi ja Väkiluku.' },
  tooManyColumns: { what: 'Taulukossa on liikaa sarakkeita. Raja on 2 000.', mend: 'Poista tarpeettomat sarakkeet. Tarkista myös, ettei kaukana taulukon oikealla puolella ole eksynyttä solua.' },
  tooManyRows: { what: 'Taulukossa on liikaa rivejä. Raja on 1 048 576, sama kuin Excelissä.', mend: 'Jaa taulukko osiin tai jätä pois rivit, joita et tarvitse.' },
  cellTooLong: { what: 'Sarakkeen nimi tai muu solu on pidempi kuin 100 000 merkkiä.', mend: 'Lyhennä solu. Usein syy on lainausmerkki, jota ei ole suljettu.' },
  zipBomb: { what: 'Pakattu tiedosto purkautuisi kohtuuttoman suureksi, joten sitä ei purettu.', mend: 'Pakkaa tai tallenna tiedosto uudelleen. Ellet tunne sen tekijää, älä avaa sitä.' },
  zipPath: { what: 'Zip-paketissa on tiedosto, jonka nimi osoittaa paketin ulkopuolelle. Pakettia ei purettu.', mend: 'Pakkaa kansio uudelleen. Ellet tunne paketin tekijää, älä avaa sitä.' },
  zipTwice: { what: 'Zip-paketissa on kaksi samannimistä tiedostoa, eikä voi tietää, kumpi pätee.', mend: 'Pakkaa kansio uudelleen, kukin tiedosto kerran.' },
  noDescriptor: { what: 'Zip-paketissa ei ole tiedostoa datapackage.json eikä Excel-työkirjaa.', mend: 'Datapaketissa kuvaustiedoston on oltava paketin juuressa tai sen ainoassa kansiossa. Yksittäinen taulukko tuodaan purkamalla se ensin.' },
  badDescriptor: { what: 'Datapaketin kuvausta datapackage.json ei voi lukea, tai siinä mainittu tiedosto puuttuu.', mend: 'Korjaa mainittu kohta: jokaisella taululla on oltava nimi (name) ja paketissa oleva tiedosto (path).' },
  notAreas: { what: 'Tiedostossa ei ole yhtään aluetta, vain pisteitä, viivoja tai ei mitään.', mend: 'Tallenna alueet monikulmioina (Polygon tai MultiPolygon).' },
  areasEncoded: { what: 'Alueet on tallennettu tavalla, jota Katve ei lue.', mend: 'Tallenna rajat paikkatieto-ohjelmassa GeoJSON-tiedostoksi (WGS 84) tai GeoParquet-tiedostoksi, jossa muodot ovat WKB:nä.' },
  notDegrees: { what: 'Alueiden koordinaatit eivät ole asteina, eikä niiden koordinaatistoa tunneta. Katve lukee asteet (WGS 84) ja muuntaa itse ETRS-TM35FIN-, ETRS-GK- ja UTM-koordinaatit, kun tiedosto nimeää koordinaatistonsa.', mend: 'Tallenna rajat paikkatieto-ohjelmassa koordinaatistoon WGS 84 (EPSG:4326) tai ETRS-TM35FIN (EPSG:3067).' },
  unsupportedCompression: { what: 'Tiedosto on pakattu tavalla, jota Katve ei osaa purkaa.', mend: 'Tallenna tiedosto toisin pakattuna: Parquet Snappy-, Gzip- tai Zstd-pakkauksella, zip tavallisella pakkauksella.' },
  cancelled: { what: 'Lukeminen keskeytettiin.', mend: 'Mitään ei muutettu. Voit valita tiedoston uudelleen.' },
} as const satisfies Readonly<Record<FileFaultKind, FaultWords>>;

const rows = {
  tooFewCells: { what: 'Rivillä on vähemmän soluja kuin otsikossa.', mend: 'Lisää puuttuvat erottimet, myös tyhjille soluille.' },
  tooManyCells: { what: 'Rivillä on enemmän soluja kuin otsikossa.', mend: 'Pane lainausmerkkeihin solu, jossa on itsessään erotin.' },
  openQuote: { what: 'Rivillä alkava lainausmerkki jää sulkematta.', mend: 'Sulje lainausmerkki tai poista se. Solun sisällä lainausmerkki kirjoitetaan kahdesti.' },
  cellTooLong: { what: 'Rivillä on solu, joka on pidempi kuin 100 000 merkkiä.', mend: 'Lyhennä solu.' },
} as const satisfies Readonly<Record<RowFault['kind'], FaultWords>>;

export const fileFault = {
  place: 'Paikka: {{place}}',
  value: 'Siinä on: {{value}}',
  row: 'Rivi {{row}}',
  kinds,
  rows,
} as const satisfies Messages;
