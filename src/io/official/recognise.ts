import type { ContentChoice, KnownMunicipality, OfficialFigureKind } from '../../schema/official.ts';
import type { MunicipalityCode } from '../../schema/municipality.ts';

/** A dimension of a table or of an answer, as far as recognising needs it. */
export interface Dimension {
  readonly code: string;
  readonly text: string;
  readonly isTime: boolean;
  readonly isArea: boolean;
  readonly isMetric: boolean;
  readonly values: readonly { readonly code: string; readonly text: string }[];
}

/** Statistics Finland writes a municipality as `KU047`; other tables write `047`. */
const AREA_CODE = /^(?:KU)?(\d{3})$/;
/** A year, with a star where the source marks it as preliminary. */
const YEAR = /^(\d{4})\s*(\*?)$/;

const simple = (text: string): string => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
/** `KU047 Enontekiö` and `047 Enontekiö` are written for Enontekiö. */
const placeName = (text: string): string => simple(text.replace(/^(?:KU)?\d{3}\s+/, ''));

export interface AreaMatch {
  /** The value to ask for. */
  readonly value: string;
  readonly code: MunicipalityCode;
  /** The name in the answer, where it is none of those known; else `null`. */
  readonly otherName: string | null;
}

/** Which values of a dimension are municipalities of the package: by code, where the codes are others by name. */
export const matchAreas = ({ values }: Dimension, known: readonly KnownMunicipality[]): readonly AreaMatch[] => {
  const byCode = new Map(known.map((each) => [each.code, each]));
  const hasCodes = values.some(({ code }) => AREA_CODE.test(code));
  return values.flatMap(({ code, text }): AreaMatch[] => {
    const digits = AREA_CODE.exec(code)?.[1];
    const name = placeName(text);
    const found = hasCodes ? byCode.get(digits ?? '') : known.find(({ names }) => names.some((each) => simple(each) === name));
    if (found === undefined) return [];
    const isKnown = name === simple(code) || name === found.code || found.names.some((each) => simple(each) === name);
    return [{ value: code, code: found.code, otherName: isKnown ? null : text }];
  });
};

export interface YearMatch {
  readonly value: string;
  readonly year: number;
  readonly isPreliminary: boolean;
}

/** Which values of a dimension are years. */
export const matchYears = ({ values }: Dimension): readonly YearMatch[] =>
  values.flatMap(({ code, text }): YearMatch[] => {
    const found = YEAR.exec(code) ?? YEAR.exec(text.trim());
    if (found === null) return [];
    return [{ value: code, year: Number(found[1]), isPreliminary: found[2] === '*' || YEAR.exec(text.trim())?.[2] === '*' }];
  });

/** Which dimension is about places: the one that says so, or whose values are municipalities or named so. */
export const areaDimension = (dimensions: readonly Dimension[], known: readonly KnownMunicipality[]): Dimension | null =>
  dimensions.find(({ isArea }) => isArea)
  ?? dimensions.find((dimension) => !dimension.isTime && matchAreas(dimension, known).length > 0)
  ?? dimensions.find(({ code, text }) => /^(alue|område|area|region|kunta|kommun|municipality)/i.test(code) || /^(alue|område|area|region|kunta|kommun|municipality)/i.test(text))
  ?? null;

/** Which dimension is about years. */
export const yearDimension = (dimensions: readonly Dimension[]): Dimension | null =>
  dimensions.find((dimension) => dimension.isTime && matchYears(dimension).length > 0)
  ?? dimensions.find((dimension) => dimension.values.length > 0 && matchYears(dimension).length === dimension.values.length)
  ?? null;

export interface ContentMatch {
  readonly figure: OfficialFigureKind;
  readonly value: string;
}

const contentOf = ({ values }: Dimension, { figure, codes, texts }: ContentChoice): ContentMatch | null => {
  const found = codes.map((code) => values.find((each) => each.code === code)).find((each) => each !== undefined)
    ?? values.find(({ text }) => texts.includes(simple(text)));
  return found === undefined ? null : { figure, value: found.code };
};

/** The contents that a dimension has, of those wanted; `null` when one that is needed is not there. */
export const matchContents = (dimension: Dimension, choices: readonly ContentChoice[]): readonly ContentMatch[] | null => {
  const found = choices.map((choice) => ({ choice, match: contentOf(dimension, choice) }));
  if (found.some(({ choice, match }) => match === null && !choice.isOptional)) return null;
  return found.flatMap(({ match }) => (match === null ? [] : [match]));
};

/** The value that stands for all of a dimension: `SSS` at Statistics Finland, or one that says so. */
export const totalValue = ({ values }: Dimension): string | null =>
  (values.find(({ code }) => code === 'SSS') ?? values.find(({ text }) => /^(yhteensä|totalt|total|samtliga|kaikki)$/.test(simple(text))))?.code ?? null;
