import type { Field, FieldType } from '../schema/data-package.ts';
import type { Finding, FindingKind } from '../schema/finding.ts';
import { isIsoDate } from './iso-date.ts';
import { errorAt } from './finding.ts';
import { cell, type Row, type Table } from './table.ts';

/** What a cell of each type looks like, and what is said of one that does not. */
const TYPES: Readonly<Record<Exclude<FieldType, 'string'>, { readonly fits: (text: string) => boolean; readonly kind: FindingKind }>> = {
  integer: { fits: (text) => /^-?\d+$/.test(text), kind: 'notInteger' },
  number: { fits: (text) => /^-?\d+(\.\d+)?$/.test(text), kind: 'notNumber' },
  boolean: { fits: (text) => text === 'true' || text === 'false', kind: 'notBoolean' },
  date: { fits: isIsoDate, kind: 'notDate' },
};

interface Fault {
  readonly kind: FindingKind;
  readonly values?: Readonly<Record<string, string>>;
}

const rangeFault = (field: Field, text: string): Fault | undefined => {
  const { minimum, maximum } = field.constraints;
  const value = Number(text);
  if (minimum !== undefined && value < minimum) return { kind: 'below', values: { limit: String(minimum) } };
  if (maximum !== undefined && value > maximum) return { kind: 'above', values: { limit: String(maximum) } };
  return undefined;
};

const forms = new Map<string, RegExp>();

/** The form that a whole cell must have. */
const formOf = (pattern: string): RegExp => {
  const known = forms.get(pattern) ?? new RegExp(`^(?:${pattern})$`, 'u');
  forms.set(pattern, known);
  return known;
};

/** What is wrong with one cell by itself; `undefined` when nothing is. */
const cellFault = (field: Field, text: string): Fault | undefined => {
  const { required, enum: allowed, pattern } = field.constraints;
  if (text === '') return required === true ? { kind: 'empty' } : undefined;
  if (text.trim() !== text) return { kind: 'spaces' };
  if (field.type !== 'string' && !TYPES[field.type].fits(text)) return { kind: TYPES[field.type].kind };
  if (allowed !== undefined && !allowed.includes(text)) return { kind: 'notAllowed', values: { wanted: allowed.join(', ') } };
  if (pattern !== undefined && !formOf(pattern).test(text)) return { kind: 'form', values: { pattern } };
  return field.type === 'integer' || field.type === 'number' ? rangeFault(field, text) : undefined;
};

const checkRow = (table: Table, row: Row): Finding[] =>
  table.descriptor.fields.flatMap((field) => {
    if (!(field.name in row.cells)) return [];
    const value = cell(row, field.name);
    const fault = cellFault(field, value);
    return fault === undefined ? [] : [errorAt({ table: table.descriptor.name, row: row.line, column: field.name, value }, fault.kind, fault.values)];
  });

/** Every cell against its column: required, type, allowed values, form, range. Missing columns are left out. */
export const checkCells = (table: Table): Finding[] => table.rows.flatMap((row) => checkRow(table, row));
