import { isObject, textOf, textsOf, type JsonObject } from './json-value.ts';
import { OfficialError } from './official-error.ts';

/** One category of a dimension, in the order of the values. */
export interface CubeCategory {
  readonly code: string;
  readonly label: string;
  /** Decimals that the source gives; `null` where it does not say. */
  readonly decimals: number | null;
  /** The unit's name; `''` where it does not say. */
  readonly unit: string;
}

/** What a dimension is, where the source says so. */
export type CubeRole = 'time' | 'geo' | 'metric';

export interface CubeDimension {
  readonly id: string;
  readonly label: string;
  readonly role: CubeRole | null;
  readonly categories: readonly CubeCategory[];
}

/** A cell: `value` is `null` where the source has none; `status` is the source's sign, `''` where there is none. */
export interface CubeCell {
  readonly value: number | null;
  readonly status: string;
}

/** A table of any number of dimensions, the last one running fastest. */
export interface Cube {
  readonly label: string;
  readonly source: string;
  /** As written; `null` where the source does not say. */
  readonly updated: string | null;
  readonly dimensions: readonly CubeDimension[];
  /** The cell at the given index of each dimension, in their order. */
  readonly cellAt: (indices: readonly number[]) => CubeCell;
}

const ROLES: readonly CubeRole[] = ['time', 'geo', 'metric'];
const MAX_CELLS = 5_000_000;

const bad = (detail: string): OfficialError => new OfficialError('badShape', { detail });

/** Codes in the order of the values: from a list, from code -> place, or the only label. */
const codesOf = ({ index, label }: JsonObject, id: string): readonly string[] => {
  const list = textsOf(index);
  if (list !== null) return list;
  if (isObject(index)) {
    const codes: string[] = [];
    for (const [code, place] of Object.entries(index)) {
      if (typeof place !== 'number' || !Number.isInteger(place) || place < 0 || codes[place] !== undefined) throw bad(`dimension.${id}.category.index.${code}`);
      codes[place] = code;
    }
    if (Object.keys(codes).length !== codes.length) throw bad(`dimension.${id}.category.index`);
    return codes;
  }
  const labels = isObject(label) ? Object.keys(label) : [];
  if (index === undefined && labels.length === 1) return labels;
  throw bad(`dimension.${id}.category.index`);
};

const dimensionOf = (id: string, node: unknown, role: CubeRole | null): CubeDimension => {
  if (!isObject(node) || !isObject(node['category'])) throw bad(`dimension.${id}`);
  const { category } = node;
  const [labels, units] = [category['label'], category['unit']].map((part) => (isObject(part) ? part : {}));
  const categories = codesOf(category, id).map((code): CubeCategory => {
    const unit = isObject(units?.[code]) ? units[code] : {};
    const decimals = unit['decimals'];
    return {
      code, label: textOf(labels?.[code]) || code, unit: textOf(unit['label']) || textOf(unit['base']),
      decimals: typeof decimals === 'number' && Number.isInteger(decimals) && decimals >= 0 ? decimals : null,
    };
  });
  return { id, label: textOf(node['label']) || id, role, categories };
};

const valuesOf = (value: unknown, length: number): ((at: number) => number | null) => {
  const numberAt = (found: unknown, at: number): number | null => {
    if (found === null || found === undefined) return null;
    if (typeof found !== 'number' || !Number.isFinite(found)) throw bad(`value[${String(at)}]`);
    return found;
  };
  if (Array.isArray(value)) {
    if (value.length !== length) throw bad(`value: ${String(value.length)} / ${String(length)}`);
    return (at) => numberAt(value[at], at);
  }
  if (!isObject(value)) throw bad('value');
  if (Object.keys(value).some((key) => !/^\d+$/.test(key) || Number(key) >= length)) throw bad('value');
  return (at) => numberAt(value[String(at)], at);
};

/** One sign for all cells, a list with one for each, or a few by the cell's number. */
const statusesOf = (status: unknown, length: number): ((at: number) => string) => {
  if (typeof status === 'string') return () => status;
  if (Array.isArray(status)) return (at) => textOf(status.length === 1 && length > 1 ? status[0] : status[at]);
  if (isObject(status)) return (at) => textOf(status[String(at)]);
  return () => '';
};

/** The data set itself: JSON-stat before 2.0 wraps it, and keeps ids, sizes and roles among its dimensions. */
const unwrap = (json: unknown): JsonObject => {
  if (!isObject(json)) throw new OfficialError('notTable');
  const inner = json['dataset'];
  const node = isObject(inner) ? inner : json;
  const dimension = isObject(node['dimension']) ? node['dimension'] : null;
  if (dimension === null) throw new OfficialError('notTable', { detail: textOf(node['class']) });
  return { ...node, id: node['id'] ?? dimension['id'], size: node['size'] ?? dimension['size'], role: node['role'] ?? dimension['role'], dimension };
};

/**
 * Reads a data set in JSON-stat 2.0 (json-stat.org/full), or in the older form with a `dataset` around it.
 *
 * A missing value stays `null` with the sign that the source gives for it. Throws an `OfficialError`:
 * `notTable` for other JSON, `badShape` with the place where ids, sizes and values do not fit together.
 */
export const parseJsonStat = (json: unknown): Cube => {
  const node = unwrap(json);
  const ids = textsOf(node['id']);
  const sizes = Array.isArray(node['size']) ? node['size'] : null;
  if (ids === null || sizes === null || ids.length === 0 || ids.length !== sizes.length) throw bad('id, size');
  const roles = isObject(node['role']) ? node['role'] : {};
  const nodes = isObject(node['dimension']) ? node['dimension'] : {};
  const dimensions = ids.map((id) => dimensionOf(id, nodes[id], ROLES.find((role) => textsOf(roles[role])?.includes(id)) ?? null));
  dimensions.forEach(({ id, categories }, at) => {
    if (categories.length !== sizes[at]) throw bad(`size, dimension.${id}: ${String(sizes[at])} / ${String(categories.length)}`);
  });
  const length = dimensions.reduce((product, { categories }) => product * categories.length, 1);
  if (length > MAX_CELLS) throw bad(`value: ${String(length)}`);
  const [valueAt, statusAt] = [valuesOf(node['value'], length), statusesOf(node['status'], length)];
  return {
    label: textOf(node['label']), source: textOf(node['source']), updated: textOf(node['updated']) || null, dimensions,
    cellAt: (indices) => {
      const at = dimensions.reduce((sum, { categories }, dimension) => sum * categories.length + (indices[dimension] ?? 0), 0);
      return { value: valueAt(at), status: statusAt(at) };
    },
  };
};
