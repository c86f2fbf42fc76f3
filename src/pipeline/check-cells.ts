import type { Field, FieldType } from '../schema/data-package.ts';
import { isIsoDate } from './iso-date.ts';
import { errorAt, type Finding } from './finding.ts';
import { cell, type Row, type Table } from './table.ts';

/** What a cell of each type looks like, as a test and in words. */
const TYPES: Readonly<Record<FieldType, { fits: (text: string) => boolean; words: string; example: string }>> = {
  string: { fits: () => true, words: 'text', example: 'text' },
  integer: { fits: (text) => /^-?\d+$/.test(text), words: 'a whole number', example: '1234' },
  number: { fits: (text) => /^-?\d+(\.\d+)?$/.test(text), words: 'a number', example: '12.5, with a point and without spaces' },
  boolean: { fits: (text) => text === 'true' || text === 'false', words: 'true or false', example: 'true or false' },
  date: { fits: isIsoDate, words: 'a date that exists', example: '2021-12-31' },
};

type Fault = { readonly reason: string; readonly mend: string };

const leaveEmpty = (field: Field): string =>
  field.constraints.required === true ? '' : ', or leave the cell empty if it is not known';

const rangeFault = (field: Field, text: string): Fault | undefined => {
  const { minimum, maximum } = field.constraints;
  const unit = field.unit === null ? '' : ` (${field.unit})`;
  const value = Number(text);
  const mend = `give the number that the source states${unit}${leaveEmpty(field)}`;
  if (minimum !== undefined && value < minimum) return { reason: `is below ${String(minimum)}`, mend };
  if (maximum !== undefined && value > maximum) return { reason: `is above ${String(maximum)}`, mend };
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
  if (text === '') {
    return required === true ? { reason: 'must not be empty', mend: `fill in ${field.name}` } : undefined;
  }
  if (text.trim() !== text) return { reason: 'begins or ends with a space', mend: 'take the space away' };
  const type = TYPES[field.type];
  if (!type.fits(text)) return { reason: `is not ${type.words}`, mend: `write it like ${type.example}${leaveEmpty(field)}` };
  if (allowed !== undefined && !allowed.includes(text)) {
    return { reason: 'is not an allowed value', mend: `use one of ${allowed.join(', ')}${leaveEmpty(field)}` };
  }
  if (pattern !== undefined && !formOf(pattern).test(text)) {
    return { reason: `does not have the form ${pattern}`, mend: `correct the spelling${leaveEmpty(field)}` };
  }
  return field.type === 'integer' || field.type === 'number' ? rangeFault(field, text) : undefined;
};

const checkRow = (table: Table, row: Row): Finding[] =>
  table.descriptor.fields.flatMap((field) => {
    if (!(field.name in row.cells)) return [];
    const value = cell(row, field.name);
    const fault = cellFault(field, value);
    const spot = { table: table.descriptor.name, row: row.line, column: field.name, value };
    return fault === undefined ? [] : [errorAt(spot, fault.reason, fault.mend)];
  });

/** Every cell against its column: required, type, allowed values, form, range. Missing columns are left out. */
export const checkCells = (table: Table): Finding[] => table.rows.flatMap((row) => checkRow(table, row));
