import { strToU8, zipSync } from 'fflate';

/** A sheet written by hand: its name, its XML between `<worksheet>` and `</worksheet>`, and its state. */
export interface HandSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

export interface HandWorkbook {
  readonly sheets: readonly HandSheet[];
  /** Shared texts, as XML inside each `<si>`. */
  readonly strings?: readonly string[];
  /** Format codes of the cell styles 1, 2, ...; style 0 is general. A number names a format that every workbook has. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relation = (id: string, type: string, target: string): string => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
const relations = (inside: string): string => `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

const stylesXml = (formats: readonly (string | number)[]): string => {
  const own = formats.map((format, index) => (typeof format === 'string' ? `<numFmt numFmtId="${String(164 + index)}" formatCode="${format.replaceAll('"', '&quot;')}"/>` : ''));
  const uses = formats.map((format, index) => `<xf numFmtId="${String(typeof format === 'string' ? 164 + index : format)}" xfId="0"/>`);
  return `${HEAD}<styleSheet ${MAIN}><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/>${uses.join('')}</cellXfs></styleSheet>`;
};

/** The bytes of a workbook with just these parts, as a program that writes it itself might. */
export const handWorkbook = ({ sheets, strings = [], formats = [], is1904 = false }: HandWorkbook): Uint8Array => {
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': relations(relation('r1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN}><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="s${String(index)}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(sheets.map((_, index) => relation(`s${String(index)}`, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`)).join('')
      + relation('t', 'sharedStrings', 'sharedStrings.xml') + relation('u', 'styles', '/xl/styles.xml')),
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`,
    'xl/styles.xml': stylesXml(formats),
  };
  for (const [index, { xml }] of sheets.entries()) files[`xl/worksheets/sheet${String(index + 1)}.xml`] = `${HEAD}<worksheet ${MAIN}>${xml}</worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
};

/** A cell with a text of its own. */
export const inline = (reference: string, text: string): string => `<c r="${reference}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** Rows of cells, each row with its number. */
export const sheetData = (rows: readonly (readonly [number, string])[]): string => `<sheetData>${rows.map(([number, cells]) => `<row r="${String(number)}">${cells}</row>`).join('')}</sheetData>`;
