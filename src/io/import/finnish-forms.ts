/**
 * Last parts of names that change before an ending: the part, its stem in closed syllables (genitive and most
 * local cases) and its stem in open ones (illative, partitive). All without diacritics, as `foldText` leaves them.
 */
const PARTS: readonly (readonly [part: string, weak: string, strong: string])[] = [
  ['jarvi', 'jarve', 'jarve'], ['joki', 'joe', 'joke'], ['niemi', 'nieme', 'nieme'], ['koski', 'koske', 'koske'], ['lahti', 'lahde', 'lahte'],
  ['saari', 'saare', 'saare'], ['salmi', 'salme', 'salme'], ['lampi', 'lamme', 'lampe'], ['vesi', 'vede', 'vete'], ['maki', 'mae', 'make'],
  ['nummi', 'numme', 'numme'], ['nurmi', 'nurme', 'nurme'], ['vuori', 'vuore', 'vuore'], ['kivi', 'kive', 'kive'], ['lehti', 'lehde', 'lehte'],
  ['reki', 'reje', 'reke'], ['kaski', 'kaske', 'kaske'], ['suomi', 'suome', 'suome'], ['poski', 'poske', 'poske'], ['hanki', 'hange', 'hanke'],
  ['lappi', 'lapi', 'lappi'], ['ranta', 'ranna', 'ranta'], ['virta', 'virra', 'virta'], ['kanta', 'kanna', 'kanta'], ['selka', 'sela', 'selka'],
  ['kangas', 'kankaa', 'kankaa'], ['haukipudas', 'haukiputaa', 'haukiputaa'], ['pudas', 'putaa', 'putaa'], ['varkaus', 'varkaude', 'varkaute'],
  ['kaupunki', 'kaupungi', 'kaupunki'], ['kunta', 'kunna', 'kunta'], ['laakso', 'laakso', 'laakso'], ['pohja', 'pohja', 'pohja'],
  ['raasepori', 'raasepori', 'raasepori'], ['laidun', 'laitume', 'laitume'], ['kyla', 'kyla', 'kyla'],
];

/** Long consonants and stops in open syllables, and what they become in closed ones. */
const GRADATION: readonly (readonly [RegExp, string])[] = [
  [/pp([aeiouy])$/, 'p$1'], [/tt([aeiouy])$/, 't$1'], [/kk([aeiouy])$/, 'k$1'],
  [/mp([aeiouy])$/, 'mm$1'], [/nt([aeiouy])$/, 'nn$1'], [/nk([aeiouy])$/, 'ng$1'], [/lt([aeiouy])$/, 'll$1'], [/rt([aeiouy])$/, 'rr$1'],
  [/ht([aeiouy])$/, 'hd$1'], [/([lrh])k([aeiouy])$/, '$1$2'], [/([aeiouy])t([aeiouy])$/, '$1d$2'], [/([aeiouy])p([aeiouy])$/, '$1v$2'], [/([aeiouy])k([aeiouy])$/, '$1$2'],
];

/** A name of two words in one whose first word is inflected too. */
const FIRST_PARTS: readonly (readonly [RegExp, string])[] = [[/^uusi(?=k)/, 'uuden'], [/^iso(?=k)/, 'ison'], [/^vaha(?=k)/, 'vahan']];

interface Stems {
  /** Before `n`, `ssa`, `sta`, `lla`, `lta`, `lle`, `ksi`. */
  readonly weak: readonly string[];
  /** Before the partitive, the essive and the illative. */
  readonly strong: readonly string[];
}

const stemsOf = (name: string): Stems => {
  if (name.endsWith('nen')) {
    const base = name.slice(0, -3);
    return { weak: [`${base}se`, `${base}si`], strong: [`${base}se`, `${base}s`, `${base}si`] };
  }
  const part = PARTS.find(([ending]) => name.endsWith(ending));
  if (part !== undefined) {
    const base = name.slice(0, -part[0].length);
    return { weak: [base + part[1]], strong: [base + part[2], name] };
  }
  if (/[aeiouy]$/.test(name)) {
    const graded = GRADATION.filter(([pattern]) => pattern.test(name)).slice(0, 1).map(([pattern, weak]) => name.replace(pattern, weak));
    const long = name.endsWith('e') ? [`${name}e`] : [];
    return { weak: [...graded, name, ...long], strong: [name, ...long] };
  }
  if (/(us|ys)$/.test(name)) return { weak: [`${name.slice(0, -1)}kse`, `${name.slice(0, -1)}de`], strong: [`${name.slice(0, -1)}kse`] };
  if (/[ai]s$/.test(name)) return { weak: [`${name.slice(0, -1)}${name.at(-2) ?? ''}`, `${name}i`], strong: [name, `${name}i`] };
  if (name.endsWith('at')) return { weak: [`${name.slice(0, -2)}i`, `${name.slice(0, -1)}i`], strong: [`${name.slice(0, -2)}i`] };
  return { weak: [`${name}i`], strong: [`${name}i`] };
};

const WEAK_ENDINGS = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi'] as const;
const STRONG_ENDINGS = ['a', 'ta', 'na', 'seen', 'lle'] as const;
/** Plural genitives of names in `-nen` and `-at`: Kauniaisten, Virtain. */
const pluralGenitives = (name: string): readonly string[] =>
  name.endsWith('nen') ? [`${name.slice(0, -3)}sten`] : name.endsWith('at') ? [`${name.slice(0, -2)}ain`, `${name.slice(0, -2)}tojen`] : [];

const illatives = (stem: string): readonly string[] => {
  const vowel = stem.at(-1) ?? '';
  return [`${stem}${vowel}n`, `${stem}h${vowel}n`];
};

const formsOfWord = (name: string): readonly string[] => {
  const { weak, strong } = stemsOf(name);
  return [
    ...weak.flatMap((stem) => WEAK_ENDINGS.map((ending) => stem + ending)),
    ...strong.flatMap((stem) => [...STRONG_ENDINGS.map((ending) => stem + ending), ...illatives(stem)]),
    ...pluralGenitives(name),
  ];
};

/**
 * Inflected forms of a Finnish place name, folded: genitive, local cases, partitive, essive. The rules make more
 * forms than the language has (with and without gradation), so that a name they were not made for has its forms
 * among them; whoever looks forms up leaves out those that two names share. Of a name with a hyphen the last part
 * is inflected, and all its parts together.
 */
export const finnishForms = (folded: string): ReadonlySet<string> => {
  const cut = folded.lastIndexOf('-');
  const forms = new Set<string>();
  const head = folded.slice(0, cut + 1);
  for (const form of formsOfWord(folded.slice(cut + 1))) forms.add(head + form);
  for (const [pattern, first] of FIRST_PARTS) {
    if (pattern.test(folded)) for (const form of forms) forms.add(form.replace(pattern, first));
  }
  forms.delete(folded);
  return forms;
};

/** Genitive of a Swedish or English name, folded: `Torneas`. */
export const genitiveForms = (folded: string): readonly string[] => (folded.endsWith('s') ? [] : [`${folded}s`]);
