import type { fileFault as finnish } from '../fi/file-fault.ts';
import type { SameKeys } from '../text.ts';

const kinds = {
  empty: { what: 'Filen är tom.', mend: 'Kontrollera att du valde rätt fil och att den är sparad.' },
  tooLarge: { what: 'Filen är för stor för att läsas i webbläsaren. Gränsen är 200 megabyte och 50 miljoner celler i en tabell.', mend: 'Lämna bort kolumner och blad som du inte behöver, eller dela filen.' },
  unknownFormat: { what: 'Filen har inte ett format som Katve läser.', mend: 'Öppna filen i programmet som den är gjord med och spara den som Excel-arbetsbok (.xlsx) eller CSV. Spara på nytt: det räcker inte att byta filnamnets ändelse.' },
  oldExcel: { what: 'Filen har Excels gamla format (.xls).', mend: 'Öppna den i Excel eller LibreOffice och spara den som Excel-arbetsbok (.xlsx).' },
  encrypted: { what: 'Filen är skyddad med lösenord.', mend: 'Öppna den med lösenordet och spara en kopia utan lösenord.' },
  broken: { what: 'Filen är trasig eller ofullständig.', mend: 'Ladda ner eller spara den på nytt och pröva om den går att öppna i sitt eget program.' },
  notText: { what: 'Filen är inte text: den har tecken som inte finns i någon text.', mend: 'Spara tabellen på nytt som CSV (UTF-8) eller som Excel-arbetsbok (.xlsx).' },
  noRows: { what: 'Filen har en rubrikrad men inga rader under den.', mend: 'Kontrollera att hela tabellen är sparad och att inget filter döljer rader.' },
  noHeader: { what: 'Tabellen har ingen rubrikrad som ger kolumnerna namn.', mend: 'Lägg till kolumnernas namn som tabellens första rad, till exempel Kommun, År och Folkmängd.' },
  tooManyColumns: { what: 'Tabellen har för många kolumner. Gränsen är 2 000.', mend: 'Ta bort onödiga kolumner. Kontrollera också att ingen cell har hamnat långt till höger om tabellen.' },
  tooManyRows: { what: 'Tabellen har för många rader. Gränsen är 1 048 576, samma som i Excel.', mend: 'Dela tabellen eller lämna bort rader som du inte behöver.' },
  cellTooLong: { what: 'Ett kolumnnamn eller en annan cell är längre än 100 000 tecken.', mend: 'Förkorta cellen. Ofta beror det på ett citattecken som inte avslutas.' },
  zipBomb: { what: 'Den packade filen skulle bli orimligt stor, därför packades den inte upp.', mend: 'Packa eller spara filen på nytt. Öppna den inte om du inte känner till vem som gjort den.' },
  zipPath: { what: 'Zip-paketet har en fil vars namn pekar utanför paketet. Paketet packades inte upp.', mend: 'Packa mappen på nytt. Öppna paketet inte om du inte känner till vem som gjort det.' },
  zipTwice: { what: 'Zip-paketet har två filer med samma namn, och det går inte att veta vilken som gäller.', mend: 'Packa mappen på nytt, varje fil en gång.' },
  noDescriptor: { what: 'Zip-paketet har varken filen datapackage.json eller en Excel-arbetsbok.', mend: 'I ett datapaket ska beskrivningen ligga i paketets rot eller i dess enda mapp. En enskild tabell hämtas in genom att den först packas upp.' },
  badDescriptor: { what: 'Datapaketets beskrivning datapackage.json går inte att läsa, eller så saknas en fil som den nämner.', mend: 'Rätta det angivna stället: varje tabell ska ha ett namn (name) och en fil i paketet (path).' },
  notAreas: { what: 'Filen har inga områden, bara punkter, linjer eller ingenting.', mend: 'Spara områdena som polygoner (Polygon eller MultiPolygon).' },
  areasEncoded: { what: 'Områdena är lagrade på ett sätt som Katve inte läser.', mend: 'Spara gränserna i ett GIS-program som GeoJSON (WGS 84) eller som GeoParquet där formerna är WKB.' },
  notDegrees: { what: 'Områdenas koordinater är inte grader, och deras koordinatsystem är okänt. Katve läser grader (WGS 84) och räknar själv om ETRS-TM35FIN-, ETRS-GK- och UTM-koordinater när filen namnger sitt system.', mend: 'Spara gränserna i ett GIS-program i systemet WGS 84 (EPSG:4326) eller ETRS-TM35FIN (EPSG:3067).' },
  unsupportedCompression: { what: 'Filen är packad på ett sätt som Katve inte kan packa upp.', mend: 'Spara filen packad på ett annat sätt: Parquet med Snappy, Gzip eller Zstd, zip med vanlig packning.' },
  cancelled: { what: 'Läsningen avbröts.', mend: 'Ingenting ändrades. Du kan välja filen på nytt.' },
} as const;

const rows = {
  tooFewCells: { what: 'Raden har färre celler än rubriken.', mend: 'Lägg till de skiljetecken som saknas, också för tomma celler.' },
  tooManyCells: { what: 'Raden har fler celler än rubriken.', mend: 'Sätt citattecken runt en cell som själv innehåller skiljetecknet.' },
  openQuote: { what: 'Ett citattecken som börjar på raden avslutas aldrig.', mend: 'Avsluta citattecknet eller ta bort det. Inne i en cell skrivs citattecknet två gånger.' },
  cellTooLong: { what: 'Raden har en cell som är längre än 100 000 tecken.', mend: 'Förkorta cellen.' },
} as const;

export const fileFault = {
  place: 'Ställe: {{place}}',
  value: 'Där står: {{value}}',
  row: 'Rad {{row}}',
  kinds,
  rows,
} as const satisfies SameKeys<typeof finnish>;
