import { slugOf } from './fold-text.ts';
import { resourcesOf, type PackageDraft } from './package-draft.ts';

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the tables of a user's own data are, in place of words on the register that the package came with. */
const WORDS: Readonly<Record<string, { readonly en: string; readonly fi: string; readonly sv: string }>> = {
  project: { en: 'One row for each project of the file that was brought in. An empty date or budget means that it is not stated.', fi: 'Yksi rivi kustakin tuodun tiedoston hankkeesta. Tyhjä päivä tai budjetti tarkoittaa, ettei sitä ole ilmoitettu.', sv: 'En rad för varje projekt i den importerade filen. Ett tomt datum eller en tom budget betyder att uppgiften inte har angetts.' },
  register_row: { en: 'One row for each row of the file that was brought in and loaded, as written. The number in row_id is the row number in the file.', fi: 'Yksi rivi kustakin tuodun tiedoston ladatusta rivistä, niin kuin se on kirjoitettu. Tunnuksen row_id luku on rivin numero tiedostossa.', sv: 'En rad för varje inläst rad i den importerade filen, så som den är skriven. Talet i row_id är radens nummer i filen.' },
  reach: { en: 'One row for each project and municipality that it reaches, by the file that was brought in.', fi: 'Yksi rivi kustakin hankkeesta ja kunnasta, johon se ulottuu, tuodun tiedoston mukaan.', sv: 'En rad för varje projekt och kommun som det når, enligt den importerade filen.' },
  project_theme: { en: 'One row for each project and theme. Where the file states none, the theme is not_stated.', fi: 'Yksi rivi kustakin hankkeesta ja teemasta. Jos tiedosto ei kerro teemaa, se on not_stated.', sv: 'En rad för varje projekt och tema. Där filen inte anger något är temat not_stated.' },
  project_target_group: { en: 'One row for each project and target group. Where the file states none, the group is not_stated.', fi: 'Yksi rivi kustakin hankkeesta ja kohderyhmästä. Jos tiedosto ei kerro ryhmää, se on not_stated.', sv: 'En rad för varje projekt och målgrupp. Där filen inte anger någon är gruppen not_stated.' },
  project_area_outside: { en: 'One row for each place outside the region that a project names.', fi: 'Yksi rivi kustakin alueen ulkopuolisesta paikasta, jonka hanke nimeää.', sv: 'En rad för varje plats utanför området som ett projekt nämner.' },
  participation: { en: 'One row for each project and body that leads it or takes part, by the file that was brought in.', fi: 'Yksi rivi kustakin hankkeesta ja tahosta, joka johtaa sitä tai osallistuu siihen, tuodun tiedoston mukaan.', sv: 'En rad för varje projekt och aktör som leder det eller deltar, enligt den importerade filen.' },
  population: { en: 'One row for each municipality and year. Figures of the file that was brought in go before the others; each has its source.', fi: 'Yksi rivi kustakin kunnasta ja vuodesta. Tuodun tiedoston luvut käyvät muiden edellä; kullakin on lähteensä.', sv: 'En rad för varje kommun och år. Den importerade filens siffror går före de övriga; varje siffra har sin källa.' },
  border: { en: 'Points of the border lines, in order; each shared border stands once. From the boundaries that were brought in.', fi: 'Rajaviivojen pisteet järjestyksessä; kukin yhteinen raja on kerran. Tuoduista rajoista.', sv: 'Gränslinjernas punkter i ordning; varje gemensam gräns finns en gång. Från de importerade gränserna.' },
  municipality: { en: 'One row for each municipality, from the boundaries that were brought in. Areas and points without another source are computed from them.', fi: 'Yksi rivi kustakin kunnasta, tuoduista rajoista. Pinta-alat ja pisteet, joilla ei ole muuta lähdettä, on laskettu niistä.', sv: 'En rad för varje kommun, från de importerade gränserna. Arealer och punkter utan annan källa har beräknats från dem.' },
};

