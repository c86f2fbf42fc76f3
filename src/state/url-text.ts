import type { AppState } from './app-state.ts';
import { canonicalCodes } from './canonical.ts';

/** One parameter of the address. */
export interface Parameter {
  readonly name: string;
  /** What it holds, and its values. */
  readonly meaning: string;
  /** May it stand several times, each time adding to its list? Of the others the last one counts. */
  readonly isList: boolean;
  /** The state's value as text. */
  readonly write: (state: AppState) => string;
  /** The state with the text's value; `undefined` when the text is no value of this parameter. */
  readonly read: (state: AppState, text: string) => AppState | undefined;
}

type Described = Pick<Parameter, 'name' | 'meaning'>;

/** How a parameter's value is taken from a state and put into one. */
export interface Lens<Value> {
  readonly get: (state: AppState) => Value;
  readonly set: (state: AppState, value: Value) => AppState;
}

export const field = <Field extends keyof AppState>(name: Field): Lens<AppState[Field]> => ({
  get: (state) => state[name],
  set: (state, value) => ({ ...state, [name]: value }),
});

/** How a value is written in the address, and read from it. */
export interface Text<Value> {
  readonly write: (value: Value) => string;
  readonly read: (text: string) => Value | undefined;
}

export const parameter = <Value>({ name, meaning }: Described, lens: Lens<Value>, text: Text<Value>): Parameter => ({
  name,
  meaning,
  isList: false,
  write: (state) => text.write(lens.get(state)),
  read: (state, written) => {
    const value = text.read(written);
    return value === undefined ? undefined : lens.set(state, value);
  },
});

/** One of a closed list of values, written as it stands in the schema. */
export const choice = <Value extends string | number>(values: readonly Value[]): Text<Value> => ({
  write: String,
  read: (text) => values.find((value) => String(value) === text),
});

/** How an empty list is written: "any will do". */
export const ANY = 'any';

const ESCAPES: Readonly<Record<string, string>> = { '%': '%25', ',': '%2C' };
const escapeCode = (code: string): string => (code === ANY ? '%61ny' : code.replace(/[%,]/g, (sign) => ESCAPES[sign] ?? sign));
const unescapeCode = (text: string): string =>
  text.replace(/%(25|2C|61)/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

export const CODES: Text<readonly string[]> = {
  write: (codes) => (codes.length === 0 ? ANY : canonicalCodes(codes).map(escapeCode).join(',')),
  read: (text) => {
    if (text === ANY) return [];
    const codes = canonicalCodes(text.split(',').map(unescapeCode));
    return codes.length === 0 ? undefined : codes;
  },
};

/** The id of something open; empty when nothing is. */
export const OPENED: Text<string | null> = { write: (id) => id ?? '', read: (text) => (text === '' ? null : text) };

export const among = (values: readonly (string | number)[]): string => values.join(', ');
