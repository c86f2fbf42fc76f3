import type { PlaceGround, PlaceMeaning } from '../../schema/import-plan.ts';
import { foldText } from './fold-text.ts';
import { finnishForms, genitiveForms } from './finnish-forms.ts';
import type { ImportFacts } from './import-facts.ts';
import { looseSpelling, OLD_SPELLINGS } from './old-spellings.ts';
import { KNOWN_PLACES, WHOLE_COUNTRY } from './outside-places.ts';

/** What a written name stands for. */
export interface PlaceHit {
  readonly ground: PlaceGround;
  readonly meaning: PlaceMeaning;
  /** For places outside: the name and kind that the package keeps. */
  readonly outside: { readonly name: string; readonly kind: 'municipality' | 'region' } | null;
  /** Are the municipalities meant as a sub-region of the statistics? */
  readonly subRegion: string | null;
  /** The same for the same places. */
  readonly key: string;
}

/** Names of places by their folded writing. */
export interface PlaceIndex {
  readonly names: ReadonlyMap<string, PlaceHit>;
  /** Names of areas of several municipalities alone: `Rovaniemi` is a sub-region too. */
  readonly areas: ReadonlyMap<string, PlaceHit>;
  readonly loose: ReadonlyMap<string, PlaceHit>;
  /** Inflected names of places outside; made when a name is nothing else. */
  readonly outsideForms: () => ReadonlyMap<string, PlaceHit>;
  readonly codes: ReadonlyMap<string, PlaceHit>;
  readonly region: ReadonlySet<string>;
}

/** A map in which the first hit of a name stays, and names that two hits of one layer share are left out. */
const layered = (): { readonly add: (entries: readonly (readonly [string, PlaceHit])[]) => void; readonly map: Map<string, PlaceHit> } => {
  const map = new Map<string, PlaceHit>();
  const add = (entries: readonly (readonly [string, PlaceHit])[]): void => {
    const layer = new Map<string, PlaceHit | null>();
    for (const [name, hit] of entries) {
      const there = layer.get(name);
      if (there === undefined) layer.set(name, hit);
      else if (there !== null && there.key !== hit.key) layer.set(name, null);
    }
    for (const [name, hit] of layer) if (hit !== null && !map.has(name)) map.set(name, hit);
  };
  return { add, map };
};

const keyOf = (meaning: PlaceMeaning, outside: PlaceHit['outside']): string => (meaning.kind === 'municipalities' ? meaning.codes.join(' ') : `${meaning.kind} ${outside?.name ?? ''}`);

const hit = (ground: PlaceGround, meaning: PlaceMeaning, more: Partial<PlaceHit> = {}): PlaceHit =>
  ({ ground, meaning, outside: null, subRegion: null, key: keyOf(meaning, more.outside ?? null), ...more });

type Entries = readonly (readonly [string, PlaceHit])[];

const inflected = (names: readonly string[], found: PlaceHit): Entries =>
  names.flatMap((name) => [...finnishForms(foldText(name)), ...genitiveForms(foldText(name))].map((form) => [form, found] as const));

const plain = (names: readonly string[], found: PlaceHit): Entries => names.map((name) => [foldText(name), found] as const);

const municipalityLayers = ({ municipalities }: ImportFacts): { readonly exact: Entries; readonly other: Entries; readonly old: Entries; readonly forms: Entries } => {
  const of = (code: string, ground: PlaceGround): PlaceHit => hit(ground, { kind: 'municipalities', codes: [code] });
  const known = new Set(KNOWN_PLACES.map((place) => `${place.code ?? ''} ${place.names[0] ?? ''}`));
  return {
    exact: municipalities.flatMap(({ code, nameFi }) => plain([nameFi], of(code, 'name'))),
    other: municipalities.flatMap(({ code, nameSv, samiNames }) => plain([nameSv, ...samiNames], of(code, 'otherLanguage'))),
    old: municipalities.flatMap(({ code, nameFi }) => (known.has(`${code} ${nameFi}`) ? plain(OLD_SPELLINGS[code] ?? [], of(code, 'oldSpelling')) : [])),
    forms: municipalities.flatMap(({ code, nameFi, nameSv, samiNames }) => inflected([nameFi, nameSv, ...samiNames], of(code, 'inflected'))),
  };
};

