import { FINNISH_MUNICIPALITIES } from './finnish-municipalities.ts';

/** Regions of Finland by the names that they are written with. */
const REGIONS: readonly (readonly string[])[] = [
  ['Uusimaa', 'Nyland'], ['Varsinais-Suomi', 'Egentliga Finland', 'Southwest Finland'], ['Satakunta'], ['Kanta-Häme', 'Egentliga Tavastland'],
  ['Pirkanmaa', 'Birkaland'], ['Päijät-Häme', 'Päijänne-Tavastland'], ['Kymenlaakso', 'Kymmenedalen'], ['Etelä-Karjala', 'Södra Karelen', 'South Karelia'],
  ['Etelä-Savo', 'Södra Savolax', 'South Savo'], ['Pohjois-Savo', 'Norra Savolax', 'North Savo'], ['Pohjois-Karjala', 'Norra Karelen', 'North Karelia'],
  ['Keski-Suomi', 'Mellersta Finland', 'Central Finland'], ['Etelä-Pohjanmaa', 'Södra Österbotten', 'South Ostrobothnia'],
  ['Pohjanmaa', 'Österbotten', 'Ostrobothnia'], ['Keski-Pohjanmaa', 'Mellersta Österbotten', 'Central Ostrobothnia'],
  ['Pohjois-Pohjanmaa', 'Norra Österbotten', 'North Ostrobothnia'], ['Kainuu', 'Kajanaland'], ['Lappi', 'Lappland', 'Lapland'], ['Ahvenanmaa', 'Åland'],
];

/** Countries by two-letter code (ISO 3166) and names in Finnish, Swedish and English. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  SE: ['Ruotsi', 'Sverige', 'Sweden'], NO: ['Norja', 'Norge', 'Norway'], DK: ['Tanska', 'Danmark', 'Denmark'], IS: ['Islanti', 'Island', 'Iceland'],
  EE: ['Viro', 'Estland', 'Estonia'], LV: ['Latvia', 'Lettland'], LT: ['Liettua', 'Litauen', 'Lithuania'], RU: ['Venäjä', 'Ryssland', 'Russia'],
  DE: ['Saksa', 'Tyskland', 'Germany'], PL: ['Puola', 'Polen', 'Poland'], FR: ['Ranska', 'Frankrike', 'France'], ES: ['Espanja', 'Spanien', 'Spain'],
  IT: ['Italia', 'Italien', 'Italy'], NL: ['Alankomaat', 'Nederländerna', 'Netherlands'], BE: ['Belgia', 'Belgien', 'Belgium'], GB: ['Iso-Britannia', 'Storbritannien', 'United Kingdom', 'Skotlanti', 'Scotland'],
  IE: ['Irlanti', 'Irland', 'Ireland'], UA: ['Ukraina', 'Ukraine'], US: ['Yhdysvallat', 'Förenta staterna', 'United States', 'USA'], CA: ['Kanada', 'Canada'],
  AT: ['Itävalta', 'Österrike', 'Austria'], GR: ['Kreikka', 'Grekland', 'Greece'], PT: ['Portugali', 'Portugal'], FO: ['Färsaaret', 'Färöarna', 'Faroe Islands'], GL: ['Grönlanti', 'Grönland', 'Greenland'],
};

/** Words for the whole country, to which the region belongs. */
export const WHOLE_COUNTRY: readonly string[] = [
  'Suomi', 'Finland', 'koko maa', 'koko Suomi', 'koko maan', 'valtakunnallinen', 'valtakunnallisesti', 'hela landet', 'hela Finland', 'nationell', 'riksomfattande',
  'whole country', 'whole of Finland', 'nationwide', 'national', 'maanlaajuinen',
];

/** A well-known place that may lie outside the region. */
export interface KnownPlace {
  readonly code: string | null;
  readonly names: readonly string[];
  readonly kind: 'municipality' | 'region';
}

/** Neighbouring municipalities in Sweden and Norway that projects in the north name. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  ['Haaparanta', 'Haparanda'], ['Kalix', 'Kainuu (Kalix)'], ['Luulaja', 'Luleå'], ['Pajala'], ['Kiiruna', 'Kiruna'], ['Övertorneå (Sverige)', 'Matarengi (Ruotsi)'], ['Piitime', 'Piteå'],
  ['Uumaja', 'Umeå'], ['Jällivaara', 'Gällivare'], ['Tromssa', 'Tromsø'], ['Alattio', 'Alta'], ['Murmansk'], ['Tukholma', 'Stockholm'], ['Norrbotten', 'Norrbottens län'], ['Västerbotten'], ['Finnmark', 'Finmark'], ['Troms'],
];

/** Municipalities of Finland, its regions, neighbours and countries: where a written place may lie that is not in the region. */
export const KNOWN_PLACES: readonly KnownPlace[] = [
  ...FINNISH_MUNICIPALITIES.map(({ code, name, nameSv }): KnownPlace => ({ code, names: name === nameSv ? [name] : [name, nameSv], kind: 'municipality' })),
  ...NEIGHBOURS.map((names): KnownPlace => ({ code: null, names, kind: 'municipality' })),
  ...REGIONS.map((names): KnownPlace => ({ code: null, names, kind: 'region' })),
  ...Object.values(COUNTRIES).map((names): KnownPlace => ({ code: null, names, kind: 'region' })),
];

const COUNTRY_CODES = new Map(
  [...Object.entries(COUNTRIES), ['FI', ['Suomi', 'Finland']] as const].flatMap(([code, names]) => [code, ...names].map((name) => [name.toLowerCase(), code] as const)),
);

/** Two-letter code of a country by its code or name in Finnish, Swedish or English; `null` where it is not known. */
export const countryCode = (written: string): string | null => COUNTRY_CODES.get(written.trim().toLowerCase()) ?? null;
