import { BUILT_IN_REGION } from './built-in-region.ts';
import type { Language, LocalText } from './language.ts';
import { REGION_CAPITAL, type MunicipalityCode } from './municipality.ts';
import type { RegionDescription } from './region.ts';

/** Words by the name of their form. */
type Forms = Readonly<Record<string, string>>;

/** What the texts call the region and its capital; with a capital letter in the groups that begin with one. */
export interface RegionWords {
  readonly region: Forms;
  readonly Region: Forms;
  readonly capital: Forms;
  readonly Capital: Forms;
}

/** The region that texts are about. */
export interface RegionPlace {
  /** `null` when the package says nothing of its region: texts then speak of "the region". */
  readonly description: RegionDescription | null;
  /** The municipality that stands for the capital. */
  readonly capital: { readonly code: MunicipalityCode; readonly name: LocalText };
  /** Are the data the ones that Katve comes with? Only then do texts about their documents hold. */
  readonly isBuiltIn: boolean;
}

/** What the words of a region are made from. */
type NamedPlace = Pick<RegionPlace, 'description' | 'capital'>;

export const BUILT_IN_PLACE: RegionPlace = { description: BUILT_IN_REGION, capital: { code: REGION_CAPITAL, name: { fi: 'Rovaniemi', sv: 'Rovaniemi', en: 'Rovaniemi' } }, isBuiltIn: true };

const swedishGenitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** General words: Finnish bends no foreign name, so "the region" stands where a form is not given. */
const GENERAL: Readonly<Record<Language, (name: string | null) => Forms>> = {
  fi: (name) => ({
    name: name ?? 'alue', genitive: 'alueen', partitive: name === null ? 'aluetta' : `aluetta ${name}`, inessive: 'alueella', elative: 'alueelta', illative: 'alueelle',
    adjectivePartitive: 'alueen omaa', adjectivePartitivePlural: 'alueen omia', statistics: 'avoinna oleva aineisto',
  }),
  sv: (name) => {
    const genitive = name === null ? 'regionens' : swedishGenitive(name);
    return { name: name ?? 'regionen', genitive, adjective: 'lokal', adjectivePlural: name === null ? 'lokala' : genitive, statistics: 'det öppna materialet' };
  },
  en: (name) => ({ name: name ?? 'the region', genitive: name === null ? 'the region’s' : `${name}’s`, attribute: name ?? 'regional', statistics: 'the open data set' }),
};

const CAPITAL: Readonly<Record<Language, (name: string) => Forms>> = {
  fi: (name) => ({ name, genitive: `kunnan ${name}`, at: `kunnassa ${name}`, from: `kunnasta ${name}` }),
  sv: (name) => ({ name }),
  en: (name) => ({ name }),
};

const CAPITAL_FORMS: Readonly<Record<string, string>> = { capital: 'name', capitalGenitive: 'genitive', capitalAt: 'at', capitalFrom: 'from' };

const capitalised = (forms: Forms): Forms =>
  Object.fromEntries(Object.entries(forms).map(([form, word]) => [form, word.charAt(0).toLocaleUpperCase() + word.slice(1)]));

/** The words of a region in one language; forms that its package does not give have a general word in their stead. */
export const regionWords = (language: Language, { description, capital: { name: capitalName } }: NamedPlace): RegionWords => {
  const given = Object.entries(description?.forms[language] ?? {});
  const ofCapital = given.flatMap(([form, word]) => (CAPITAL_FORMS[form] === undefined ? [] : [[CAPITAL_FORMS[form], word] as const]));
  const region = { ...GENERAL[language](description?.name[language] ?? null), ...Object.fromEntries(given.filter(([form]) => CAPITAL_FORMS[form] === undefined)) };
  const capital = { ...CAPITAL[language](capitalName[language]), ...Object.fromEntries(ofCapital) };
  return { region, Region: capitalised(region), capital, Capital: capitalised(capital) };
};

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** How many municipalities and border lines the built-in package has: other data have other numbers. */
const BUILT_IN_COUNTS = /\b(?:21|63) (?=\p{L})/gu;

/** A text about the built-in package's region, said of another one; the same text where it is the same region. */
export const retell = (text: string, language: Language, place: NamedPlace): string => {
  if (place.description?.name.en === BUILT_IN_REGION.name.en) return text;
  const [from, to] = [regionWords(language, BUILT_IN_PLACE), regionWords(language, place)];
  const pairs = (['region', 'capital'] as const).flatMap((group) => Object.entries(from[group]).map(([form, word]) => ({ word, other: to[group][form] ?? to[group]['name'] ?? word })));
  const isWord = new RegExp(`(?<!Sea )(?<![\\p{L}-])(${[...new Set(pairs.map(({ word }) => escaped(word)))].sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})`, 'gu');
  return text.replace(BUILT_IN_COUNTS, '').replace(isWord, (word: string, _: string, at: number) => {
    const other = pairs.find((pair) => pair.word === word)?.other ?? word;
    return at === 0 ? other.charAt(0).toLocaleUpperCase() + other.slice(1) : other;
  });
};

/** Does a text still speak of the built-in region: of a part of it, or of what a document calls by its name? */
export const speaksOfBuiltIn = (text: string): boolean => /lapland|lappland|\blap(?:pi|in|issa|ista|piin)\b|rovaniem/i.test(text);
