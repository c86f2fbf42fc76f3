import { isObject, textOf, textsOf } from './json-value.ts';
import { OfficialError } from './official-error.ts';

/** A variable of a table as its description names it. */
export interface PxVariable {
  readonly code: string;
  readonly text: string;
  readonly values: readonly string[];
  /** One for each value. */
  readonly valueTexts: readonly string[];
  /** May a query leave it out, and get all of it together? */
  readonly isEliminable: boolean;
  readonly isTime: boolean;
}

/** A table as a PxWeb interface describes it. */
export interface PxTable {
  readonly title: string;
  readonly variables: readonly PxVariable[];
}

/**
 * Reads the answer of PxWeb to GET on a table: `{ title, variables: [{ code, text, values, valueTexts,
 * elimination?, time? }] }`. Throws an `OfficialError` `notTable` for anything else.
 */
export const parsePxTable = (json: unknown, place: string): PxTable => {
  const variables = isObject(json) ? json['variables'] : undefined;
  if (!isObject(json) || !Array.isArray(variables) || variables.length === 0) throw new OfficialError('notTable', { place });
  return {
    title: textOf(json['title']),
    variables: variables.map((node: unknown, index): PxVariable => {
      const values = isObject(node) ? textsOf(node['values']) : null;
      if (!isObject(node) || typeof node['code'] !== 'string' || values === null) throw new OfficialError('notTable', { place, detail: `variables[${String(index)}]` });
      const texts = textsOf(node['valueTexts']);
      return {
        code: node['code'], text: textOf(node['text']) || node['code'], values, valueTexts: texts?.length === values.length ? texts : values,
        isEliminable: node['elimination'] === true, isTime: node['time'] === true,
      };
    }),
  };
};
