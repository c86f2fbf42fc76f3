import Papa from 'papaparse';
import type { TableDescriptor } from '../schema/data-package.ts';
import type { Finding } from '../schema/finding.ts';
import { errorAt, warningAt } from './finding.ts';
import type { Row, Table } from './table.ts';

const NEWLINE = 10;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Line of the first bytes that are not UTF-8, or `undefined` when all are. */
const firstBadLine = (bytes: Uint8Array): number | undefined => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, from);
    const to = newline === -1 ? bytes.length : newline + 1;
    try {
      decoder.decode(bytes.subarray(from, to));
    } catch (error) {
      if (error instanceof TypeError) return line;
      throw error;
    }
    from = to;
  }
  return undefined;
};

const decode = (table: string, bytes: Uint8Array): { text: string; findings: Finding[] } => {
  const findings: Finding[] = [];
  const badLine = firstBadLine(bytes);
  if (badLine !== undefined) {
    findings.push(errorAt({ table, row: badLine }, 'notUtf8'));
  }
  if (BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte)) {
    findings.push(warningAt({ table, row: 1 }, 'byteOrderMark'));
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  if (text.includes('\r')) {
    findings.push(warningAt({ table }, 'lineEnds'));
  }
  return { text: text.replaceAll('\r\n', '\n'), findings };
};

const checkHeader = (descriptor: TableDescriptor, header: readonly string[]): Finding[] => {
  const table = descriptor.name;
  const expected = descriptor.fields.map((field) => field.name);
  if (header.length === 1 && expected.length > 1 && /[;\t]/.test(header[0] ?? '')) {
    return [errorAt({ table, row: 1 }, 'notCommas')];
  }
  const findings = [
    ...expected
      .filter((name) => !header.includes(name))
      .map((name) => errorAt({ table, row: 1, column: name }, 'noColumn')),
    ...header
      .filter((name, at) => !expected.includes(name) || header.indexOf(name) !== at)
      .map((name) => errorAt({ table, row: 1, column: name }, 'extraColumn')),
  ];
  const isShuffled = findings.length === 0 && header.some((name, at) => name !== expected[at]);
  return isShuffled
    ? [errorAt({ table, row: 1 }, 'columnOrder', { wanted: expected.join(', ') })]
    : findings;
};

const checkWidth = (table: string, line: number, widths: { have: number; want: number }): Finding[] =>
  widths.have === widths.want
    ? []
    : [errorAt({ table, row: line }, 'cellCount', widths)];

/** Records with the line on which each begins; line breaks inside quoted cells are counted. */
const records = (parsed: readonly string[][]): { line: number; cells: string[] }[] => {
  let next = 1;
  return parsed.map((cells) => {
    const line = next;
    next += 1 + cells.join('').split('\n').length - 1;
    return { line, cells };
  });
};

/**
 * Reads the bytes of one CSV file.
 *
 * Never throws for what stands in the file: encoding, byte order mark, header, ragged rows and
 * broken quotes are findings, and what could be read is in the table.
 */
export const readTable = (descriptor: TableDescriptor, bytes: Uint8Array): { table: Table; findings: Finding[] } => {
  const name = descriptor.name;
  const { text, findings } = decode(name, bytes);
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  const all = records(parsed.data);
  const header = all[0]?.cells ?? [];
  const headerFindings = checkHeader(descriptor, header);
  findings.push(...headerFindings);
  for (const error of parsed.errors) {
    const line = all[error.row ?? 0]?.line ?? 1;
    findings.push(errorAt({ table: name, row: line }, 'badQuotes'));
  }
  const body = all.slice(1).filter((record, at, list) => at < list.length - 1 || record.cells.join('') !== '');
  const rows: Row[] = [];
  for (const { line, cells } of body) {
    if (cells.length === 1 && cells[0] === '') {
      findings.push(errorAt({ table: name, row: line }, 'emptyLine'));
      continue;
    }
    findings.push(...checkWidth(name, line, { have: cells.length, want: header.length }));
    rows.push({ line, cells: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])) });
  }
  const isWhole = descriptor.fields.every((field) => header.includes(field.name));
  return { table: { descriptor, isWhole, rows }, findings };
};