const areaEntries = ({ areas }: ImportFacts): { readonly exact: Entries; readonly forms: Entries } => {
  const found = areas.map(({ names, codes, isSubRegion }) =>
    ({ names, hit: hit('subRegion', { kind: 'municipalities', codes }, { subRegion: isSubRegion ? (names[0] ?? '') : null }) }));
  return { exact: found.flatMap((area) => plain(area.names, area.hit)), forms: found.flatMap((area) => inflected(area.names, area.hit)) };
};

const outsideEntries = (facts: ImportFacts, region: ReadonlySet<string>): { readonly exact: Entries; readonly forms: () => Entries; readonly codes: Entries } => {
  const inside = new Set(facts.municipalities.map(({ code, nameFi }) => `${code} ${nameFi}`));
  const places = KNOWN_PLACES.filter(({ code, names }) => !inside.has(`${code ?? ''} ${names[0] ?? ''}`) && !names.some((name) => region.has(foldText(name))));
  const of = (place: (typeof places)[number]): PlaceHit => hit('outside', { kind: 'outside' }, { outside: { name: place.names[0] ?? '', kind: place.kind } });
  return {
    exact: places.flatMap((place) => plain(place.names, of(place))),
    forms: () => places.flatMap((place) => inflected(place.names, of(place))),
    codes: places.flatMap((place) => (place.code === null ? [] : [[place.code, of(place)] as const])),
  };
};

const GENERAL_REGION = ['koko alue', 'koko maakunta', 'maakunnallinen', 'maakunnallisesti', 'maakunta', 'koko seutu', 'kaikki kunnat', 'kaikki', 'hela landskapet', 'hela regionen', 'hela området', 'alla kommuner', 'landskapet', 'regional', 'whole region', 'the whole region', 'all municipalities', 'region-wide', 'regionwide'];

/** The names that the facts, the rules of inflection, old spellings and the places outside give. */
const buildIndex = (facts: ImportFacts): PlaceIndex => {
  const region = new Set([...facts.regionNames, ...GENERAL_REGION, ...WHOLE_COUNTRY].flatMap((name) => [foldText(name), ...finnishForms(foldText(name)), ...genitiveForms(foldText(name))]));
  const regionHit = hit('region', { kind: 'region' });
  const { exact, other, old, forms } = municipalityLayers(facts);
  const outside = outsideEntries(facts, region);
  const areas = areaEntries(facts);
  const names = layered();
  for (const layer of [exact, other, areas.exact, outside.exact, old, [...region].map((name) => [name, regionHit] as const), forms, areas.forms]) names.add(layer);
  const loose = layered();
  loose.add([...exact, ...other].map(([name, found]) => [looseSpelling(name), { ...found, ground: 'oldSpelling' }]));
  loose.add(forms.map(([name, found]) => [looseSpelling(name), { ...found, ground: 'oldSpelling' }]));
  const areaMap = layered();
  areaMap.add([...areas.exact, ...areas.forms]);
  const codes = new Map([...outside.codes, ...facts.municipalities.map(({ code }) => [code, hit('code', { kind: 'municipalities', codes: [code] })] as const)]);
  let outsideForms: ReadonlyMap<string, PlaceHit> | null = null;
  const outsideLater = (): ReadonlyMap<string, PlaceHit> => {
    const later = layered();
    if (outsideForms === null) later.add(outside.forms());
    outsideForms ??= later.map;
    return outsideForms;
  };
  return { names: names.map, areas: areaMap.map, loose: loose.map, outsideForms: outsideLater, codes, region };
};

const built = new WeakMap<ImportFacts, PlaceIndex>();

/** The index of a package's places; made once for the same facts. */
export const placeIndex = (facts: ImportFacts): PlaceIndex => {
  const known = built.get(facts);
  if (known !== undefined) return known;
  const index = buildIndex(facts);
  built.set(facts, index);
  return index;
};
