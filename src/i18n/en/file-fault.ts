import type { fileFault as finnish } from '../fi/file-fault.ts';
import type { SameKeys } from '../text.ts';

const kinds = {
  empty: { what: 'The file is empty.', mend: 'Check that you chose the right file and that it has been saved.' },
  tooLarge: { what: 'The file is too large to be read in a browser. The limit is 200 megabytes, and 50 million cells in a table.', mend: 'Leave out columns and sheets that you do not need, or split the file.' },
  unknownFormat: { what: 'The file is not in a format that Katve reads.', mend: 'Open the file in the program it was made with and save it as an Excel workbook (.xlsx) or as CSV. Save it anew: changing the ending of its name is not enough.' },
  oldExcel: { what: 'The file is in the old Excel format (.xls).', mend: 'Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).' },
  encrypted: { what: 'The file is protected by a password.', mend: 'Open it with the password and save a copy without one.' },
  broken: { what: 'The file is broken or incomplete.', mend: 'Download or save it again, and see whether it opens in its own program.' },
  notText: { what: 'The file is not text: it has characters that no text has.', mend: 'Save the table again as CSV (UTF-8) or as an Excel workbook (.xlsx).' },
  noRows: { what: 'The file has a header but no rows below it.', mend: 'Check that the whole table has been saved and that no filter hides rows.' },
  noHeader: { what: 'The table has no row that names its columns.', mend: 'Add the names of the columns as the first row of the table, for example Municipality, Year and Population.' },
  tooManyColumns: { what: 'The table has too many columns. The limit is 2,000.', mend: 'Remove the columns that you do not need. Check too that no stray cell stands far to the right of the table.' },
  tooManyRows: { what: 'The table has too many rows. The limit is 1,048,576, the same as in Excel.', mend: 'Split the table, or leave out the rows that you do not need.' },
  cellTooLong: { what: 'The name of a column or another cell is longer than 100,000 characters.', mend: 'Shorten the cell. Often the cause is a quotation mark that is never closed.' },
  zipBomb: { what: 'The packed file would become unreasonably large, so it was not unpacked.', mend: 'Pack or save the file again. If you do not know who made it, do not open it.' },
  zipPath: { what: 'The zip has a file whose name leads out of the package. It was not unpacked.', mend: 'Pack the folder again. If you do not know who made the package, do not open it.' },
  zipTwice: { what: 'The zip holds two files of the same name, and it cannot be told which one counts.', mend: 'Pack the folder again, each file once.' },
  noDescriptor: { what: 'The zip has neither a file datapackage.json nor an Excel workbook.', mend: 'In a data package the description has to be at the root or in its only folder. To bring in a single table, unpack it first.' },
  badDescriptor: { what: 'The description of the data package, datapackage.json, cannot be read, or a file that it names is missing.', mend: 'Mend the place that is named: every table needs a name (name) and a file in the package (path).' },
  notAreas: { what: 'The file has no areas, only points, lines or nothing.', mend: 'Save the areas as polygons (Polygon or MultiPolygon).' },
  areasEncoded: { what: 'The areas are stored in a way that Katve does not read.', mend: 'Save the boundaries in a GIS program as GeoJSON (WGS 84), or as GeoParquet with the shapes as WKB.' },
  notDegrees: { what: 'The coordinates of the areas are not degrees, and their coordinate system is not known. Katve reads degrees (WGS 84) and converts ETRS-TM35FIN, ETRS-GK and UTM coordinates by itself when the file names its system.', mend: 'In a GIS program, save the boundaries in WGS 84 (EPSG:4326) or ETRS-TM35FIN (EPSG:3067).' },
  unsupportedCompression: { what: 'The file is packed in a way that Katve cannot unpack.', mend: 'Save the file packed otherwise: Parquet with Snappy, Gzip or Zstd, a zip with ordinary packing.' },
  cancelled: { what: 'Reading was stopped.', mend: 'Nothing was changed. You can choose the file again.' },
} as const;

const rows = {
  tooFewCells: { what: 'The row has fewer cells than the header.', mend: 'Add the delimiters that are missing, for empty cells too.' },
  tooManyCells: { what: 'The row has more cells than the header.', mend: 'Put quotation marks around a cell that itself holds the delimiter.' },
  openQuote: { what: 'A quotation mark that opens in the row is never closed.', mend: 'Close the quotation mark or remove it. Inside a cell a quotation mark is written twice.' },
  cellTooLong: { what: 'The row has a cell that is longer than 100,000 characters.', mend: 'Shorten the cell.' },
} as const;

export const fileFault = {
  place: 'Place: {{place}}',
  value: 'It holds: {{value}}',
  row: 'Row {{row}}',
  kinds,
  rows,
} as const satisfies SameKeys<typeof finnish>;
