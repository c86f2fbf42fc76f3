import type { LocalText } from './language.ts';
import type { MunicipalityCode } from './municipality.ts';
import type { MissingReason } from './quantity.ts';

/** The official figures that can be refreshed. `foreignLanguageSpeakers` is a count, which few tables give. */
export const OFFICIAL_FIGURES = ['population', 'foreignLanguageShare', 'foreignLanguageSpeakers'] as const;
export type OfficialFigureKind = (typeof OFFICIAL_FIGURES)[number];

/** What can be refreshed, each by itself: keys of the texts `official.part`. */
export const OFFICIAL_PARTS = ['population', 'language', 'borders'] as const;
export type OfficialPart = (typeof OFFICIAL_PARTS)[number];

/** How a content of a statistical table is found: by its code, else by its whole text in lower case. */
export interface ContentChoice {
  readonly figure: OfficialFigureKind;
  readonly codes: readonly string[];
  readonly texts: readonly string[];
  /** May the table do without it? */
  readonly isOptional: boolean;
}

/** A statistical table behind a PxWeb interface. */
export interface OfficialTable {
  readonly part: Exclude<OfficialPart, 'borders'>;
  /** Becomes part of the id of the source in the data package. */
  readonly id: string;
  readonly address: string;
  /** A page for people, where the table can be found and downloaded by hand. */
  readonly page: string;
  readonly title: LocalText;
  readonly contents: readonly ContentChoice[];
  /** Codes of the table's variables as last seen, for showing the query before the table's description is read. */
  readonly expected: { readonly area: string; readonly year: string; readonly contents: string };
}

/** Boundaries behind a WFS interface. */
export interface OfficialAreas {
  readonly id: string;
  readonly address: string;
  /** `{year}` stands for the year of the municipal division. */
  readonly layer: string;
  readonly title: LocalText;
}

/** Whom Katve can ask; the file `official-services.json` beside the app, which a host can change. */
export interface OfficialServices {
  readonly publisher: string;
  readonly licence: string;
  /** The largest number of cells asked for at a time. */
  readonly maxCells: number;
  /** Between two requests. */
  readonly pauseMs: number;
  /** After this long without an answer a request is given up. */
  readonly timeoutMs: number;
  readonly tables: readonly OfficialTable[];
  readonly areas: OfficialAreas;
}

/** What the user wants refreshed. */
export interface OfficialWish {
  readonly parts: readonly OfficialPart[];
  readonly fromYear: number;
  readonly toYear: number;
  /** Year of the municipal division whose boundaries are asked for. */
  readonly borderYear: number;
}

/** A municipality of the package, and how its name may stand in an answer. */
export interface KnownMunicipality {
  readonly code: MunicipalityCode;
  readonly names: readonly string[];
}

/** One request: what is shown before it is made, and kept after. */
export interface OfficialRequest {
  readonly purpose: 'describe' | 'figures' | 'borders' | 'probe';
  readonly part: OfficialPart;
  readonly method: 'GET' | 'POST';
  readonly host: string;
  readonly address: string;
  /** JSON with two spaces of indent; `null` where nothing is sent along. */
  readonly body: string | null;
}

/** Why there are no figures: keys of the texts `official.fault`. */
export const OFFICIAL_FAULTS = [
  'offline', 'policy', 'cors', 'unreachable', 'timeout', 'tooMany', 'unavailable', 'notFound', 'refused', 'html', 'truncated', 'notTable', 'badShape', 'noArea', 'noYear',
  'noContents', 'extraVariable', 'noMunicipality', 'noWantedYear', 'notAreas', 'unknownCrs', 'outsideDegrees', 'noServices', 'unknownFile', 'emptyFile', 'cancelled',
] as const;
export type OfficialFaultKind = (typeof OFFICIAL_FAULTS)[number];

/** What went wrong, where (host, address or file), and what was found there; `''` where there is nothing to add. */
export interface OfficialFault {
  readonly kind: OfficialFaultKind;
  readonly place: string;
  readonly detail: string;
}

/** Why a figure in an answer is not taken: the source's own sign for missing, or a value that cannot be. */
export type OfficialMissing = MissingReason | 'impossible';

/** One figure of an answer. */
export interface OfficialFigure {
  readonly figure: OfficialFigureKind;
  readonly code: MunicipalityCode;
  readonly year: number;
  /** `null` where it is missing. */
  readonly value: number | null;
  readonly missing: OfficialMissing | null;
  /** Does the source mark its year as preliminary? */
  readonly isPreliminary: boolean;
}

/** What a statistical table answered. */
export interface OfficialFigures {
  /** Id of the table in the services; `null` for a file brought by hand. */
  readonly tableId: string | null;
  /** The answer's own title. */
  readonly title: string;
  /** When the source last changed it, as written; `null` where it does not say. */
  readonly updated: string | null;
  /** Address, or name of the file. */
  readonly origin: string;
  readonly figures: readonly OfficialFigure[];
  /** Municipalities of the package that are not in the answer. */
  readonly absent: readonly MunicipalityCode[];
  /** Municipalities whose code stands by another name in the answer. */
  readonly otherNames: readonly { readonly code: MunicipalityCode; readonly name: string }[];
}

/** A municipality's area in an answer: polygons of rings of longitude and latitude, WGS 84. */
export interface OfficialArea {
  readonly code: MunicipalityCode;
  readonly nameFi: string;
  /** `''` where the answer has none. */
  readonly nameSv: string;
  readonly polygons: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

/** What a boundary service answered. */
export interface OfficialBorders {
  readonly origin: string;
  /** Of the package's municipalities. */
  readonly areas: readonly OfficialArea[];
  /** Of all others; they only tell what lies on the other side of a border. */
  readonly around: readonly OfficialArea[];
  readonly absent: readonly MunicipalityCode[];
  /** The coordinates as they came: degrees, degrees with latitude first, or metres of a projection. */
  readonly coordinates: 'degrees' | 'swapped' | 'metres';
}

/** All that was asked for, as far as it came. */
export interface OfficialAnswer {
  readonly tables: readonly OfficialFigures[];
  readonly borders: OfficialBorders | null;
  readonly sent: readonly OfficialRequest[];
  /** ISO day of the answer. */
  readonly day: string;
}

/** How far the asking is. */
export interface OfficialProgress {
  readonly done: number;
  readonly of: number;
  readonly host: string;
  /** Seconds until the next try, where the service asked to wait. */
  readonly waitSeconds: number | null;
}