/** Constraints that hold for the tables that the package came with, not for those of a user. */
const LOOSE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  register_row: { row_id: ['pattern'], section: ['enum'], lead_raw: ['required'] },
  population: { population: ['required'], population_basis: ['required'], population_source_id: ['required'] },
  indicator: { unit: ['enum'] },
  indicator_name: { unit: ['enum'] },
  municipality: {
    code: ['pattern'], sub_region_code: ['enum'], employment_area_fi: ['required'], statistical_grouping: ['required'], seat_lat: ['minimum', 'maximum'], seat_lon: ['minimum', 'maximum'],
  },
  border: { left_code: ['pattern'], right_code: ['pattern'], lon: ['minimum', 'maximum'], lat: ['minimum', 'maximum'] },
};

const without = (constraints: Json, names: readonly string[]): Json => Object.fromEntries(Object.entries(constraints).filter(([name]) => !names.includes(name)));

/** Years of a table as they are after the import, for columns that state a first and a last one. */
const yearLimits = (draft: PackageDraft, table: string): Json => {
  const years = draft.rows(table).map((row) => Number(row['year'])).filter((year) => Number.isInteger(year) && year > 0);
  return years.length === 0 ? {} : { minimum: Math.min(...years), maximum: Math.max(...years) };
};

const adaptedField = (field: Json, table: string, draft: PackageDraft): Json => {
  const name = String(field['name']);
  const constraints = isRecord(field['constraints']) ? field['constraints'] : {};
  const loose = without(constraints, LOOSE[table]?.[name] ?? []);
  const isYear = name === 'year' && (table === 'population' || table === 'indicator');
  return { ...field, constraints: isYear ? { ...loose, ...yearLimits(draft, table) } : loose };
};

interface Change {
  /** Tables that are made of the user's file, wholly or in part. */
  readonly own: ReadonlySet<string>;
  readonly sourceId: string;
  readonly knownSources: ReadonlySet<string>;
  /** Do rows of other sources stay in the table? */
  readonly isMixed: boolean;
}

const adaptedResource = (resource: Json, draft: PackageDraft, change: Change): Json => {
  const name = String(resource['name']);
  const ids = (Array.isArray(resource['source_ids']) ? resource['source_ids'].map(String) : []).filter((id) => change.knownSources.has(id));
  if (!change.own.has(name)) return { ...resource, source_ids: ids };
  const words = WORDS[name];
  const schema = isRecord(resource['schema']) ? resource['schema'] : {};
  const fields = Array.isArray(schema['fields']) ? schema['fields'].filter(isRecord).map((field) => adaptedField(field, name, draft)) : [];
  return {
    ...resource,
    ...(words === undefined ? {} : { description: words.en, description_fi: words.fi, description_sv: words.sv }),
    source_ids: [...(change.isMixed ? ids : []), change.sourceId],
    sources: undefined,
    licenses: undefined,
    schema: { ...schema, fields },
  };
};

/** The descriptor of the new package: its own name and title, the user's file as the source of what comes from it. It names no licence: whose file it is has stated none. */
export const ownDescriptor = (draft: PackageDraft, change: Change & { readonly title: string; readonly created: string; readonly keepsRegion: boolean }): string => {
  const { title, created, keepsRegion } = change;
  const words = {
    description: `Own data set “${title}”, made in the browser from the user's own files. An empty cell means that the value is not stated; it never means zero.`,
    description_fi: `Oma aineisto ”${title}”, tehty selaimessa käyttäjän omista tiedostoista. Tyhjä solu tarkoittaa, ettei arvoa ole ilmoitettu; se ei koskaan tarkoita nollaa.`,
    description_sv: `Egna uppgifter ”${title}”, gjorda i webbläsaren av användarens egna filer. En tom cell betyder att värdet inte har angetts; den betyder aldrig noll.`,
  };
  const base = keepsRegion ? draft.descriptor : { ...draft.descriptor, region: undefined };
  return `${JSON.stringify({
    ...base, name: `katve-own-${slugOf(title, 40) || 'data'}`, version: '1.0.0', created, title, title_fi: title, title_sv: title, ...words, licenses: undefined,
    resources: resourcesOf(draft.descriptor).map((resource) => adaptedResource(resource, draft, change)),
  }, null, 2)}\n`;
};
