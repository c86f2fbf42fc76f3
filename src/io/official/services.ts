import { OFFICIAL_FIGURES, type ContentChoice, type OfficialServices, type OfficialTable } from '../../schema/official.ts';
import type { LocalText } from '../../schema/language.ts';
import { isObject, textOf, textsOf, type JsonObject } from './json-value.ts';
import { OfficialError } from './official-error.ts';

const fail = (detail: string): OfficialError => new OfficialError('noServices', { place: 'official-services.json', detail });

const objectAt = (node: unknown, path: string): JsonObject => {
  if (!isObject(node)) throw fail(path);
  return node;
};

const required = (node: JsonObject, name: string, path: string): string => {
  const text = textOf(node[name]);
  if (text === '') throw fail(`${path}.${name}`);
  return text;
};

const addressOf = (node: JsonObject, name: string, path: string): string => {
  const address = required(node, name, path);
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) throw fail(`${path}.${name}`);
  return address;
};

const titleOf = (node: JsonObject, path: string): LocalText => {
  const title = objectAt(node['title'], `${path}.title`);
  return { fi: required(title, 'fi', path), sv: required(title, 'sv', path), en: required(title, 'en', path) };
};

const contentOf = (node: unknown, path: string): ContentChoice => {
  const content = objectAt(node, path);
  const figure = OFFICIAL_FIGURES.find((each) => each === content['figure']);
  const [codes, texts] = [textsOf(content['codes']), textsOf(content['texts'])];
  if (figure === undefined || codes === null || texts === null) throw fail(path);
  return { figure, codes, texts: texts.map((text) => text.toLowerCase()), isOptional: content['isOptional'] === true };
};

const tableOf = (node: unknown, path: string): OfficialTable => {
  const table = objectAt(node, path);
  const part = (['population', 'language'] as const).find((each) => each === table['part']);
  const contents = table['contents'];
  if (part === undefined || !Array.isArray(contents)) throw fail(path);
  const expected = objectAt(table['expected'], `${path}.expected`);
  const codeOf = (name: string): string => required(expected, name, `${path}.expected`);
  return {
    part, id: required(table, 'id', path), address: addressOf(table, 'address', path), page: addressOf(table, 'page', path), title: titleOf(table, path),
    contents: contents.map((content: unknown, at) => contentOf(content, `${path}.contents[${String(at)}]`)),
    expected: { area: codeOf('area'), year: codeOf('year'), contents: codeOf('contents') },
  };
};

const amount = (node: JsonObject, name: string): number => {
  const value = node[name];
  if (typeof value !== 'number' || !(value >= 0)) throw fail(`limits.${name}`);
  return value;
};

/** Reads `official-services.json`. Throws an `OfficialError` `noServices` that names the place at fault: a host may have written it. */
export const parseServices = (json: unknown): OfficialServices => {
  const root = objectAt(json, '');
  const limits = objectAt(root['limits'], 'limits');
  const areas = objectAt(root['areas'], 'areas');
  const tables = root['tables'];
  if (!Array.isArray(tables)) throw fail('tables');
  return {
    publisher: required(root, 'publisher', ''), licence: required(root, 'licence', ''),
    maxCells: Math.max(1, amount(limits, 'maxCells')), pauseMs: amount(limits, 'pauseMs'), timeoutMs: Math.max(1, amount(limits, 'timeoutMs')),
    tables: tables.map((table: unknown, at) => tableOf(table, `tables[${String(at)}]`)),
    areas: { id: required(areas, 'id', 'areas'), address: addressOf(areas, 'address', 'areas'), layer: required(areas, 'layer', 'areas'), title: titleOf(areas, 'areas') },
  };
};
