import { plainNumber } from './plain-number.ts';

const LIST_SEPARATOR = '; ';
const SHOWN_BYTES = 20;

const bytesText = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    return `0x${Array.from(bytes.subarray(0, SHOWN_BYTES), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
  }
};

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

/** Texts of an object's parts; a shape is named only, for its coordinates are no text of a register. */
const objectText = (value: object): string => {
  if ('coordinates' in value && 'type' in value && typeof value.type === 'string') return value.type;
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? '';
};

/** A value of a typed format as the text of a cell: numbers and days in one way of writing, lists with `; ` between, nothing as `''`. */
export const typedText = (value: unknown): string => {
  switch (typeof value) {
    case 'string': return value;
    case 'number': return plainNumber(value);
    case 'bigint':
    case 'boolean': return String(value);
    case 'object':
      if (value === null) return '';
      if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
      if (value instanceof Uint8Array) return bytesText(value);
      return isIterable(value) ? Array.from(value, typedText).join(LIST_SEPARATOR) : objectText(value);
    default: return '';
  }
};
