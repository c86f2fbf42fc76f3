import type { ImportFacts } from './import-facts.ts';
import { UNNAMED_REGION } from './own-source.ts';
import type { WrittenPlace } from './place-list.ts';
import type { ProjectRow } from './project-draft.ts';

export type Basis = 'named' | 'sub_region' | 'region_wide';

/** Where a project works. */
export interface ProjectReach {
  /** In code order. */
  readonly basisOf: readonly (readonly [code: string, basis: Basis])[];
  readonly outside: readonly { readonly name: string; readonly kind: 'municipality' | 'region' }[];
  readonly scope: 'municipal' | 'sub_regional' | 'regional';
}

/**
 * The union over a project's rows: a named municipality goes before its sub-region, and the whole region adds
 * nothing once a municipality or sub-region is named.
 */
export const projectReach = (rows: readonly ProjectRow[], facts: ImportFacts): ProjectReach => {
  const basisOf = new Map<string, Basis>();
  const inSubRegions: string[] = [];
  const outside = new Map<string, 'municipality' | 'region'>();
  let isWide = false;
  for (const row of rows) {
    if (row.isRegionWide) isWide = true;
    for (const { match: { meaning, subRegion, outside: place } } of row.places) {
      if (meaning?.kind === 'region') isWide = true;
      else if (meaning?.kind === 'outside' && place !== null) outside.set(place.name, place.kind);
      else if (meaning?.kind === 'municipalities' && subRegion !== null) inSubRegions.push(...meaning.codes);
      else if (meaning?.kind === 'municipalities') for (const code of meaning.codes) basisOf.set(code, 'named');
    }
  }
  const isNamed = basisOf.size > 0;
  for (const code of inSubRegions) if (!basisOf.has(code)) basisOf.set(code, 'sub_region');
  const scope = isNamed ? 'municipal' : inSubRegions.length > 0 ? 'sub_regional' : isWide ? 'regional' : 'municipal';
  if (scope === 'regional') for (const { code } of facts.municipalities) basisOf.set(code, 'region_wide');
  return {
    basisOf: [...basisOf].sort(([a], [b]) => (a < b ? -1 : 1)),
    outside: [...outside].map(([name, kind]) => ({ name, kind })),
    scope,
  };
};

/** The reach of projects; of projects with one row, those with the same list of places are worked out once. */
export const rememberedReach = (facts: ImportFacts): ((rows: readonly ProjectRow[]) => ProjectReach) => {
  const known = new Map<readonly WrittenPlace[], ProjectReach>();
  return (rows) => {
    const [only, second] = rows;
    if (only === undefined || second !== undefined || only.isRegionWide) return projectReach(rows, facts);
    const reach = known.get(only.places) ?? projectReach(rows, facts);
    known.set(only.places, reach);
    return reach;
  };
};

/** Names of places as the package writes them: a sub-region that has a municipality's name says that it is one. */
export const areaNames = (facts: ImportFacts): ((row: ProjectRow) => readonly string[]) => {
  const nameOf = new Map(facts.municipalities.map(({ code, nameFi }) => [code, nameFi]));
  const taken = new Set(nameOf.values());
  const region = facts.regionNames[0] ?? UNNAMED_REGION;
  const ofPlace = ({ match: { meaning, subRegion, outside } }: WrittenPlace): readonly string[] => {
    if (meaning === null) return [];
    if (meaning.kind === 'region') return [region];
    if (meaning.kind === 'outside') return outside === null ? [] : [outside.name];
    if (subRegion !== null) return [taken.has(subRegion) ? `${subRegion} (seutukunta)` : subRegion];
    return meaning.codes.map((code) => nameOf.get(code) ?? code);
  };
  const known = new Map<readonly WrittenPlace[], readonly string[]>();
  return (row) => {
    const names = known.get(row.places) ?? [...new Set(row.places.flatMap(ofPlace))];
    known.set(row.places, names);
    return row.isRegionWide && !names.includes(region) ? [...names, region] : names;
  };
};
