import { cell, listCell, type Row } from './table.ts';

export type Basis = 'named' | 'sub_region' | 'region_wide';

/** What the areas of a project's register rows come to. */
export interface ExpectedReach {
  /** Municipality code to the reason why the project reaches it. */
  readonly basisOf: ReadonlyMap<string, Basis>;
  /** Areas that are neither in the region nor the region itself. */
  readonly outside: ReadonlySet<string>;
  readonly scope: 'municipal' | 'sub_regional' | 'regional';
}

/** Names of places in the region. */
export interface PlaceNames {
  readonly codeOf: ReadonlyMap<string, string>;
  readonly subRegionCodes: ReadonlyMap<string, readonly string[]>;
  /** How the register names the whole region; `null` when the package does not say what the region is called. */
  readonly region: string | null;
}

/** Place names from the table `municipality` and the region's Finnish name; a municipality goes before a sub-region of its name, which may be written `Rovaniemi (seutukunta)`. */
export const placeNames = (municipalities: readonly Row[], region: string | null): PlaceNames => {
  const subRegionCodes = new Map<string, string[]>();
  for (const row of municipalities) {
    const name = cell(row, 'sub_region_fi');
    for (const written of [name, `${name} (seutukunta)`]) subRegionCodes.set(written, [...(subRegionCodes.get(written) ?? []), cell(row, 'code')]);
  }
  return { codeOf: new Map(municipalities.map((row) => [cell(row, 'name_fi'), cell(row, 'code')])), subRegionCodes, region };
};

/**
 * Reach by the union of areas over a project's register rows.
 *
 * A named municipality goes before its sub-region. Once a municipality or sub-region is named,
 * the whole region adds nothing: the named places say where inside it the work is done.
 */
export const expectedReach = (rows: readonly Row[], names: PlaceNames): ExpectedReach => {
  const areas = new Set(rows.flatMap((row) => listCell(row, 'areas')));
  const basisOf = new Map<string, Basis>();
  const outside = new Set<string>();
  let scope: ExpectedReach['scope'] = 'municipal';
  const subRegions: string[] = [];
  for (const area of areas) {
    const code = names.codeOf.get(area);
    if (code !== undefined) basisOf.set(code, 'named');
    else if (names.subRegionCodes.has(area)) subRegions.push(area);
    else if (area !== names.region) outside.add(area);
  }
  if (basisOf.size === 0 && subRegions.length > 0) scope = 'sub_regional';
  for (const code of subRegions.flatMap((name) => names.subRegionCodes.get(name) ?? [])) {
    if (!basisOf.has(code)) basisOf.set(code, 'sub_region');
  }
  if (basisOf.size === 0 && names.region !== null && areas.has(names.region)) {
    scope = 'regional';
    for (const code of names.codeOf.values()) basisOf.set(code, 'region_wide');
  }
  return { basisOf, outside, scope };
};
